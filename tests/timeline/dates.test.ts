import { describe, expect, test } from '@jest/globals';
import { datesOf } from '#server/timeline/dates-of.ts';
import { orderByPrecedence } from '#server/timeline/order-by-precedence.ts';
import { precisionOf } from '#server/timeline/precision-of.ts';

test.each([
  ['2024-06-03', 'day'],
  ['2024-06-03T10:00:00Z', 'day'],
  ['2024-06', 'month'],
  ['2024-06?', 'month'],
  ['2024-21', 'season'],
  ['2024', 'year'],
  ['2024~', 'year'],
  ['2024-XX', 'year'],
  ['201X', 'decade'],
  ['18XX', 'century'],
  ['2019/2021-03', 'interval'],
  ['some day', null],
])('%s is exact to the %s', (text, precision) => {
  expect(precisionOf(text)).toBe(precision);
});

describe('dates of a database that somebody else filled', () => {
  const read = (properties: Record<string, unknown>) => datesOf(properties, { isForeign: true });

  test('a year of release is that whole year', () => {
    expect(read({ title: 'The Matrix', released: 1999 })).toEqual({
      startDate: '1999',
      endDate: null,
      earliest: '1999-01-01',
      startLatest: '1999-12-31',
      latest: '1999-12-31',
      precision: 'year',
    });
  });

  test('what began and has no end is open', () => {
    expect(read({ since: '2010-02-03' })).toMatchObject({ startDate: '2010-02-03', latest: null, precision: 'day' });
    expect(read({ start_date: '2010-02-03T00:00:00Z', endDate: '2011' })).toMatchObject({ startDate: '2010-02-03', endDate: '2011', latest: '2011-12-31' });
  });

  test('numbers and names that are no dates are none', () => {
    expect(read({ from: 'Madrid', to: 'Lisbon', year: 7, rating: 1999 })).toMatchObject({ startDate: null, endDate: null, precision: null });
  });

  test('are not looked for in a graph of our schema', () => {
    expect(datesOf({ released: 1999 }, { isForeign: false })).toMatchObject({ startDate: null });
  });
});

describe('what comes before what', () => {
  const things = ['d', 'c', 'b', 'a'].map((id) => ({ id, name: id }));
  const order = (...pairs: readonly (readonly [string, string])[]) =>
    orderByPrecedence(
      things,
      pairs.map(([from, to]) => ({ from, to })),
    )
      .map(({ id }) => id)
      .join('');

  test('is kept, and names decide the rest', () => {
    expect(order()).toBe('abcd');
    expect(order(['d', 'a'])).toBe('bcda');
    expect(order(['d', 'c'], ['c', 'b'], ['x', 'a'])).toBe('adcb');
  });

  test('a circle loses nothing', () => {
    expect(order(['b', 'c'], ['c', 'b'])).toBe('adbc');
  });
});
