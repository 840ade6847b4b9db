import { expect, test } from '@jest/globals';
import { bandsOf } from '#client/layouts/bands.ts';
import { type LayoutAnswer, layoutNodes, type Seat, type StanceLine } from '#client/layouts/layout.ts';
import { lines, seats } from './first-picture.ts';
import { seeBoxes, seeMeetings, seeThroughBoxes } from './see-boxes.ts';

const laptop = { width: 920, height: 620 };
const desktop = { width: 1500, height: 900 };
const phone = { width: 390, height: 460 };
const map = (
  stage: typeof laptop,
  changed: { readonly seats?: readonly Seat[]; readonly pinned?: LayoutAnswer['places']; readonly lines?: readonly StanceLine[] } = {},
) => layoutNodes({ kind: 'stance', stage, seats, pinned: [], lines, ...changed });
const placeOf = ({ places }: LayoutAnswer, id: string) => places.find((place) => place.id === id) ?? { id, x: Number.NaN, y: Number.NaN };
const sideOf = (id: string) => seats.find((seat) => seat.id === id)?.side ?? 'none';
const agentsOf = ({ places }: LayoutAnswer) =>
  places.filter(({ id }) => seats.find((seat) => seat.id === id)?.role === 'agent').map((place) => ({ ...place, side: sideOf(place.id) }));

test.each([laptop, desktop])('on $width × $height nothing lies on anything else and nothing leaves the map', async (stage) => {
  const answer = await map(stage);
  const boxes = seeBoxes(seats, answer.places);
  expect(seeMeetings(boxes, 8)).toEqual([]);
  for (const { left, right, top, bottom } of boxes) {
    expect(left).toBeGreaterThanOrEqual(-stage.width / 2 + 15);
    expect(right).toBeLessThanOrEqual(stage.width / 2 - 15);
    expect(top).toBeGreaterThanOrEqual(-stage.height / 2 + 15);
    expect(bottom).toBeLessThanOrEqual(stage.height / 2 - 15);
  }
});

test('lines hardly run through what they do not tie', async () => {
  for (const [stage, most] of [
    [laptop, 3],
    [desktop, 1],
  ] as const) {
    const { places } = await map(stage);
    expect(seeThroughBoxes(seeBoxes(seats, places), places, lines).length).toBeLessThanOrEqual(most);
  }
});

test('the policy stands in the middle, in favour left, against right, no stance above, disputed below', async () => {
  for (const stage of [laptop, desktop]) {
    const answer = await map(stage);
    expect(placeOf(answer, 'troops')).toEqual({ id: 'troops', x: 0, y: 0 });
    expect(placeOf(answer, 'action').y).toBeGreaterThan(0);
    for (const { x, y, side } of agentsOf(answer)) {
      if (side === 'for') expect(x).toBeLessThan(-100);
      if (side === 'against') expect(x).toBeGreaterThan(100);
      if (side === 'none') expect(y).toBeLessThan(-150);
    }
    expect(placeOf(answer, 'agreed').y).toBeGreaterThan(150);
    expect(placeOf(answer, 'cartels-run').x).toBeLessThan(placeOf(answer, 'trump').x);
    expect(placeOf(answer, 'sovereignty').x).toBeGreaterThan(placeOf(answer, 'sheinbaum').x);
  }
});

test('a claim without room is left out and named, and a wide map has room for all', async () => {
  expect(await map(laptop)).toMatchObject({ omitted: ['entering'] });
  expect(await map(desktop)).toMatchObject({ omitted: [] });
});

test('on a phone those in favour stand above and those against below, and the rest is left out', async () => {
  const answer = await map(phone);
  for (const { y, side } of agentsOf(answer)) expect(Math.sign(y)).toBe(side === 'for' ? -1 : 1);
  expect([...answer.omitted].sort()).toEqual(
    ['agreed', 'cartels-run', 'constitution', 'cooperation', 'entering', 'forbidden', 'government', 'rubio', 'shipments', 'sovereignty', 'violence'].sort(),
  );
  const boxes = seeBoxes(seats, answer.places);
  expect(seeMeetings(boxes, 8)).toEqual([]);
  for (const { left, right } of boxes) {
    expect(left).toBeGreaterThanOrEqual(-phone.width / 2 + 8);
    expect(right).toBeLessThanOrEqual(phone.width / 2 - 8);
  }
  const tall = Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
  expect(tall * 0.8).toBeLessThanOrEqual(phone.height);
});

test('the same question gives the same map, in whatever order its nodes come', async () => {
  const byId = ({ places }: LayoutAnswer) => [...places].sort((one, other) => (one.id < other.id ? -1 : 1));
  expect(await map(laptop)).toEqual(await map(laptop));
  expect(byId(await map(laptop, { seats: [...seats].reverse() }))).toEqual(byId(await map(laptop)));
});

test('a pinned node stays, and others make room for it', async () => {
  const pinned = [{ id: 'experts', x: -250, y: 10 }];
  const answer = await map(laptop, { pinned });
  expect(placeOf(answer, 'experts')).toEqual(pinned[0]);
  expect(seeMeetings(seeBoxes(seats, answer.places), 8)).toEqual([]);
});

test.each([0, 3, 30, 300, 420])('with %d more on one side nothing meets, and the first stand on the bench', async (count) => {
  const more = Array.from(
    { length: count },
    (_, place): Seat => ({
      ...{ id: `more-${place}`, kind: 'Group', role: 'agent', side: 'against', weight: 0, earliest: null, disputed: false, width: 90, height: 82, dy: 20 },
    }),
  );
  const crowd = [...seats, ...more];
  const answer = await map(desktop, { seats: crowd, lines: [...lines, ...more.map(({ id }): StanceLine => ({ from: id, to: 'troops', family: 'against' }))] });
  expect(answer.places.length + answer.omitted.length).toBe(crowd.length);
  expect(seeMeetings(seeBoxes(crowd, answer.places), 8)).toEqual([]);
  expect(placeOf(answer, 'sheinbaum').x).toBeLessThan(desktop.width / 2);
});

test('a map of a policy alone, and of nothing', async () => {
  expect(await map(laptop, { seats: seats.slice(0, 1), lines: [] })).toEqual({ places: [{ id: 'troops', x: 0, y: 0 }], omitted: [] });
  expect(await map(phone, { seats: [], lines: [] })).toEqual({ places: [], omitted: [] });
});

test('a bench is found again from where its people sit, without whom was dragged away', async () => {
  for (const stage of [laptop, desktop, phone]) {
    const seated = agentsOf(await map(stage));
    const counts = (all: typeof seated) => Object.fromEntries(bandsOf({ stage, seats: all }).map(({ side, count }) => [side, count]));
    expect(counts(seated)).toEqual(stage === phone ? { for: 2, against: 4 } : { for: 2, against: 4, none: 2 });
    expect(counts(seated.map((seat) => (seat.id === 'experts' ? { ...seat, x: -50, y: 30 } : seat)))).toMatchObject({ for: 2, against: 3 });
  }
  expect(bandsOf({ stage: laptop, seats: [] })).toEqual([]);
});

test('no card covers a title of a bench', async () => {
  for (const stage of [laptop, desktop, phone]) {
    const answer = await map(stage);
    const boxes = seeBoxes(seats, answer.places);
    for (const { title, side } of bandsOf({ stage, seats: agentsOf(answer) })) {
      const box = { id: side, left: title.x - 45, right: title.x + 45, top: title.y - 8, bottom: title.y + 8 };
      expect(seeMeetings([box, ...boxes], 0)).toEqual([]);
    }
  }
});
