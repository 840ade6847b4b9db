import { expect, test } from '@jest/globals';
import { keepKeys } from '#client/modes/learn/make/use-row-keys.ts';

const counter = () => {
  let count = 0;
  return () => {
    count += 1;
    return `key ${count}`;
  };
};

test('a row keeps its key when it moves and when its id follows a header, and a new one gets a new key', () => {
  const makeKey = counter();
  const first = keepKeys([], ['a', 'b', 'c'], makeKey);
  const keysOf = (rows: typeof first) => rows.map(({ key }) => key);
  expect(keysOf(first)).toEqual(['key 1', 'key 2', 'key 3']);
  const renamed = keepKeys(first, ['a', 'bee', 'c'], makeKey);
  expect(keysOf(renamed)).toEqual(['key 1', 'key 2', 'key 3']);
  const moved = keepKeys(renamed, ['c', 'a', 'bee'], makeKey);
  expect(keysOf(moved)).toEqual(['key 3', 'key 1', 'key 2']);
  expect(keysOf(keepKeys(moved, ['c', 'new', 'a', 'bee'], makeKey))).toEqual(['key 3', 'key 4', 'key 1', 'key 2']);
  expect(keysOf(keepKeys(moved, ['a', 'bee'], makeKey))).toEqual(['key 1', 'key 2']);
});
