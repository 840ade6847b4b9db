import { expect, test } from '@jest/globals';
import { layoutNodes } from '#client/canvas/layout.ts';
import { wrapText } from '#client/canvas/measure-text.ts';

const task = {
  fixed: [
    { id: 'hub', x: 300, y: 200, radius: 60 },
    { id: 'other', x: 500, y: 200, radius: 60 },
  ],
  free: Array.from({ length: 25 }, (_, place) => ({ id: `n${place}`, radius: 58 })),
  lines: Array.from({ length: 25 }, (_, place) => ({ from: 'hub', to: `n${place}` })),
  near: 'hub',
};

test('the same task gives the same places, near what they hang on', () => {
  const places = layoutNodes(task);
  expect(layoutNodes(task)).toEqual(places);
  for (const { x, y } of places) expect(Math.hypot(x - 300, y - 200)).toBeLessThan(900);
});

test('nothing lands on anything else', () => {
  const all = [...task.fixed, ...layoutNodes(task)];
  for (const [place, one] of all.entries()) for (const other of all.slice(place + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(90);
});

test('a name is broken into even lines and never inside a word', () => {
  const measure = (text: string) => text.length * 7;
  expect(wrapText('Military intervention may increase violence', { font: '', width: 170, lineHeight: 17, measure }).text).toBe(
    'Military intervention\nmay increase violence',
  );
  expect(wrapText('Incommensurability', { font: '', width: 40, lineHeight: 17, measure }).text).toBe('Incommensurability');
});
