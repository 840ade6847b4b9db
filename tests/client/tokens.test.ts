import { expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '#server/package-root.ts';

test('dark colours are the same whether the system asks for them or the reader', async () => {
  const text = await readFile(join(packageRoot, 'client/styles/tokens.css'), 'utf8');
  const valuesOf = (opening: string) => {
    const from = text.indexOf(opening);
    const block = text.slice(from + opening.length, text.indexOf('}', from));
    return [...block.matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]);
  };
  const chosen = valuesOf(":root:where([data-theme='dark']) {");
  expect(chosen.length).toBeGreaterThan(20);
  expect(chosen).toEqual(valuesOf(":root:where(:not([data-theme='light'])) {"));
});
