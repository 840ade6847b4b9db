import type { Command } from '../../commands/command.ts';
import * as look from '../../commands/look.ts';
import * as page from '../../commands/page.ts';
import { modeCommands, pageCommandsOf, searchFor, select } from '../../commands/registry.ts';
import { showSources } from '../../commands/select.ts';
import type { Desk } from '../../desk.ts';
import type { Translate } from '../../text/words.ts';
import { listTargetCommands } from './target-commands.ts';
import { foldText } from '../../fold-text.ts';

/** A command bound to what it is for, with the words it is found by. */
export type CommandRow = { readonly id: string; readonly label: string; readonly shortcut: string | undefined; readonly run: () => void };
export type CommandGroup = { readonly name: 'for' | 'mode' | 'map' | 'page' | 'search'; readonly rows: readonly CommandRow[] };

const ofPage = new Set<string>([...Object.values(page), ...Object.values(modeCommands), showSources, look.showMap, look.showText].map(({ name }) => name));

/** Whether every word typed begins a word of the label; accents and case do not matter. */
export function isNamed(label: string, typed: string): boolean {
  const words = foldText(label).split(/[^\p{L}\p{N}]+/u);
  return foldText(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .every((part) => words.some((word) => word.startsWith(part)));
}

/**
 * Every command that is possible now: for what is selected, of the mode (`ofMode`), for the map, for the page; and the search, once something is typed.
 */
export function listCommands(desk: Desk, typed: string, t: Translate, ofMode: readonly Command[] = []): readonly CommandGroup[] {
  const rowOf = (command: Command, place: string): CommandRow => ({
    id: `${place}-${command.name}`,
    label: t(`command.${command.name}.label`),
    shortcut: command.shortcuts[0],
    run: () => void command.run(desk),
  });
  const { mode, selection } = desk.session.read();
  // What is selected is shown already.
  const selected = selection === null || mode !== 'explore' ? [] : listTargetCommands(desk, selection).filter(({ name }) => name !== select.name);
  const possible = pageCommandsOf(desk)
    .filter((command) => command !== page.openPalette && command.isPossible(desk))
    .map((command) => rowOf(command, 'page'));
  const isOfPage = ({ id }: CommandRow) => ofPage.has(id.slice('page-'.length));
  const text = typed.trim();
  const groups: readonly CommandGroup[] = [
    { name: 'for', rows: selected.map((command) => rowOf(command, 'for')) },
    { name: 'mode', rows: ofMode.filter((command) => command.isPossible(desk)).map((command) => rowOf(command, 'mode')) },
    { name: 'map', rows: possible.filter((row) => !isOfPage(row)) },
    { name: 'page', rows: possible.filter(isOfPage) },
  ];
  const search: CommandRow = {
    id: 'search',
    label: t('palette.search', { text }),
    shortcut: undefined,
    run: () => void searchFor.run(desk, text),
  };
  return [
    ...groups.map(({ name, rows }) => ({ name, rows: rows.filter(({ label }) => isNamed(label, text)) })),
    { name: 'search' as const, rows: text === '' ? [] : [search] },
  ].filter(({ rows }) => rows.length > 0);
}
