import { expect, test } from '@jest/globals';
import { placeArgumentMap } from '#client/layouts/argument-map.ts';

const body = (id: string) => ({ id, width: 160, height: 60, dy: 0 });
const ids = ['policy', 'for-1', 'for-2', 'against-1', 'ann', 'bob', 'cid', 'both'];
const task = {
  policy: 'policy',
  reasons: [
    { id: 'for-1', side: 'for', speakers: ['bob', 'both'] },
    { id: 'for-2', side: 'for', speakers: ['ann'] },
    { id: 'against-1', side: 'against', speakers: ['cid', 'both'] },
  ],
  bodies: ids.map(body),
  stage: { width: 900, height: 600 },
} as const;

test('reasons for stand on the left of the policy, reasons against on its right, and the speakers behind them', () => {
  const places = new Map(placeArgumentMap(task).map((place) => [place.id, place]));
  const x = (id: string) => places.get(id)?.x ?? Number.NaN;
  expect(places.size).toBe(ids.length);
  expect(x('policy')).toBe(0);
  expect([x('bob') < x('for-1'), x('for-1') < 0, x('against-1') > 0, x('cid') > x('against-1'), x('ann') === x('bob'), x('both') === 0]).toEqual(
    Array(6).fill(true),
  );
});

test('no two boxes meet', () => {
  const places = placeArgumentMap(task);
  const meeting = places.flatMap((one, at) => places.slice(at + 1).filter((other) => Math.abs(one.x - other.x) < 160 && Math.abs(one.y - other.y) < 60));
  expect(meeting).toEqual([]);
});

test('a speaker stands beside the reasons that it gives', () => {
  const places = new Map(placeArgumentMap(task).map((place) => [place.id, place]));
  const y = (id: string) => places.get(id)?.y ?? Number.NaN;
  expect(Math.sign(y('ann') - y('bob'))).toBe(Math.sign(y('for-2') - y('for-1')));
});
