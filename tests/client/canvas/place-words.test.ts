import { expect, test } from '@jest/globals';
import { boxAround } from '#client/canvas/geometry.ts';
import { placeWords, type WordedLine } from '#client/canvas/place-words.ts';

const along = (key: string, length: number, more: Partial<WordedLine> = {}): WordedLine => ({
  key,
  course: { from: { x: 0, y: 0 }, to: { x: length, y: 0 }, bend: 0, aim: null },
  fromReach: 20,
  toReach: 20,
  width: 50,
  isMarked: false,
  ...more,
});

test('a word stands in the middle of a free line, and nowhere on one that is too short for it', () => {
  expect([...placeWords([along('long', 300), along('short', 120)], [])]).toEqual([['long', { kind: 'middle' }]]);
});

test('a word makes way for a name', () => {
  const place = placeWords([along('one', 400)], [boxAround({ x: 200, y: 0 }, { width: 60, height: 40 })]).get('one');
  expect(place?.kind).toBe('aside');
  const offset = place?.kind === 'aside' ? place.offset + 20 : 200;
  expect(Math.abs(offset - 200)).toBeGreaterThanOrEqual(25 + 30);
});

test('a word makes way for the sign of a condition', () => {
  const place = placeWords([along('one', 400, { isMarked: true })], []).get('one');
  expect(place?.kind).toBe('aside');
});

test('two words do not lie on each other where lines cross', () => {
  const crossing = { from: { x: 150, y: -150 }, to: { x: 150, y: 150 }, bend: 0, aim: null };
  const places = placeWords([along('across', 300), along('down', 300, { course: crossing })], []);
  expect([places.get('across')?.kind === 'middle', places.get('down')?.kind === 'middle']).not.toEqual([true, true]);
  expect(places.size).toBe(2);
});

test('where names leave no room, there is no word', () => {
  expect(placeWords([along('one', 300)], [boxAround({ x: 150, y: 0 }, { width: 300, height: 40 })]).size).toBe(0);
});
