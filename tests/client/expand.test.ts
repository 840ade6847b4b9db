import { expect, test } from '@jest/globals';
import { allOf, collapse, expand, hide } from '#client/commands/registry.ts';
import { redo, undo } from '#client/commands/travel.ts';
import { addToDocument, emptyDocument, readShown } from '#client/state/document.ts';
import { buildDesk } from './build-desk.ts';
import { id } from './small-graph.ts';
import { smallServer } from './small-server.ts';

const openDesk = () => {
  const built = buildDesk(smallServer);
  built.desk.history.begin(addToDocument({ ...emptyDocument, policy: id('policy') }, { nodes: [{ id: id('policy'), x: 0, y: 0 }], lines: [] }));
  return { ...built, shown: () => readShown(built.desk.history.read(), built.desk.entities.read()).nodes.map((node) => node.id) };
};
const asPages = { ...allOf(id('policy')), order: 'name', number: 2 } as const;

test('the chosen order and number are asked for, and the next page keeps the order', async () => {
  const { desk, asked, shown } = openDesk();
  await expand.run(desk, asPages);
  expect(shown()).toEqual(['policy', 'wider', 'ann']);
  await expand.run(desk, { ...allOf(id('policy')), order: 'type', number: 2 });
  expect(shown()).toEqual(['policy', 'wider', 'ann', 'bob']);
  expect(asked.map(({ name, input }) => [name, (input as { readonly query: unknown }).query])).toEqual([
    ['expandNode', { direction: 'both', order: 'name', limit: 2 }],
    ['expandNode', { direction: 'both', order: 'name', limit: 2, cursor: '2' }],
  ]);
  expect(expand.isPossible(desk, allOf(id('policy')))).toBe(false);
});

test('two pages are two steps, and one collapse takes back both', async () => {
  const { desk, shown } = openDesk();
  const before = desk.history.read();
  await expand.run(desk, asPages);
  await expand.run(desk, asPages);
  expect(desk.history.list().steps.map(({ values }) => values)).toEqual([
    { node: 'policy', brought: 2, lines: 2 },
    { node: 'policy', brought: 1, lines: 1 },
  ]);
  await collapse.run(desk, allOf(id('policy')));
  expect(desk.history.read()).toEqual(before);
  await undo.run(desk);
  expect(shown()).toEqual(['policy', 'wider', 'ann', 'bob']);
  await undo.run(desk);
  await redo.run(desk);
  expect(shown()).toEqual(['policy', 'wider', 'ann', 'bob']);
});

test('expanding shows neighbours that were hidden, where they stood', async () => {
  const { desk, shown } = openDesk();
  await expand.run(desk, allOf(id('policy')));
  const before = desk.history.read().nodes;
  await collapse.run(desk, allOf(id('policy')));
  await undo.run(desk);
  await hide.run(desk, [id('ann'), id('bob')]);
  expect(shown()).toEqual(['policy', 'wider']);
  await expand.run(desk, { of: id('policy'), type: 'OPPOSES', direction: 'in' });
  expect(shown()).toContain('bob');
  expect(desk.history.read().nodes).toEqual(before);
});

test('how many neighbours each node has in the whole graph is known from then on', async () => {
  const { desk } = openDesk();
  await expand.run(desk, allOf(id('policy')));
  expect(Object.fromEntries(desk.entities.read().degrees)).toEqual({ policy: 3, wider: 2, ann: 2, bob: 2 });
});
