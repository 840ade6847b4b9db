import { expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '#server/package-root.ts';
import { makeFolder } from '#tests/machine/make-folder.ts';

const topFolders = ['bin', 'contract', 'server', 'client', 'tests', 'bench'];

const sources = async (): Promise<string[]> => {
  const listed = await Promise.all(
    topFolders
      .filter((folder) => existsSync(join(packageRoot, folder)))
      .map(async (folder) => {
        const entries = await readdir(join(packageRoot, folder), { recursive: true, withFileTypes: true });
        return entries.filter((entry) => entry.isFile()).map((entry) => relative(packageRoot, join(entry.parentPath, entry.name)));
      }),
  );
  return listed.flat().filter((path) => /\.(tsx?|mjs)$/.test(path));
};

/** Files that break one rule each, beside the name of the rule; libraries are stand-ins. */
const breaches: Readonly<Record<string, readonly [path: string, text: string]>> = {
  'contract-knows-no-side': ['contract/a.ts', "import '#server/b.ts';"],
  'contract-imports-zod-only': ['contract/c.ts', "import 'express';"],
  'client-and-server-meet-in-the-contract': ['client/a.ts', "import '#server/b.ts';"],
  'server-and-client-meet-in-the-contract': ['server/a.ts', "import '#client/b.ts';"],
  'nothing-imports-tests': ['server/d.ts', "import '#tests/e.ts';"],
  'only-server-store-neo4j-imports-neo4j-driver': ['server/f.ts', "import 'neo4j-driver';"],
  'only-server-store-embedded-imports-grafeo-dbjs': ['server/store/neo4j/g.ts', "import '@grafeo-db/js';"],
  'only-client-canvas-imports-cytoscape': ['client/modes/h.ts', "import 'cytoscape';"],
  'only-client-editor-imports-codemirror': ['client/modes/o.ts', "import '@codemirror/state';"],
  'the-page-reads-cypher-in-client-editor': ['client/state/p.ts', "import '@neo4j-cypher/language-support';"],
  'state-knows-no-framework': ['client/state/i.ts', "import 'react';"],
  'the-app-does-not-start-itself': ['server/app.ts', "import './main.ts';"],
  'operations-know-no-http': ['server/explore/j.ts', "import 'express';"],
  'operations-ask-the-port': ['server/explore/k.ts', "import '../store/neo4j/g.ts';"],
  'no-circle': ['server/l.ts', "import './m.ts';"],
  'every-import-is-found': ['server/n.ts', "import './nowhere.ts';"],
};

const surroundings: Readonly<Record<string, string>> = {
  'server/b.ts': '',
  'client/b.ts': '',
  'tests/e.ts': '',
  'server/main.ts': '',
  'server/m.ts': "import './l.ts';",
};

const plant = async (folder: string, path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), `${text}\nexport {};\n`);
};

test('the import rule names every way of breaking it', async () => {
  const folder = await makeFolder('rule');
  for (const file of ['package.json', 'tsconfig.json', 'dependency-cruiser.config.mjs']) await copyFile(join(packageRoot, file), join(folder, file));
  for (const library of ['express', 'neo4j-driver', '@grafeo-db/js', 'cytoscape', 'react', '@codemirror/state', '@neo4j-cypher/language-support']) {
    await plant(folder, `node_modules/${library}/index.js`, '');
    await writeFile(join(folder, 'node_modules', library, 'package.json'), JSON.stringify({ name: library, main: 'index.js' }));
  }
  for (const [path, text] of [...Object.entries(surroundings), ...Object.values(breaches)]) await plant(folder, path, text);
  const cruiser = join(packageRoot, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [cruiser, '--config', 'dependency-cruiser.config.mjs', '--output-type', 'json', 'contract', 'server', 'client'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 24 });
  const { summary } = JSON.parse(stdout) as { summary: { violations: { from: string; rule: { name: string } }[] } };
  const named = new Set(summary.violations.map(({ from, rule }) => `${rule.name} in ${from}`));
  expect([...named]).toEqual(expect.arrayContaining(Object.entries(breaches).map(([rule, [path]]) => `${rule} in ${path}`)));
});

/** What a package holds and does not offer by name; its file says why it is wanted. */
const takenByPath: readonly string[] = [join('server', 'console', 'gate', 'worker', 'parse-cypher.ts')];

test('no relative import leaves its top folder', async () => {
  const climbing: string[] = [];
  for (const path of await sources()) {
    if (path.startsWith('bin') || path.endsWith('.mjs') || takenByPath.includes(path)) continue;
    const text = await readFile(join(packageRoot, path), 'utf8');
    const home = join(packageRoot, path.split(sep)[0] ?? '');
    for (const [, target = ''] of text.matchAll(/^(?:import|export) [^'"]*['"](\.[^'"]+)['"]/gm)) {
      if (!resolve(packageRoot, dirname(path), target).startsWith(home + sep)) climbing.push(`${path} imports ${target}`);
    }
  }
  expect(climbing).toEqual([]);
});

test('every source file has a kebab-case name', async () => {
  const named = (await sources()).filter((path) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|d))?\.(tsx?|mjs)$/.test(path.split(sep).at(-1) ?? ''));
  expect(named).toEqual([]);
});
