import { expect, test } from '@jest/globals';
import { PosturaError } from '#contract/errors.ts';
import { addNode, allOf, collapse, expand, hide, nodeCommands, pageCommands, select, showNodes } from '#client/commands/registry.ts';
import { clearSelection } from '#client/commands/select.ts';
import { isShortcut, runShortcut } from '#client/commands/shortcuts.ts';
import { redo, undo } from '#client/commands/travel.ts';
import type { Desk } from '#client/desk.ts';
import { addToDocument, emptyDocument, readShown } from '#client/state/document.ts';
import { buildDesk } from './build-desk.ts';
import { id, line } from './small-graph.ts';
import { smallServer } from './small-server.ts';

const openDesk = () => {
  const built = buildDesk(smallServer);
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
const drawn = (desk: ReturnType<typeof openDesk>['desk']) => readShown(desk.history.read(), desk.entities.read()).nodes.map((node) => node.id);

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
  await hide.run(desk, [id('ann')]);
  const step = { command: 'hide', values: { node: 'ann', count: 1 } };
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

test('adding a node draws it with its lines to what is drawn, and selects nothing', async () => {
  const { desk, asked } = openDesk();
  await addNode.run(desk, id('bob'));
  expect(asked.map(({ name }) => name)).toEqual(['readSubgraph']);
  expect(desk.history.read().lines).toEqual([line('ann', 'PROPOSES', 'policy'), line('bob', 'OPPOSES', 'policy')]);
  expect(desk.session.read().selection).toBeNull();
  expect(addNode.isPossible(desk, id('bob'))).toBe(false);
});

test('showing nodes draws those that are not there, in one request, and selects them all', async () => {
  const { desk, asked } = openDesk();
  await showNodes.run(desk, [id('ann'), id('bob'), id('cid')]);
  expect(asked.map(({ name }) => name)).toEqual(['readSubgraph']);
  expect(drawn(desk)).toEqual(['policy', 'ann', 'bob', 'cid']);
  expect(desk.session.read().selection).toEqual({ kind: 'nodes', ids: ['ann', 'bob', 'cid'] });
});

test('nodes that are drawn already are only selected', async () => {
  const { desk, asked } = openDesk();
  await showNodes.run(desk, [id('ann')]);
  expect(asked).toEqual([]);
  expect(undo.isPossible(desk)).toBe(false);
  expect(desk.session.read().selection).toEqual({ kind: 'node', id: 'ann' });
});

test('a hidden node is shown where it stood, whether it is added or shown', async () => {
  for (const show of [(desk: Desk) => addNode.run(desk, id('ann')), (desk: Desk) => showNodes.run(desk, [id('ann')])]) {
    const { desk } = openDesk();
    const before = desk.history.read();
    await hide.run(desk, [id('ann')]);
    expect(drawn(desk)).toEqual(['policy']);
    await show(desk);
    expect(desk.history.read()).toEqual(before);
  }
});

test('a node that is not in the graph is not drawn and leaves no step', async () => {
  const { desk } = openDesk();
  await showNodes.run(desk, [id('nobody')]);
  expect(drawn(desk)).toEqual(['policy', 'ann']);
  expect(undo.isPossible(desk)).toBe(false);
});

test('what fails changes nothing, is said, and can be tried again', async () => {
  let isBroken = true;
  const { desk } = buildDesk({
    expandNode: ({ params }) => {
      if (isBroken) throw new PosturaError('store_unavailable', 'Wait a moment.');
      return smallServer.expandNode({ ...(params !== undefined && { params }) });
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

test('a key means one thing: only pinning and unpinning share one, and are never possible of the same node', () => {
  const keys = [...pageCommands, ...nodeCommands].flatMap(({ name, shortcuts }) => shortcuts.map((shortcut) => ({ name, shortcut })));
  const shared = keys.filter(({ shortcut }, place) => keys.some((other, at) => at !== place && other.shortcut === shortcut));
  expect(shared.map(({ name }) => name)).toEqual(['pin', 'unpin']);
});

test('no command has a key that is a single letter', () => {
  const keys = [...pageCommands, ...nodeCommands].flatMap(({ shortcuts }) => shortcuts);
  expect(keys.filter((key) => /^(Shift\+)?.$/u.test(key))).toEqual([]);
});
