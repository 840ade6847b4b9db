import { expect, test } from '@jest/globals';
import { errorCodes } from '#contract/errors.ts';
import { en } from '#client/text/en.ts';
import { es } from '#client/text/es.ts';

const base = (key: string) => key.replace(/_(one|many|other)$/, '');
const gaps = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

test('every text stands in both languages, with the same gaps to fill', () => {
  const spanish: Readonly<Record<string, string>> = es;
  for (const [key, text] of Object.entries(en)) {
    expect([key, spanish[key] !== undefined]).toEqual([key, true]);
    expect([key, gaps(spanish[key] ?? '')]).toEqual([key, gaps(text)]);
  }
  const english = new Set(Object.keys(en).map(base));
  expect(Object.keys(es).filter((key) => !key.startsWith('problem.') && !english.has(base(key)))).toEqual([]);
});

test('Spanish has every plural form it needs', () => {
  for (const key of Object.keys(es).filter((one) => one.endsWith('_other'))) {
    for (const form of ['one', 'many']) expect(Object.keys(es)).toContain(`${base(key)}_${form}`);
  }
});

test('every failure has its Spanish title', () => {
  expect(
    Object.keys(es)
      .filter((key) => key.startsWith('problem.'))
      .sort(),
  ).toEqual(errorCodes.map((code) => `problem.${code}`).sort());
});
