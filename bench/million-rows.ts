import neo4j from 'neo4j-driver';
import type { RunningExplorer } from '#tests/machine/run-explorer.ts';
import { type Figure, type Measured, milliseconds, type Server } from './figure.ts';
import { memoryOf } from '#tests/machine/memory-of.ts';

const rows = 1_000_000;
const statement = `UNWIND range(1, ${rows}) AS number RETURN number, 'row' AS text`;

type Streamed = { readonly firstRowMs: number; readonly totalMs: number; readonly rows: number; readonly grownMb: number };

const streamThroughApi = async ({ url, pid }: RunningExplorer, text = statement): Promise<Streamed> => {
  const before = await memoryOf(pid);
  let most = before;
  const watch = setInterval(
    () =>
      void memoryOf(pid).then(
        (now) => (most = Math.max(most, now)),
        () => undefined,
      ),
    50,
  );
  const started = performance.now();
  const response = await fetch(`${url}/api/v1/query`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/x-ndjson' },
    body: JSON.stringify({ statement: text }),
  });
  let lines = 0;
  let firstRowMs = Number.NaN;
  let last = '';
  const decoder = new TextDecoder();
  for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
    const text = decoder.decode(part, { stream: true });
    for (let place = text.indexOf('\n'); place >= 0; place = text.indexOf('\n', place + 1)) lines += 1;
    if (Number.isNaN(firstRowMs) && lines >= 2) firstRowMs = performance.now() - started;
    last = (last + text).slice(-1000);
  }
  clearInterval(watch);
  if (!last.includes('"summary"')) throw new Error(`The answer was cut: ${last.slice(-300)}`);
  return { firstRowMs, totalMs: performance.now() - started, rows: lines - 2, grownMb: most - before };
};

const streamThroughDriver = async ({ uri, username, password }: Server): Promise<Streamed> => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const session = driver.session();
  try {
    await session.run('RETURN 1');
    const started = performance.now();
    let firstRowMs = Number.NaN;
    let count = 0;
    for await (const _ of session.run(statement)) {
      if (count === 0) firstRowMs = performance.now() - started;
      count += 1;
    }
    return { firstRowMs, totalMs: performance.now() - started, rows: count, grownMb: 0 };
  } finally {
    await session.close();
    await driver.close();
  }
};

const streamThroughEngine = async (): Promise<Streamed> => {
  const { GrafeoDB } = (await import('@grafeo-db/js')).default;
  const engine = GrafeoDB.create();
  const started = performance.now();
  const result = await engine.executeCypher(statement);
  let firstRowMs = Number.NaN;
  for (let place = 0; place < result.length; place += 1) {
    result.get(place);
    if (place === 0) firstRowMs = performance.now() - started;
  }
  return { firstRowMs, totalMs: performance.now() - started, rows: result.length, grownMb: 0 };
};

/** P7: a million rows through the API against the bare driver or engine in the same run. */
export const measureMillionRows = async (explorer: RunningExplorer, { store, neo4j: server }: Measured): Promise<readonly Figure[]> => {
  // The gate's thread and what every query needs come with the first one, however small.
  await streamThroughApi(explorer, 'RETURN 1 AS one');
  const first = await streamThroughApi(explorer);
  const bare = server ? await streamThroughDriver(server) : await streamThroughEngine();
  const ours = await streamThroughApi(explorer);
  const share = bare.totalMs / ours.totalMs;
  const later = ours.firstRowMs - bare.firstRowMs;
  return [
    { name: 'a million rows: all of them came', store, value: String(ours.rows), target: String(rows), holds: ours.rows === rows },
    {
      name: 'a million rows: growth of the server',
      store,
      value: `${first.grownMb.toFixed(0)} MB the first time, ${ours.grownMb.toFixed(0)} MB the second`,
      target: '≤ 100 MB',
      holds: Math.max(first.grownMb, ours.grownMb) <= 100,
    },
    {
      name: 'a million rows: first row after the bare one',
      store,
      value: `${milliseconds(later)} (${milliseconds(ours.firstRowMs)} − ${milliseconds(bare.firstRowMs)})`,
      target: '≤ 50 ms',
      holds: later <= 50,
    },
    {
      name: 'a million rows: rate against the bare one',
      store,
      value: `${share.toFixed(2)} (${milliseconds(bare.totalMs)} / ${milliseconds(ours.totalMs)})`,
      target: '≥ 0.6',
      holds: share >= 0.6,
    },
  ];
};
