import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from '@jest/globals';
import { createApi } from '#client/api.ts';
import { openDataset } from '#server/open-dataset.ts';
import { packageRoot } from '#server/package-root.ts';
import { seedFolder } from '#server/seed-data.ts';
import { freePort } from '#tests/machine/free-port.ts';
import { makeFolder } from '#tests/machine/make-folder.ts';
import { cleanEnvironment } from '#tests/machine/run-explorer.ts';
import { storeChildrenOf, untilGone } from '#tests/store/child-of.ts';

const rounds = 20;
/** Each with a folder of its own: most of a round is spent waiting. */
const atOnce = 2;
const ways = ['Ctrl-C', 'kill -9 of the server', 'kill -9 of its child'] as const;
const seed = openDataset(seedFolder);
const entities = seed.nodes.filter(({ labels }) => labels.includes('Entity')).length;

type Server = { readonly process: ChildProcess; readonly pid: number; readonly url: string; readonly children: Set<number> };

/** The built program in a process group of its own, as a terminal would have it. */
const start = async (dataFolder: string): Promise<Server> => {
  const port = await freePort();
  const child = spawn(process.execPath, ['dist/server/main.js'], {
    cwd: packageRoot,
    env: { ...cleanEnvironment(), DATA_DIR: dataFolder, PORT: String(port) },
    stdio: 'ignore',
    detached: true,
  });
  return { process: child, pid: child.pid ?? 0, url: `http://127.0.0.1:${port}`, children: new Set() };
};

/** Notes the children and keeps the server busy with questions, until it is told to stop. */
const use = async ({ pid, url, children }: Server, signal: AbortSignal): Promise<void> => {
  const api = createApi({ base: url });
  while (!signal.aborted) {
    for (const child of await storeChildrenOf(pid)) children.add(child);
    await Promise.allSettled([api.readOverview({}), api.search({ query: { q: 'sheinbaum' } }), api.listClaims({})]);
    await sleep(20);
  }
};

const totals = async ({ url }: Server): Promise<unknown> => {
  for (const until = Date.now() + 20_000; Date.now() < until; await sleep(50)) {
    const overview = await createApi({ base: url })
      .readOverview({})
      .catch(() => undefined);
    if (overview) return overview.total;
  }
  return undefined;
};

beforeAll(
  () => promisify(execFile)(process.execPath, ['--eval', "import('./bin/set-up.mjs').then(({ buildWhenStale }) => buildWhenStale())"], { cwd: packageRoot }),
  240_000,
);

/** Ends a server that uses this folder, again and again, each time at a random moment and in another way. */
const endAgainAndAgain = async (dataFolder: string, turns: readonly number[]): Promise<void> => {
  for (const round of turns) {
    // Every fourth round begins with an empty folder, so that the load of the seed graph is hit too.
    if (round % 4 === 0) await rm(dataFolder, { recursive: true, force: true });
    const way = ways[round % ways.length];
    const server = await start(dataFolder);
    const exit = once(server.process, 'exit');
    const using = new AbortController();
    const questions = use(server, using.signal);
    await sleep(Math.random() * 3000);
    const [child] = server.children;
    if (way === 'Ctrl-C') process.kill(-server.pid, 'SIGINT');
    else if (way === 'kill -9 of the server') server.process.kill('SIGKILL');
    else if (child !== undefined) {
      process.kill(child, 'SIGKILL');
      // The server goes on with a new child and all of its data.
      expect(await totals(server)).toEqual({ nodes: entities, edges: seed.edges.length });
      process.kill(-server.pid, 'SIGINT');
    } else process.kill(-server.pid, 'SIGINT');
    const [code, signal] = (await exit) as [number | null, NodeJS.Signals | null];
    using.abort();
    await questions;
    for (const pid of server.children) expect(await untilGone(pid, 5000)).toBe(true);
    expect(await storeChildrenOf(server.pid)).toEqual([]);
    // A Ctrl-C in the first moments, before the program listens to it, ends it as the system does.
    if (way !== 'kill -9 of the server') expect([way, code, signal]).toEqual(signal === 'SIGINT' ? [way, null, signal] : [way, 0, null]);
  }
  const last = await start(dataFolder);
  expect(await totals(last)).toEqual({ nodes: entities, edges: seed.edges.length });
  process.kill(-last.pid, 'SIGINT');
  expect(await once(last.process, 'exit')).toEqual([0, null]);
};

test('twenty times ended at a random moment of start, load or use, it leaves no process, no lock and no half of anything', async () => {
  const all = Array.from({ length: rounds }, (_, round) => round);
  const shares = Array.from({ length: atOnce }, (_, share) => all.slice((share * rounds) / atOnce, ((share + 1) * rounds) / atOnce));
  const ends = await Promise.allSettled(shares.map(async (turns) => endAgainAndAgain(join(await makeFolder('kill'), 'data'), turns)));
  expect(ends.filter(({ status }) => status === 'rejected')).toEqual([]);
}, 300_000);
