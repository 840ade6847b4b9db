import { expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { findShippedPackages } from './shipped-packages.ts';
import { writeSbom } from './write-sbom.ts';

test('the bill of materials lists what ships and nothing that only tests', async () => {
  const { file } = await writeSbom();
  const { bomFormat, components } = JSON.parse(await readFile(file, 'utf8')) as { bomFormat: string; components: { group?: string; name: string }[] };
  const listed = components.map(({ group, name }) => (group ? `${group}/${name}` : name));
  expect(bomFormat).toBe('CycloneDX');
  expect(listed).toEqual(expect.arrayContaining(['express', 'neo4j-driver', 'cytoscape']));
  expect(listed).not.toContain('jest');
  const shipped = (await findShippedPackages()).map(({ name }) => name);
  expect(listed.filter((name) => !shipped.includes(name))).toEqual([]);
}, 120_000);
