import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { packageRoot } from '#server/package-root.ts';
import { findShippedPackages } from './shipped-packages.ts';

const Bom = z.looseObject({
  components: z.array(z.looseObject({ 'bom-ref': z.string(), group: z.string().optional(), name: z.string(), version: z.string() })),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()).optional() })),
});

/** The CycloneDX list of what ships: all that is installed, less what only develops and tests. */
export const writeSbom = async (): Promise<{ file: string; components: number }> => {
  const program = join(packageRoot, 'node_modules/@cyclonedx/cyclonedx-npm/bin/cyclonedx-npm-cli.js');
  const args = [program, '--output-format', 'JSON', '--output-reproducible', '--flatten-components', '--ignore-npm-errors'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: packageRoot, maxBuffer: 2 ** 27 });
  const bom = Bom.parse(JSON.parse(stdout));
  const shipped = new Set((await findShippedPackages()).map(({ name, version }) => `${name}@${version}`));
  const components = bom.components.filter(({ group, name, version }) => shipped.has(`${group ? `${group}/` : ''}${name}@${version}`));
  const listed = new Set(components.map((component) => component['bom-ref']));
  const isListed = (ref: string): boolean => listed.has(ref) || !bom.components.some((component) => component['bom-ref'] === ref);
  const dependencies = bom.dependencies
    .filter(({ ref }) => isListed(ref))
    .map((dependency) => (dependency.dependsOn ? { ...dependency, dependsOn: dependency.dependsOn.filter(isListed) } : dependency));
  const file = join(packageRoot, 'build', 'sbom.cdx.json');
  await mkdir(join(packageRoot, 'build'), { recursive: true });
  await writeFile(file, `${JSON.stringify({ ...bom, components, dependencies }, null, 2)}\n`);
  return { file, components: components.length };
};
