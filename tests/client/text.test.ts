import { expect, test } from '@jest/globals';
import { errorCodes } from '#contract/errors.ts';
import { en as queryEn } from '#client/modes/query/text/en.ts';
import { es as queryEs } from '#client/modes/query/text/es.ts';
import { en } from '#client/text/en.ts';
import { es } from '#client/text/es.ts';

const base = (key: string) => key.replace(/_(one|many|other)$/, '');
const gaps = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

const catalogues: readonly (readonly [string, Readonly<Record<string, string>>, Readonly<Record<string, string>>])[] = [
  ['the page', en, es],
  ['the mode Query', queryEn, queryEs],
];

test.each(catalogues)('every text of %s stands in both languages, with the same gaps to fill', (_, english, spanish) => {
  for (const [key, text] of Object.entries(english)) {
    expect([key, spanish[key] !== undefined]).toEqual([key, true]);
    expect([key, gaps(spanish[key] ?? '')]).toEqual([key, gaps(text)]);
  }
  const known = new Set(Object.keys(english).map(base));
  expect(Object.keys(spanish).filter((key) => !key.startsWith('problem.') && !known.has(base(key)))).toEqual([]);
});

test.each(catalogues)('the Spanish of %s has every plural form it needs', (_, __, spanish) => {
  for (const key of Object.keys(spanish).filter((one) => one.endsWith('_other'))) {
    for (const form of ['one', 'many']) expect(Object.keys(spanish)).toContain(`${base(key)}_${form}`);
  }
});

test('every failure has its Spanish title', () => {
  expect([...Object.keys(es), ...Object.keys(queryEs)].filter((key) => key.startsWith('problem.')).sort()).toEqual(
    errorCodes.map((code) => `problem.${code}`).sort(),
  );
});
