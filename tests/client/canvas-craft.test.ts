import { beforeEach, expect, test } from '@jest/globals';
import { isInside, outlineBoxes } from '#client/canvas/hull.ts';
import { arrangements } from '#client/commands/arrange.ts';
import { findCommunities, groupByKind, groupNodes, openGroup, closeGroup, toggleCamps, ungroup } from '#client/commands/craft/groups.ts';
import { lineUpCommands } from '#client/commands/craft/line-up.ts';
import { expand } from '#client/commands/expand.ts';
import { moveNodes } from '#client/commands/move-nodes.ts';
import { allOf } from '#client/commands/registry.ts';
import { undo } from '#client/commands/travel.ts';
import { composePicture } from '#client/modes/explore/compose-picture.ts';
import { findByName } from '#client/modes/explore/craft/find-by-name.ts';
import { readMoves, readTarget } from '#client/modes/explore/read-drawn.ts';
import { hideInDocument } from '#client/state/document.ts';
import { en } from '#client/text/en.ts';
import { openText, translateWith } from '#client/text/open-text.ts';
import { openSmallDesk, type SmallDesk } from './open-small-desk.ts';
import { id } from './small-graph.ts';

let small: SmallDesk;
beforeEach(() => {
  small = openSmallDesk();
});
const text = translateWith(openText(en));
const compose = () => {
  const { history, entities, session } = small.desk;
  return composePicture({ document: history.read(), known: entities.read(), selection: session.read().selection, language: 'en', t: text });
};
const groupAnnAndBob = () => groupNodes.run(small.desk, { ids: [id('ann'), id('bob')], name: 'Both' });

test('a closed group is drawn as one node with its name and number, and the lines to it merged', async () => {
  await groupAnnAndBob();
  const { nodes, lines } = compose();
  const group = nodes.find(({ form }) => form === 'group');
  expect(group).toMatchObject({ label: 'Both · 2', members: ['ann', 'bob'] });
  expect(nodes.map((node) => node.id)).not.toContain('ann');
  const touching = lines.filter(({ line }) => line.from === group?.id || line.to === group?.id);
  expect(new Set(touching.map(({ key }) => key)).size).toBe(touching.length);
  expect(touching.find(({ line }) => line.type === 'PROPOSES')).toMatchObject({ statements: 2 });
});

test('grouping, opening and taking apart are steps, and nobody moves', async () => {
  const { desk } = small;
  const before = desk.history.read();
  await groupAnnAndBob();
  const [group] = desk.history.read().groups;
  await openGroup.run(desk, group?.id ?? '');
  expect(compose().hulls).toMatchObject([{ kind: 'group', members: ['ann', 'bob'], title: 'Both · 2' }]);
  await closeGroup.run(desk, group?.id ?? '');
  await ungroup.run(desk, group?.id ?? '');
  expect(desk.history.read()).toEqual(before);
  for (let step = 0; step < 4; step += 1) await undo.run(desk);
  expect(desk.history.read()).toBe(before);
});

test('a press on a group means its members, and dragging it takes all of them along', async () => {
  const { desk, placeOf } = small;
  await groupAnnAndBob();
  const picture = compose();
  const group = picture.nodes.find(({ form }) => form === 'group');
  if (group === undefined) throw new Error('no group is drawn');
  expect(readTarget(picture, { kind: 'node', id: group.id })).toEqual({ kind: 'nodes', ids: ['ann', 'bob'] });
  const before = [placeOf(id('ann')), placeOf(id('bob'))];
  await moveNodes.run(desk, readMoves(picture, [{ id: group.id, x: group.x + 30, y: group.y - 12 }], desk.history.read().nodes));
  expect([placeOf(id('ann')), placeOf(id('bob'))]).toEqual(before.map((place) => [(place?.[0] ?? 0) + 30, (place?.[1] ?? 0) - 12]));
});

test('each kind with two or more becomes a group; the policy in question stays by itself', async () => {
  await groupByKind.run(small.desk, undefined);
  const { groups } = small.desk.history.read();
  expect(groups.every(({ by, members }) => by === 'kind' && members.length > 1 && !members.includes(id('policy')))).toBe(true);
  expect(groups.map(({ name }) => name)).toContain('Person');
});

test('groups whose middles lie on each other are drawn apart, and nobody in them moves', async () => {
  const { desk } = small;
  const before = desk.history.read().nodes;
  await groupNodes.run(desk, { ids: [id('ann'), id('bob')] });
  await groupNodes.run(desk, { ids: [id('cid'), id('claim')] });
  await moveNodes.run(
    desk,
    before.map((node, place) => ({ id: node.id, x: place * 2, y: 0 })),
  );
  const drawn = compose().nodes.filter(({ form }) => form === 'group');
  const [one, other] = drawn;
  expect(drawn.length).toBe(2);
  expect(Math.abs((one?.x ?? 0) - (other?.x ?? 0)) >= 112 || Math.abs((one?.y ?? 0) - (other?.y ?? 0)) >= 50).toBe(true);
  expect(desk.history.read().nodes.map(({ x }) => x)).toEqual(before.map((_, place) => place * 2));
});

test('communities are asked for with the lines that are drawn', async () => {
  const { desk, asked } = small;
  await findCommunities(desk).catch(() => undefined);
  const request = asked.find(({ name }) => name === 'computeMeasures');
  expect(request?.input).toMatchObject({ body: { measure: 'community', scope: 'view', ids: small.shown() } });
});

test('a layout arranges only what is selected, around where it stood', async () => {
  const { desk, placeOf } = small;
  const chosen = [id('ann'), id('bob'), id('cid')];
  desk.session.set({ selection: { kind: 'nodes', ids: chosen } });
  const others = small.shown().filter((one) => !chosen.some((two) => two === one));
  const before = others.map((one) => placeOf(id(one)));
  const middle = () => chosen.reduce((sum, one) => sum + (placeOf(one)?.[0] ?? 0), 0) / chosen.length;
  const stood = middle();
  await arrangements.concentric.run(desk);
  expect(others.map((one) => placeOf(id(one)))).toEqual(before);
  expect(Math.abs(middle() - stood)).toBeLessThan(140);
  expect(desk.history.read().layout.name).not.toBe('concentric');
  const { nodes } = desk.history.read();
  const meeting = nodes.flatMap((one, place) => nodes.slice(place + 1).filter((other) => Math.abs(one.x - other.x) < 116 && Math.abs(one.y - other.y) < 70));
  expect(meeting).toEqual([]);
});

test('a layout takes a closed group for one node and moves its members together', async () => {
  const { desk, placeOf } = small;
  await groupAnnAndBob();
  const apart = () => (placeOf(id('bob'))?.[0] ?? 0) - (placeOf(id('ann'))?.[0] ?? 0);
  const before = apart();
  await arrangements.force.run(desk);
  expect(apart()).toBe(before);
});

test('by date, what has no date stands below the rest and the outline says so', async () => {
  const { desk } = small;
  await arrangements.time.run(desk);
  const { hulls } = compose();
  const undated = hulls.find(({ name }) => name === 'No date');
  const dated = hulls.filter((hull) => hull.kind === 'time' && hull !== undated).flatMap(({ members }) => members);
  const yOf = (ids: readonly string[]) =>
    desk.history
      .read()
      .nodes.filter((node) => ids.includes(node.id))
      .map(({ y }) => y);
  expect([...dated, ...(undated?.members ?? [])].sort()).toEqual([...small.shown()].sort());
  if (dated.length > 0 && undated !== undefined) expect(Math.max(...yOf(dated))).toBeLessThan(Math.min(...yOf(undated.members)));
});

test('lining up gives upper edges one height, as one step', async () => {
  const { desk, placeOf } = small;
  await moveNodes.run(desk, [{ id: id('bob'), x: 700, y: 40 }]);
  const top = lineUpCommands.find(({ name }) => name === 'lineUpTop');
  await top?.run(desk, [id('ann'), id('bob')]);
  expect(placeOf(id('ann'))?.[1]).toBe(placeOf(id('bob'))?.[1]);
  expect(desk.history.list().done).toBe(2);
});

test('camps are outlined wherever they stand, each with its words', async () => {
  await toggleCamps.run(small.desk, undefined);
  expect(compose().hulls.map(({ kind, title }) => [kind, title])).toEqual([
    ['for', 'In favour · 1'],
    ['against', 'Against · 2'],
  ]);
});

test('an outline never holds a stranger: where one stands between, there are two', () => {
  const box = (x: number) => ({ id: `at ${x}`, box: { left: x - 20, right: x + 20, top: -20, bottom: 20 } });
  const [whole] = [outlineBoxes([box(0), box(200)], [{ x: 400, y: 0 }])];
  expect(whole?.map(({ members }) => members.length)).toEqual([2]);
  const parted = outlineBoxes([box(0), box(200)], [{ x: 100, y: 0 }]);
  expect(parted.map(({ members }) => members.length)).toEqual([1, 1]);
  expect(parted.some(({ points }) => isInside(points, { x: 100, y: 0 }))).toBe(false);
});

test('a bent outline drawn by hand holds only what lies in it', () => {
  const horseshoe = [
    [0, 0],
    [100, 0],
    [100, 100],
    [70, 100],
    [70, 30],
    [30, 30],
    [30, 100],
    [0, 100],
  ].map(([x = 0, y = 0]) => ({ x, y }));
  expect(isInside(horseshoe, { x: 15, y: 80 })).toBe(true);
  expect(isInside(horseshoe, { x: 50, y: 80 })).toBe(false);
});

test('finding on the map minds neither accents nor case, and gives beginnings first', () => {
  const named = ['Ciudad de México', 'Mexico', 'Constitución'].map((name) => ({ item: name, names: [name] }));
  expect(findByName(named, 'MÉXI')).toEqual(['Mexico', 'Ciudad de México']);
  expect(findByName(named, ' ')).toEqual([]);
});

test('expanding moves nothing that was there', async () => {
  const { desk } = small;
  desk.history.begin(hideInDocument(desk.history.read(), []));
  const before = new Map(desk.history.read().nodes.map((node) => [node.id, node]));
  await expand.run(desk, { ...allOf(id('policy')), order: 'statements', number: 25 });
  const moved = desk.history
    .read()
    .nodes.flatMap((node) => {
      const stood = before.get(node.id);
      return stood === undefined ? [] : [Math.hypot(node.x - stood.x, node.y - stood.y)];
    })
    .sort((one, other) => one - other);
  expect(moved[Math.floor(moved.length / 2)]).toBe(0);
  expect(moved.at(-1)).toBe(0);
});
