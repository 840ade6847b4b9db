import { beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildWithoutDocker, type Image } from './build-without-docker.ts';
import { runExplorer } from '#tests/machine/run-explorer.ts';
import { makeFolder } from '#tests/machine/make-folder.ts';

describe('the Dockerfile, followed step by step in an empty folder', () => {
  let image: Image;

  beforeAll(async () => {
    image = await buildWithoutDocker(await makeFolder('docker'));
  }, 600_000);

  test('leaves what runs and nothing that builds or tests', () => {
    const has = (path: string): boolean => existsSync(join(image.folder, path));
    expect(['dist/server/cli.js', 'dist/client/index.html', 'cypher', 'data', 'LICENSE', 'node_modules/express'].filter((path) => !has(path))).toEqual([]);
    expect(['server', 'tests', '.env', 'node_modules/typescript', 'node_modules/vite', 'node_modules/jest'].filter(has)).toEqual([]);
    expect(image.user).toBe('node');
  });

  test('starts, answers its own health check and ends on SIGTERM', async () => {
    const [program = '', ...args] = image.command;
    const explorer = await runExplorer({ program, args, folder: image.folder, environment: image.environment });
    const [probe = '', ...probeArgs] = image.health;
    const PORT = new URL(explorer.url).port;
    await promisify(execFile)(probe, probeArgs, { env: { ...image.environment, PORT } });
    expect(await explorer.stop()).toEqual({ exit: 0, signal: null });
    await expect(promisify(execFile)(probe, probeArgs, { env: { ...image.environment, PORT } })).rejects.toThrow();
  }, 120_000);
});
