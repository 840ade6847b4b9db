import { expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { packageRoot } from '#server/package-root.ts';
import { makeFolder } from '#tests/machine/make-folder.ts';
import { runExplorer, type RunningExplorer } from '#tests/machine/run-explorer.ts';

const workingTree = async (): Promise<string> => (await promisify(execFile)('git', ['status', '--porcelain'], { cwd: packageRoot })).stdout;

const npmStart = async (folder: string): Promise<RunningExplorer> =>
  runExplorer({ program: 'npm', args: ['start'], folder: packageRoot, environment: { DATA_DIR: folder }, patience: 240_000 });

const answers = async (url: string): Promise<boolean> =>
  fetch(`${url}/api/v1/health/live`).then(
    () => true,
    () => false,
  );

test('npm start serves the page and the data, does its set-up once, leaves the working tree as it was and ends with npm', async () => {
  const before = await workingTree();
  const folder = await makeFolder('start');
  const first = await npmStart(folder);
  await first.stop();

  const second = await npmStart(folder);
  expect(second.output()).not.toMatch(/Installing|Building/);
  expect(await (await fetch(second.url)).text()).toContain('<title>');
  const found = (await (await fetch(`${second.url}/api/v1/overview`)).json()) as { nodes: unknown[] };
  expect(found.nodes.length).toBeGreaterThan(0);

  await second.stop();
  for (let waited = 0; (await answers(second.url)) && waited < 5000; waited += 100) await sleep(100);
  expect(await answers(second.url)).toBe(false);
  expect(await workingTree()).toBe(before);
}, 300_000);
