import { expect, test } from '@jest/globals';
import { wrapText } from '#client/canvas/measure-text.ts';
import { measure } from './faces.ts';

const wrap = (text: string, most?: number) => wrapText(text, { font: 'Sans', width: 70, lineHeight: 16, measure, ...(most !== undefined && { most }) });

test('a name is broken into lines of about the same length', () => {
  expect(wrap('one two three four').text).toBe('one two\nthree four');
  expect(wrap('US troop deployment')).toEqual({ text: 'US troop\ndeployment', width: 70, height: 32 });
});

test('a name of five hundred letters without a space ends in “…” and stays in its room', () => {
  const { text, width, height } = wrap(`<img src=x onerror=alert(1)>${'a'.repeat(500)}`, 3);
  expect(text.split('\n')).toHaveLength(3);
  expect(text.endsWith('…')).toBe(true);
  expect(text.startsWith('<img src=x')).toBe(true);
  expect([width <= 70, height]).toEqual([true, 48]);
});

test('a letter of several signs is never cut in two', () => {
  const family = '👩‍👩‍👧‍👦';
  const { text } = wrap(family.repeat(20), 2);
  expect(text.replaceAll(/[\n…]/g, '').replaceAll(family, '')).toBe('');
});

test('a line with right-to-left letters is drawn in its own direction', () => {
  expect(wrap('שלום').text).toBe('\u2068שלום\u2069');
  expect(wrap('plain').text).toBe('plain');
});
