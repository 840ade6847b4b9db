import { expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '#server/package-root.ts';

type Locked = { readonly version?: string; readonly resolved?: string; readonly optionalDependencies?: Readonly<Record<string, string>> };

const readLock = async (): Promise<Readonly<Record<string, Locked>>> =>
  (JSON.parse(await readFile(join(packageRoot, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> }).packages;

test('package-lock.json holds the native packages of every platform, else `npm ci` refuses it (npm 11) or leaves them out (npm 10)', async () => {
  const packages = await readLock();
  const named = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)));
  const missing = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies).filter((name) => !named.has(name)));
  expect(missing).toEqual([]);
});

test('package-lock.json names no registry, so that the one of the reader serves', async () => {
  const resolved = Object.entries(await readLock()).filter(([, { resolved = '' }]) => resolved.startsWith('http'));
  expect(resolved).toEqual([]);
});
