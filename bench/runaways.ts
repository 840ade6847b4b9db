import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import type { RunningExplorer } from '#tests/machine/run-explorer.ts';
import { type Figure, type Measured, milliseconds, percentile, type Server } from './figure.ts';
import { memoryOf } from '#tests/machine/memory-of.ts';
import { familyOf } from './family-of.ts';

const loop = 'UNWIND range(1,100000) AS a UNWIND range(1,100000) AS b RETURN count(*)';
const bomb = 'RETURN [x IN range(1,200000000) | x]';

const askPaths = ['/search?q=sheinbaum', '/entities/claudia-sheinbaum/neighbours?limit=25', '/search?q=merida', '/entities/donald-trump/neighbours?limit=25'];

const run = async (url: string, statement: string, init: RequestInit = {}) => {
  const started = performance.now();
  const response = await fetch(`${url}/api/v1/query`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ statement }),
    ...init,
  });
  const { code, detail } = (await response.json()) as { code?: string; detail?: string };
  return { status: response.status, code, detail, ms: performance.now() - started };
};

const askMeanwhile = async (url: string, isOver: () => boolean): Promise<readonly number[]> => {
  const times: number[] = [];
  for (let turn = 0; !isOver(); turn += 1) {
    const started = performance.now();
    const response = await fetch(`${url}/api/v1${askPaths[turn % askPaths.length]}`);
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`A reader got ${response.status}.`);
    times.push(performance.now() - started);
    await sleep(20);
  }
  return times;
};

const countTransactions = async ({ uri, username, password }: Server): Promise<number> => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    const { records } = await driver.executeQuery(
      "SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW TRANSACTIONS' RETURN currentQuery",
    );
    return records.length;
  } finally {
    await driver.close();
  }
};

const memoryOfAll = async (pid: number): Promise<number> => {
  const sizes = await Promise.all((await familyOf(pid)).map((one) => memoryOf(one).catch(() => 0)));
  return sizes.reduce((sum, size) => sum + size, 0);
};

/** R3: a runaway loop and a memory bomb of two users, while a third searches and expands. */
export const measureRunaways = async ({ url, pid }: RunningExplorer, { store, neo4j: server }: Measured): Promise<readonly Figure[]> => {
  let isOver = false;
  const quiet = await (async () => {
    setTimeout(() => (isOver = true), 3000);
    return askMeanwhile(url, () => isOver);
  })();
  const before = await memoryOfAll(pid);
  isOver = false;
  const reading = askMeanwhile(url, () => isOver);
  const [looped, bombed] = await Promise.all([run(url, loop), run(url, bomb)]);
  isOver = true;
  const times = await reading;
  await sleep(1000);
  const after = await memoryOfAll(pid);
  const p95 = percentile(times, 0.95);

  const stop = new AbortController();
  const cancelled = run(url, loop, { signal: stop.signal }).catch(() => undefined);
  await sleep(700);
  stop.abort();
  await cancelled;
  await sleep(1000);
  const left = server ? await countTransactions(server) : (await familyOf(pid)).length;

  return [
    {
      name: `others' searches and expansions meanwhile, p95 of ${times.length}`,
      store,
      value: `${milliseconds(p95)} (alone ${milliseconds(percentile(quiet, 0.95))})`,
      target: '≤ 300 ms',
      holds: p95 <= 300,
    },
    {
      name: 'the loop ends',
      store,
      value: `${looped.status} ${looped.code} after ${(looped.ms / 1000).toFixed(1)} s`,
      target: '422 query_timeout, or query_memory where the engine keeps every pair',
      holds: looped.code === 'query_timeout' || (!server && looped.code === 'query_memory'),
    },
    {
      name: 'the bomb ends',
      store,
      value: `${bombed.status} ${bombed.code} after ${(bombed.ms / 1000).toFixed(1)} s`,
      target: '422 query_memory',
      holds: bombed.code === 'query_memory',
    },
    {
      name: 'memory of all our processes a second later',
      store,
      value: `${after.toFixed(0)} MB (before ${before.toFixed(0)} MB)`,
      target: 'returns',
      holds: after <= before + 100,
    },
    {
      name: server ? 'transactions a second after a reader left' : 'processes a second after a reader left',
      store,
      value: String(left),
      target: server ? '0' : '',
      holds: server ? left === 0 : null,
    },
  ];
};
