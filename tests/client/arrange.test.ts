import { beforeEach, expect, test } from '@jest/globals';
import type { LayoutName } from '#contract/exploration.ts';
import { arrangements } from '#client/commands/arrange.ts';
import { hide } from '#client/commands/hide.ts';
import { pin, unpin } from '#client/commands/pin.ts';
import { undo } from '#client/commands/travel.ts';
import { composePicture } from '#client/modes/explore/compose-picture.ts';
import { emptyDocument } from '#client/state/document.ts';
import { en } from '#client/text/en.ts';
import { openText, translateWith } from '#client/text/open-text.ts';
import { buildDesk } from './build-desk.ts';
import { openSmallDesk, type SmallDesk } from './open-small-desk.ts';
import { id } from './small-graph.ts';

let small: SmallDesk;
beforeEach(() => {
  small = openSmallDesk();
});

const layouts = Object.keys(arrangements) as readonly LayoutName[];

test.each(layouts)('%s keeps what is pinned where it stands and moves the rest, as one step', async (name) => {
  const { desk, placeOf } = small;
  const before = desk.history.read();
  await pin.run(desk, [id('ann'), id('claim')]);
  await arrangements[name].run(desk);
  expect([placeOf(id('ann')), placeOf(id('claim'))]).toEqual([
    [400, 0],
    [1000, 0],
  ]);
  expect(desk.history.read().nodes).not.toEqual(before.nodes);
  expect(desk.history.read().layout).toEqual({ name, width: 920, height: 620 });
  expect(desk.history.list().done).toBe(2);
});

test.each(layouts)('%s puts no node on another', async (name) => {
  const { desk } = small;
  await arrangements[name].run(desk);
  const { nodes } = desk.history.read();
  const meeting = nodes.flatMap((one, place) =>
    nodes.slice(place + 1).flatMap((other) => (Math.abs(one.x - other.x) < 116 && Math.abs(one.y - other.y) < 70 ? `${one.id} ${other.id}` : [])),
  );
  expect(meeting).toEqual([]);
});

test.each(layouts)('%s leaves what is hidden where it was', async (name) => {
  const { desk, placeOf } = small;
  await hide.run(desk, [id('cid')]);
  await arrangements[name].run(desk);
  expect(placeOf(id('cid'))).toEqual([800, 0]);
});

test('undo gives back every place and the layout before', async () => {
  const { desk } = small;
  const before = desk.history.read();
  await arrangements.concentric.run(desk);
  await undo.run(desk);
  expect(desk.history.read()).toBe(before);
});

test('a stance map seats who is in favour left of who is against, with a band for each', async () => {
  const { desk, placeOf } = small;
  await arrangements.stance.run(desk);
  const [ann = 0, policy = 0, bob = 0, cid = 0] = ['ann', 'policy', 'bob', 'cid'].map((node) => placeOf(id(node))?.[0]);
  expect(ann).toBeLessThan(policy);
  expect(Math.min(bob, cid)).toBeGreaterThan(policy);
  const picture = composePicture({
    document: desk.history.read(),
    known: desk.entities.read(),
    selection: null,
    language: 'en',
    t: translateWith(openText(en)),
  });
  expect(picture.bands.map(({ title }) => title)).toEqual(['In favour · 1', 'Against · 2']);
});

test('a stance map needs a policy in question, and any layout something to place', () => {
  const { desk } = buildDesk();
  desk.history.begin({ ...emptyDocument, nodes: [{ id: id('ann'), x: 0, y: 0 }] });
  expect(layouts.filter((name) => arrangements[name].isPossible(desk))).toEqual(['force', 'layered', 'concentric', 'grid', 'time']);
  desk.history.begin(emptyDocument);
  expect(layouts.filter((name) => arrangements[name].isPossible(desk))).toEqual([]);
});

test('what is pinned can be unpinned, and is moved again', async () => {
  const { desk } = small;
  await pin.run(desk, [id('ann')]);
  expect([pin.isPossible(desk, [id('ann')]), unpin.isPossible(desk, [id('ann')])]).toEqual([false, true]);
  await unpin.run(desk, [id('ann')]);
  expect(desk.history.read().pinned).toEqual([]);
  expect(desk.history.list().steps.map(({ command }) => command)).toEqual(['pin', 'unpin']);
});

test('of several nodes some pinned, all can be pinned and all freed', async () => {
  const { desk } = small;
  await pin.run(desk, [id('ann')]);
  await pin.run(desk, [id('ann'), id('bob')]);
  expect(desk.history.read().pinned).toEqual(['ann', 'bob']);
  await unpin.run(desk, [id('ann'), id('bob'), id('cid')]);
  expect(desk.history.read().pinned).toEqual([]);
});
