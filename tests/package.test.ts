import { expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '#server/package-root.ts';
import { makeFolder } from '#tests/machine/make-folder.ts';
import { cleanEnvironment, runExplorer } from '#tests/machine/run-explorer.ts';

const run = promisify(execFile);

test('the packed program, installed into an empty folder, serves the seed graph', async () => {
  const folder = await makeFolder('package');
  const env = cleanEnvironment();
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: packageRoot, env });
  const [archive = ''] = await readdir(folder);
  await run('npm', ['init', '--yes'], { cwd: folder, env });
  await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', join(folder, archive)], { cwd: folder, env });
  const installed = await readdir(join(folder, 'node_modules', 'postura'));
  expect(installed.sort()).toEqual(['CITATION.cff', 'LICENSE', 'LICENSE-DATA', 'README.md', 'bin', 'cypher', 'data', 'dist', 'package.json']);
  expect(await readdir(join(folder, 'node_modules', 'postura', 'bin'))).toEqual(['postura.mjs']);

  const explorer = await runExplorer({
    program: join(folder, 'node_modules', '.bin', 'postura'),
    args: ['serve'],
    folder,
    environment: { DATA_DIR: join(folder, 'data') },
  });
  const found = (await (await fetch(`${explorer.url}/api/v1/overview`)).json()) as { nodes: unknown[] };
  expect(found.nodes.length).toBeGreaterThan(0);
  expect(await explorer.stop()).toEqual({ exit: 0, signal: null });
}, 300_000);
