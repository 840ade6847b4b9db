import { runningOf } from '../../state/console.ts';
import { consoleOf } from '../../state/open-console.ts';
import type { RunWay } from '../../state/run-text.ts';
import type { Desk } from '../../desk.ts';
import { defineCommand } from '../command.ts';

/** A query can be run while it has a text and no other runs. */
function canRun(desk: Desk): boolean {
  const state = consoleOf(desk).read();
  return state.text.trim() !== '' && runningOf(state) === undefined;
}

const runAs = (name: 'runQuery' | 'explainQuery' | 'profileQuery', way: RunWay, shortcuts: readonly string[] = []) =>
  defineCommand({ name, shortcuts, isPossible: canRun, run: (desk) => consoleOf(desk).runText(way) });

export const runQuery = runAs('runQuery', 'rows', ['Mod+Enter']);
export const explainQuery = runAs('explainQuery', 'EXPLAIN');
export const profileQuery = runAs('profileQuery', 'PROFILE');

/** Stops the query in the page and in the server; the rows that came stay. */
export const stopQuery = defineCommand({
  name: 'stopQuery',
  isPossible: (desk) => runningOf(consoleOf(desk).read()) !== undefined,
  run: (desk) => {
    const running = runningOf(consoleOf(desk).read());
    if (running !== undefined) consoleOf(desk).stop(running.id);
  },
});

export const closeAnswer = defineCommand({
  name: 'closeAnswer',
  isPossible: (desk) => consoleOf(desk).read().active !== null,
  run: (desk) => {
    const { active } = consoleOf(desk).read();
    if (active !== null) consoleOf(desk).close(active);
  },
});
