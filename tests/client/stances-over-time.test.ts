import { expect, test } from '@jest/globals';
import type { StanceMoment } from '#contract/stances.ts';
import { axisOfMoments, placeMoments } from '#client/state/stances/place-moments.ts';

const moment = (type: string, earliest: string | null, latest: string | null, reverses = false): StanceMoment =>
  ({ statement: { edge: { id: `${type} ${earliest}`, type } }, position: type === 'OPPOSES' ? 'against' : 'for', earliest, latest, reverses }) as never;
const series = { moments: [moment('OPPOSES', '2020-03-01', '2020-03-31'), moment('SUPPORTS', '2021-07-01', null, true), moment('SUPPORTS', null, null)] };

test('the axis covers whole years, and a month is a bar as long as a month', () => {
  const axis = axisOfMoments([series]);
  expect(axis?.ticks.map(({ year }) => year)).toEqual([2020, 2021, 2022]);
  const [march] = axis === undefined ? [] : placeMoments(series, axis);
  const days = 366 + 365;
  expect(march?.lane).toBe('below');
  expect((march?.bar.end ?? 0) - (march?.bar.start ?? 0)).toBeCloseTo((100 * 31) / days);
});

test('what has no recorded end runs to the end of the axis, and what has no date is not on it', () => {
  const axis = axisOfMoments([series]);
  const placed = axis === undefined ? [] : placeMoments(series, axis);
  expect(placed.map(({ lane, bar: { isOpen } }) => [lane, isOpen])).toEqual([
    ['below', false],
    ['above', true],
  ]);
  expect(placed[1]?.bar.end).toBe(100);
  expect(axisOfMoments([{ moments: [moment('SUPPORTS', null, null)] }])).toBeUndefined();
});
