import { expect, test } from '@jest/globals';
import type { Neighbours } from '#contract/answers.ts';
import { PosturaError } from '#contract/errors.ts';
import { addNode, allOf, collapse, expand, nodeCommands, pageCommands, removeNode, select } from '#client/commands/registry.ts';
import { clearSelection } from '#client/commands/select.ts';
import { isShortcut, runShortcut } from '#client/commands/shortcuts.ts';
import { redo, undo } from '#client/commands/travel.ts';
import { addToDocument, emptyDocument } from '#client/state/document.ts';
import { buildDesk } from './build-desk.ts';
import { id, line, smallGraph } from './small-graph.ts';

const neighboursOf = (centre: string): Neighbours => {
  const edges = smallGraph.edges.filter(({ from, to }) => from === centre || to === centre);
  const ids = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return { nodes: smallGraph.nodes.filter((node) => ids.has(node.id)), edges, total: ids.size - 1, cursor: null };
};

const openDesk = () => {
  const built = buildDesk({
    expandNode: ({ params }) => neighboursOf(params?.id ?? ''),
    readSubgraph: ({ body }) => {
      const ids = new Set<string>(body?.ids ?? []);
      return {
        nodes: smallGraph.nodes.filter((node) => ids.has(node.id)),
        edges: smallGraph.edges.filter(({ from, to }) => ids.has(from) && ids.has(to)),
        missing: [],
      };
    },
  });
  built.desk.entities.keepSubgraph(smallGraph);
  built.desk.history.begin(
    addToDocument(
      { ...emptyDocument, policy: id('policy') },
      {
        nodes: [
          { id: id('policy'), x: 0, y: 0 },
          { id: id('ann'), x: -200, y: 0 },
        ],
        lines: [line('ann', 'PROPOSES', 'policy')],
      },
    ),
  );
  return built;
};
const drawn = (desk: ReturnType<typeof openDesk>['desk']) => desk.history.read().nodes.map((node) => node.id);

test('expanding asks once, places what is new and moves nothing that stands', async () => {
  const { desk, asked } = openDesk();
  const before = desk.history.read().nodes;
  await expand.run(desk, allOf(id('policy')));
  expect(asked.map(({ name }) => name)).toEqual(['expandNode']);
  expect(desk.history.read().nodes.slice(0, 2)).toEqual(before);
  expect(drawn(desk)).toEqual(['policy', 'ann', 'wider', 'bob']);
  const places = desk.history.read().nodes.map(({ x, y }) => `${x} ${y}`);
  expect(new Set(places).size).toBe(4);
});

test('undo gives back the very document, redo the very next one', async () => {
  const { desk } = openDesk();
  const before = desk.history.read();
  await expand.run(desk, allOf(id('policy')));
  const after = desk.history.read();
  await undo.run(desk);
  expect(desk.history.read()).toBe(before);
  await redo.run(desk);
  expect(desk.history.read()).toBe(after);
});

test('selecting is no step and leaves what was undone to be redone', async () => {
  const { desk } = openDesk();
  await expand.run(desk, allOf(id('policy')));
  await undo.run(desk);
  await select.run(desk, { kind: 'node', id: id('ann') });
  await clearSelection.run(desk);
  expect(redo.isPossible(desk)).toBe(true);
});

test('what was done, undone and redone is said by name', async () => {
  const { desk } = openDesk();
  await removeNode.run(desk, id('ann'));
  const step = { command: 'removeNode', values: { node: 'ann' } };
  expect(desk.session.read().notice).toMatchObject({ kind: 'done', step });
  await undo.run(desk);
  expect(desk.session.read().notice).toMatchObject({ kind: 'undone', step });
  await redo.run(desk);
  expect(desk.session.read().notice).toMatchObject({ kind: 'redone', step });
});

test('collapsing takes back an expansion and clears a selection that went with it', async () => {
  const { desk } = openDesk();
  await expand.run(desk, allOf(id('policy')));
  await select.run(desk, { kind: 'node', id: id('bob') });
  await collapse.run(desk, allOf(id('policy')));
  expect(drawn(desk)).toEqual(['policy', 'ann']);
  expect(desk.session.read().selection).toBeNull();
});

test('a node from the search comes with its lines to what is drawn, and is selected', async () => {
  const { desk, asked } = openDesk();
  await addNode.run(desk, id('bob'));
  expect(asked.map(({ name }) => name)).toEqual(['readSubgraph']);
  expect(desk.history.read().lines).toEqual([line('ann', 'PROPOSES', 'policy'), line('bob', 'OPPOSES', 'policy')]);
  expect(desk.session.read().selection).toEqual({ kind: 'node', id: 'bob' });
});

test('a node that is drawn already is only selected', async () => {
  const { desk, asked } = openDesk();
  await addNode.run(desk, id('ann'));
  expect(asked).toEqual([]);
  expect(undo.isPossible(desk)).toBe(false);
  expect(desk.session.read().selection).toEqual({ kind: 'node', id: 'ann' });
});

test('what fails changes nothing, is said, and can be tried again', async () => {
  let isBroken = true;
  const { desk } = buildDesk({
    expandNode: ({ params }) => {
      if (isBroken) throw new PosturaError('store_unavailable', 'Wait a moment.');
      return neighboursOf(params?.id ?? '');
    },
  });
  desk.history.begin(addToDocument(emptyDocument, { nodes: [{ id: id('policy'), x: 0, y: 0 }], lines: [] }));
  await expand.run(desk, allOf(id('policy')));
  expect(drawn(desk)).toEqual(['policy']);
  expect(desk.session.read()).toMatchObject({ busy: [], failure: { error: { message: 'Wait a moment.' } } });
  isBroken = false;
  desk.session.read().failure?.retry();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(desk.session.read().failure).toBeNull();
});

test('the same expansion cannot run twice at a time', async () => {
  const { desk, asked } = openDesk();
  await Promise.all([expand.run(desk, allOf(id('policy'))), expand.run(desk, allOf(id('policy')))]);
  expect(asked).toHaveLength(1);
});

test('a shortcut runs its command, on the selected node where it needs one', async () => {
  const { desk } = openDesk();
  const press = { key: 'Delete', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
  expect(runShortcut(desk, press)).toBe(false);
  await select.run(desk, { kind: 'node', id: id('ann') });
  expect(runShortcut(desk, press)).toBe(true);
  await Promise.resolve();
  expect(drawn(desk)).toEqual(['policy']);
  expect(runShortcut(desk, { ...press, key: 'z', ctrlKey: true })).toBe(true);
  expect(drawn(desk)).toEqual(['policy', 'ann']);
  expect(isShortcut('Mod+Shift+Z', { ...press, key: 'Z', metaKey: true, shiftKey: true })).toBe(true);
});

test('no two commands share a shortcut', () => {
  const shortcuts = [...pageCommands, ...nodeCommands].flatMap((command) => command.shortcuts);
  expect(new Set(shortcuts).size).toBe(shortcuts.length);
});
