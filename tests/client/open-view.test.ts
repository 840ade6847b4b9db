import { beforeEach, expect, test } from '@jest/globals';
import type { Exploration } from '#contract/exploration.ts';
import { readLinked } from '#client/commands/open-view.ts';
import { arrangements, hide, openLink, pin } from '#client/commands/registry.ts';
import { undo } from '#client/commands/travel.ts';
import { readLink, writeLink } from '#client/state/link.ts';
import { buildDesk } from './build-desk.ts';
import { openSmallDesk, type SmallDesk } from './open-small-desk.ts';
import { id, line } from './small-graph.ts';
import { smallServer } from './small-server.ts';

let small: SmallDesk;
let sent: Exploration;

beforeEach(async () => {
  small = openSmallDesk();
  const { desk } = small;
  await arrangements.stance.run(desk);
  await hide.run(desk, [id('cid')]);
  await pin.run(desk, [id('ann')]);
  sent = { ...desk.history.read(), selection: { kind: 'nodes', ids: [id('ann'), id('bob')] } };
});

const rounded = ({ nodes, ...rest }: Exploration) => ({
  ...rest,
  nodes: nodes.map(({ id: node, x, y }) => ({ id: node, x: Math.round(x), y: Math.round(y) })),
});

test('a link opened elsewhere gives the same view: places, layout, hidden, pinned and selection', async () => {
  const link = readLink(writeLink(sent));
  if (link.kind !== 'exploration') throw new Error('The link is broken');
  const { desk } = buildDesk(smallServer);
  await openLink.run(desk, link.exploration);
  expect({ ...desk.history.read(), selection: desk.session.read().selection }).toEqual(rounded(sent));
  expect(desk.session.read().linkTrouble).toBeNull();
});

test('what is no longer in the graph is left out of all that a link says, and counted', async () => {
  const gone = id('gone');
  const strange: Exploration = {
    ...sent,
    policy: gone,
    nodes: [...sent.nodes, { id: gone, x: 1, y: 1 }],
    lines: [...sent.lines, line('ann', 'OPPOSES', 'gone'), line('ann', 'SUPPORTS', 'policy')],
    hidden: [...sent.hidden, gone],
    pinned: [gone, ...sent.pinned],
    expansions: [{ of: gone, type: null, direction: 'both', order: 'name', nodes: [], lines: [], cursor: null }],
    selection: { kind: 'nodes', ids: [id('ann'), gone] },
  };
  const { document, selection, trouble } = await readLinked(small.desk, strange);
  expect({ ...document, selection }).toEqual({ ...sent, policy: null, selection: { kind: 'node', id: 'ann' } });
  expect(trouble).toEqual({ kind: 'missing', nodes: 1, lines: 2 });
});

test('what a link has hidden cannot be selected by it', async () => {
  const { selection } = await readLinked(small.desk, { ...sent, selection: { kind: 'node', id: id('cid') } });
  expect(selection).toBeNull();
});

test('opening a link is a step that can be undone', async () => {
  const { desk } = small;
  const before = desk.history.read();
  await openLink.run(desk, { ...sent, hidden: [] });
  expect(desk.history.read()).not.toBe(before);
  await undo.run(desk);
  expect(desk.history.read()).toBe(before);
});
