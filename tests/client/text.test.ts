import { expect, test } from '@jest/globals';
import { errorCodes } from '#contract/errors.ts';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const base = (key: string) => key.replace(/_(one|many|other)$/, '');
const gaps = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

type Catalogue = Readonly<Record<string, string>>;
const client = join(import.meta.dirname, '../../client');
const folders = (readdirSync(client, { recursive: true }) as string[])
  .filter((file) => /(^|\/)text\/en\.ts$/.test(file))
  .map((file) => file.slice(0, -'/en.ts'.length));
const catalogues: readonly (readonly [string, Catalogue, Catalogue])[] = await Promise.all(
  folders.map(async (folder) => {
    const [{ en: english }, { es: spanish }] = (await Promise.all([import(`#client/${folder}/en.ts`), import(`#client/${folder}/es.ts`)])) as [
      { en: Catalogue },
      { es: Catalogue },
    ];
    return [folder, english, spanish] as const;
  }),
);

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
  const everything = new Set(catalogues.flatMap(([, , spanish]) => Object.keys(spanish)));
  expect([...everything].filter((key) => key.startsWith('problem.')).sort()).toEqual(errorCodes.map((code) => `problem.${code}`).sort());
});
