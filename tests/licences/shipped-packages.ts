import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import { packageRoot } from '#server/package-root.ts';

const names = z.record(z.string(), z.string()).default({});
const LockedPackage = z.object({
  version: z.string().optional(),
  license: z.string().optional(),
  dependencies: names,
  optionalDependencies: names,
  peerDependencies: names,
});
const Lock = z.object({ packages: z.record(z.string(), LockedPackage) });

export type ShippedPackage = { readonly name: string; readonly version: string; readonly licence: string };

/** The name of the package in an import: `@a/b/c.css` is of `@a/b`. */
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** What vite bundles, though package.json lists its packages for development: the page, and the thread that reads queries. */
const bundledFolders = ['client', 'server/console/gate/worker'];

/** The packages that bundled sources name, by their name or by the path of a file in them. */
const bundledPackages = async (): Promise<string[]> => {
  const folders = bundledFolders.map((name) => join(packageRoot, name)).filter((folder) => existsSync(folder));
  const listed = await Promise.all(folders.map(async (folder) => (await readdir(folder, { recursive: true })).map((name) => join(folder, name))));
  const files = listed.flat().filter((name) => /\.(tsx?|css)$/.test(name));
  const texts = await Promise.all(files.map((name) => readFile(name, 'utf8')));
  const specifiers = texts.flatMap((text) =>
    [...text.matchAll(/(?:\bfrom|\bimport\(?|@import)\s*['"](?:[./]*\/node_modules\/)?([^'".#/][^'"]*)['"]/g)].map((match) => match[1] ?? ''),
  );
  return [...new Set(specifiers.map(packageOf))].filter((name) => name !== '' && !name.startsWith('node:') && !builtinModules.includes(name));
};

/** Every package whose code reaches a user: what the server needs, what the page bundles, and all that these need in turn. */
export const findShippedPackages = async (): Promise<ShippedPackage[]> => {
  const { packages } = Lock.parse(JSON.parse(await readFile(join(packageRoot, 'package-lock.json'), 'utf8')));
  const shipped = new Map<string, ShippedPackage>();
  /** Node's own way of finding a package: in the nearest node_modules upward. */
  const find = (name: string, from: string): string | undefined => {
    for (let folder = from; ; folder = folder.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
      const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
      if (packages[path]) return path;
      if (folder === '') return undefined;
    }
  };
  /** A lock file made on one platform names no licence for the builds of the others: they are the same release, so they carry the licence of their package. */
  const licenceOf = (name: string, { version, license }: z.infer<typeof LockedPackage>, from: string): string => {
    const parent = packages[from];
    const isBuildOfParent =
      name.startsWith(`${from.replace(/^.*node_modules\//, '')}-`) && parent?.optionalDependencies[name] === version && parent?.version === version;
    return license ?? (isBuildOfParent ? parent?.license : undefined) ?? 'none named';
  };
  const visit = (name: string, from: string): void => {
    const path = find(name, from);
    const found = path === undefined ? undefined : packages[path];
    if (path === undefined || !found || shipped.has(path)) return;
    shipped.set(path, { name, version: found.version ?? '', licence: licenceOf(name, found, from) });
    for (const next of [found.dependencies, found.optionalDependencies, found.peerDependencies].flatMap(Object.keys)) visit(next, path);
  };
  for (const name of [...Object.keys(packages['']?.dependencies ?? {}), ...(await bundledPackages())]) visit(name, '');
  return [...shipped.values()];
};
