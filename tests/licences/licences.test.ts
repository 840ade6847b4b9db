import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { packageRoot } from '#server/package-root.ts';
import { isPermissive } from './is-permissive.ts';
import { findShippedPackages } from './shipped-packages.ts';

test('everything that ships, the page included, has a permissive licence', async () => {
  const shipped = await findShippedPackages();
  expect(shipped.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['express', 'neo4j-driver', 'react', 'cytoscape', '@neo4j-cypher/language-support', 'antlr4ng']),
  );
  expect(shipped.filter(({ licence }) => !isPermissive(licence))).toEqual([]);
});

test.each([
  ['dist/client', ['react 19', 'cytoscape 3', '@codemirror/state 6', '@dagrejs/dagre 3', '@neo4j-cypher/language-support 2', '@fontsource/source-serif-4 5']],
  ['dist/offline', ['react 19', 'cytoscape 3', '@fontsource/source-serif-4 5']],
  ['dist/server/console/gate/worker', ['@neo4j-cypher/language-support 2', 'antlr4ng 3']],
])('%s has the licence of each package in it', async (folder, names) => {
  const parts = (await readFile(join(packageRoot, folder, 'licences.txt'), 'utf8')).split(/\n-{80}\n/).map((part) => part.trim());
  for (const name of names) expect(parts.some((part) => part.startsWith(name))).toBe(true);
  expect(parts.filter((part) => !/copyright|licen[cs]e/i.test(part.split('\n').slice(1).join('\n'))).map((part) => part.split('\n')[0])).toEqual([]);
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-only)', true],
  ['MIT AND ISC', true],
  ['MIT AND GPL-3.0-only', false],
  ['EPL-2.0', false],
  ['none named', false],
])('%s counts as permissive: %s', (expression, expected) => {
  expect(isPermissive(expression)).toBe(expected);
});
