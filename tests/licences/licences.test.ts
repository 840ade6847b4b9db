import { expect, test } from '@jest/globals';
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
  ['MIT', true],
  ['(MIT OR GPL-3.0-only)', true],
  ['MIT AND ISC', true],
  ['MIT AND GPL-3.0-only', false],
  ['EPL-2.0', false],
  ['none named', false],
])('%s counts as permissive: %s', (expression, expected) => {
  expect(isPermissive(expression)).toBe(expected);
});
