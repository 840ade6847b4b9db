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
  sent = { ...desk.history.read(), selection: { kind: 'nodes', ids: [id('ann'), id('bob')] }, view: 'stances', timeline: true, dataVersion: 1 };
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
  const { selection, view, timeline, dataVersion, linkTrouble } = desk.session.read();
  expect({ ...desk.history.read(), selection, view, timeline, dataVersion }).toEqual(rounded(sent));
  expect(linkTrouble).toBeNull();
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
  const { document, screen } = await readLinked(small.desk, strange);
  const { linkTrouble, ...rest } = screen;
  expect({ ...document, ...rest }).toEqual({ ...sent, policy: null, selection: { kind: 'node', id: 'ann' } });
  expect(linkTrouble).toEqual({ kind: 'missing', nodes: 1, lines: 2 });
});

test('a link from other data says which, and keeps what it said', async () => {
  const old: Exploration = { ...sent, dataVersion: 0 };
  const { screen } = await readLinked(small.desk, old);
  expect(screen.linkTrouble).toEqual({ kind: 'changed', since: 0, linked: old, nodes: 0, lines: 0 });
});

test('what a link has hidden cannot be selected by it', async () => {
  const { screen } = await readLinked(small.desk, { ...sent, selection: { kind: 'node', id: id('cid') } });
  expect(screen.selection).toBeNull();
});

test('opening a link is a step that can be undone', async () => {
  const { desk } = small;
  const before = desk.history.read();
  await openLink.run(desk, { ...sent, hidden: [] });
  expect(desk.history.read()).not.toBe(before);
  await undo.run(desk);
  expect(desk.history.read()).toBe(before);
});
