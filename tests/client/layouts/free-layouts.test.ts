import { expect, test } from '@jest/globals';
import { type Body, type LayoutLine, layoutNodes } from '#client/layouts/layout.ts';
import { seeBoxes, seeMeetings } from './see-boxes.ts';

const stage = { width: 920, height: 620 };
const kinds = ['force', 'layered', 'concentric'] as const;
const bodiesOf = (count: number): readonly Body[] =>
  Array.from({ length: count }, (_, place) => ({
    id: `n${place}`,
    ...(place % 4 === 0 ? { width: 168, height: 88, dy: 0 } : { width: 60 + (place % 7) * 8, height: 66 + 16 * (place % 3), dy: 12 + 8 * (place % 3) }),
  }));
/** A tree with a few more lines, in two parts, and one node on its own. */
const linesOf = (count: number): readonly LayoutLine[] =>
  Array.from({ length: Math.max(0, count - 2) }, (_, place) => place + 1)
    .filter((place) => place !== Math.floor(count / 2))
    .flatMap((place) => [
      { from: `n${Math.floor((place - 1) / 3)}`, to: `n${place}` },
      ...(place % 10 === 7 ? [{ from: `n${place}`, to: `n${place - 3}` }] : []),
    ]);
const lay = (kind: (typeof kinds)[number], count: number, pinned: readonly { readonly id: string; readonly x: number; readonly y: number }[] = []) =>
  layoutNodes({ kind, bodies: bodiesOf(count), lines: linesOf(count), pinned, stage });

test.each(kinds.flatMap((kind) => [30, 300].map((count) => ({ kind, count }))))('$kind: no box of $count lies on another', async ({ kind, count }) => {
  const { places, omitted } = await lay(kind, count);
  expect(omitted).toEqual([]);
  expect(new Set(places.map(({ id }) => id)).size).toBe(count);
  expect(seeMeetings(seeBoxes(bodiesOf(count), places), 4)).toEqual([]);
});

test.each(kinds)('%s gives the same places again, for nothing and for one node too', async (kind) => {
  expect(await lay(kind, 30)).toEqual(await lay(kind, 30));
  expect(await lay(kind, 0)).toEqual({ places: [], omitted: [] });
  expect((await lay(kind, 1)).places).toHaveLength(1);
});

test.each(kinds)('%s leaves pinned nodes exactly where they stand', async (kind) => {
  const pinned = [
    { id: 'n0', x: 12, y: -34 },
    { id: 'n9', x: 640, y: 210 },
  ];
  const { places } = await lay(kind, 30, pinned);
  for (const place of pinned) expect(places).toContainEqual(place);
  expect(seeMeetings(seeBoxes(bodiesOf(30), places), 4)).toEqual([]);
});

test.each(kinds)('%s takes lines to itself, lines said twice, and lines to what is not there', async (kind) => {
  const lines = [
    { from: 'n0', to: 'n0' },
    { from: 'n0', to: 'n1' },
    { from: 'n0', to: 'n1' },
    { from: 'n1', to: 'gone' },
  ];
  const { places } = await layoutNodes({ kind, bodies: bodiesOf(3), lines, pinned: [], stage });
  expect(places.map(({ id }) => id).sort()).toEqual(['n0', 'n1', 'n2']);
});

test('layered puts the end of a line to the right of its beginning', async () => {
  const { places } = await layoutNodes({
    kind: 'layered',
    bodies: bodiesOf(5),
    lines: [1, 2, 3, 4].map((to) => ({ from: 'n0', to: `n${to}` })),
    pinned: [],
    stage,
  });
  const [first, ...others] = places;
  for (const { x } of others) expect(x).toBeGreaterThan(first?.x ?? 0);
});

test('layered goes from top to bottom on a phone, where a chain is larger so', async () => {
  const chain = [1, 2, 3, 4].map((to) => ({ from: `n${to - 1}`, to: `n${to}` }));
  const laid = async (width: number) =>
    (await layoutNodes({ kind: 'layered', bodies: bodiesOf(5), lines: chain, pinned: [], stage: { width, height: 620 } })).places;
  const spanOf = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  const phone = await laid(360);
  expect(phone.map(({ y }) => y)).toEqual(phone.map(({ y }) => y).toSorted((one, other) => one - other));
  expect(spanOf(phone.map(({ y }) => y))).toBeGreaterThan(2 * spanOf(phone.map(({ x }) => x)));
  const desktop = await laid(920);
  expect(spanOf(desktop.map(({ x }) => x))).toBeGreaterThan(2 * spanOf(desktop.map(({ y }) => y)));
});

test('concentric puts near nodes nearer to the chosen one than far ones', async () => {
  const chain = [1, 2, 3].map((to) => ({ from: `n${to - 1}`, to: `n${to}` }));
  const { places } = await layoutNodes({ kind: 'concentric', bodies: bodiesOf(4), lines: chain, pinned: [], centre: 'n0', stage });
  const far = (id: string) => places.filter((place) => place.id === id).map(({ x, y }) => Math.hypot(x, y))[0] ?? 0;
  expect(far('n0')).toBe(0);
  expect(far('n1')).toBeLessThan(far('n2'));
  expect(far('n2')).toBeLessThan(far('n3'));
});

test('new nodes stand near what they hang on and on nothing else; the same again gives the same', async () => {
  const body = { width: 100, height: 66, dy: 12 };
  const task = {
    kind: 'near',
    fixed: [
      { id: 'hub', x: 300, y: 200, ...body },
      { id: 'other', x: 500, y: 200, ...body },
    ],
    free: Array.from({ length: 25 }, (_, place) => ({ id: `n${place}`, ...body })),
    lines: Array.from({ length: 25 }, (_, place) => ({ from: 'hub', to: `n${place}` })),
    near: 'hub',
  } as const;
  const { places } = await layoutNodes(task);
  expect(await layoutNodes(task)).toEqual({ places, omitted: [] });
  expect(places.map(({ id }) => id)).toEqual(task.free.map(({ id }) => id));
  for (const { x, y } of places) expect(Math.hypot(x - 300, y - 200)).toBeLessThan(900);
  expect(seeMeetings(seeBoxes([...task.fixed, ...task.free], [...task.fixed, ...places]), 0)).toEqual([]);
});

test('in a crowd new nodes still stand on nothing, and what stood there keeps its place', async () => {
  const fixed = bodiesOf(40).map((body, place) => ({ ...body, x: (place % 8) * 150 - 525, y: Math.floor(place / 8) * 110 - 220 }));
  const free = bodiesOf(65).slice(40);
  const { places } = await layoutNodes({ kind: 'near', fixed, free, lines: free.map(({ id }) => ({ from: 'n20', to: id })), near: 'n20' });
  expect(places.map(({ id }) => id)).toEqual(free.map(({ id }) => id));
  const all = [...fixed.map(({ id, x, y }) => ({ id, x, y })), ...places];
  expect(seeMeetings(seeBoxes(bodiesOf(65), all), 4)).toEqual([]);
});
