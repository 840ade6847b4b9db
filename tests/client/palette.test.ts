import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Desk } from '#client/desk.ts';
import { describeStep } from '#client/modes/explore/describe-step.ts';
import { isNamed, listCommands } from '#client/modes/explore/list-commands.ts';
import { settleSheet } from '#client/modes/explore/settle-sheet.ts';
import { addToDocument, emptyDocument } from '#client/state/document.ts';
import { en } from '#client/text/en.ts';
import { openText, translateWith } from '#client/text/open-text.ts';
import { buildDesk } from './build-desk.ts';
import { id, line, smallGraph } from './small-graph.ts';

const t = translateWith(openText(en));
let desk: Desk;
const labels = (typed: string) => listCommands(desk, typed, t).map(({ name, rows }) => [name, ...rows.map(({ label }) => label)]);

beforeEach(() => {
  ({ desk } = buildDesk());
  desk.entities.keepSubgraph(smallGraph);
  desk.history.begin(
    addToDocument(
      { ...emptyDocument, policy: id('policy') },
      { nodes: smallGraph.nodes.map((node) => ({ id: node.id, x: 0, y: 0 })), lines: smallGraph.edges },
    ),
  );
});

describe('the palette', () => {
  test('lists only what is possible now', () => {
    const before = labels('').flat();
    expect(before).toContain('Stance map');
    expect(before).not.toContain('Undo');
    expect(before).not.toContain('Hide');
    desk.session.set({ selection: { kind: 'node', id: id('ann') } });
    expect(labels('').map(([name]) => name)).toEqual(['for', 'map', 'page']);
    expect(labels('hid')).toEqual([
      ['for', 'Hide'],
      ['search', 'Search the graph for “hid”'],
    ]);
  });

  test('runs a command on what is selected', async () => {
    desk.session.set({ selection: { kind: 'node', id: id('ann') } });
    listCommands(desk, 'hide', t)[0]?.rows[0]?.run();
    await Promise.resolve();
    expect(desk.history.read().hidden).toEqual([id('ann')]);
  });

  test('offers what can be done to a selected line', () => {
    desk.session.set({ selection: { kind: 'line', line: line('ann', 'PROPOSES', 'policy') } });
    expect(labels('ends')).toEqual([
      ['for', 'Select both ends'],
      ['search', 'Search the graph for “ends”'],
    ]);
  });

  test('offers to search the graph for what no command is called', () => {
    const [search] = listCommands(desk, ' rubio ', t);
    expect(search?.name).toBe('search');
    search?.rows[0]?.run();
    expect(desk.session.read().searched).toBe('rubio');
  });

  test.each([
    ['Vista de todo el mapa', 'mapa tod', true],
    ['Ordenar por capas', 'órd', true],
    ['Undo', 'ndo', false],
    ['Undo', '', true],
  ])('%s, asked for as “%s”: %s', (label, typed, expected) => {
    expect(isNamed(label, typed)).toBe(expected);
  });
});

test('a step names its node, and counts several', () => {
  const known = desk.entities.read();
  expect(describeStep({ command: 'hide', values: { node: id('ann'), count: 1 } }, known, t, 'en')).toBe('Hid ann');
  expect(describeStep({ command: 'hide', values: { node: id('ann'), count: 3 } }, known, t, 'en')).toBe('Hid 3 nodes');
  expect(describeStep({ command: 'nudgeLeft', values: { node: id('ann') } }, known, t, 'en')).toBe('Moved ann');
});

test('colours go from the system’s to light, to dark, and back, and say so', async () => {
  const { switchTheme } = await import('#client/commands/page.ts');
  const seen = [1, 2, 3].map(() => {
    void switchTheme.run(desk);
    return [desk.session.read().theme, desk.session.read().notice?.step.command];
  });
  expect(seen).toEqual([
    ['light', 'switchTheme.light'],
    ['dark', 'switchTheme.dark'],
    ['auto', 'switchTheme.auto'],
  ]);
});

test('a sheet that is let go comes to rest at the nearest height', () => {
  expect([100, 280, 420, 600, 700].map((height) => settleSheet(height, 720))).toEqual(['peek', 'peek', 'half', 'half', 'full']);
});
