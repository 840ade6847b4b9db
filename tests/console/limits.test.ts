import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { QueryAnswer } from '#contract/console.ts';
import type { Answer, RunningApp } from '#tests/api/start-app.ts';
import { startSeededApp } from '#tests/api/seeded-app.ts';
import { startApp } from '#tests/api/start-app.ts';
import { describeWithNeo4j } from '#tests/neo4j/describe-with-neo4j.ts';
import { listUserQueries } from '#tests/store/ask-neo4j.ts';
import { consoleChildrenOf } from '#tests/store/child-of.ts';

const loop = 'UNWIND range(1,100000) AS a UNWIND range(1,100000) AS b RETURN count(*)';
const bomb = 'RETURN [x IN range(1,200000000) | x]';
const bounds = { queryTimeoutMs: 3000, queryMemoryMb: 512, queryConcurrency: 2 };
const patience = 60_000;

const send = (app: RunningApp, body: object, init: RequestInit = {}): Promise<Answer> =>
  app.ask('/api/v1/query', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), ...init });
const codeOf = ({ body }: Answer): unknown => (body as { code?: unknown }).code;

/** Processes of queries that work; one that waits for the next query takes no time of the processor. */
const countBusy = async (): Promise<number> => {
  const timeOf = (pid: number): Promise<number> =>
    readFile(`/proc/${pid}/stat`, 'utf8').then(
      (stat) => Number(stat.split(' ')[13]),
      () => 0,
    );
  const pids = await consoleChildrenOf(process.pid);
  const before = await Promise.all(pids.map(timeOf));
  await sleep(300);
  const after = await Promise.all(pids.map(timeOf));
  return after.filter((ticks, place) => ticks - (before[place] ?? 0) > 10).length;
};

const suite = (start: () => Promise<RunningApp>, countRunning: () => Promise<number>): void => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await start();
    await send(app, { statement: 'RETURN 1 AS warm' });
  }, 300_000);
  afterAll(() => app.stop());

  const untilNothingRuns = async (): Promise<number> => {
    for (let tries = 0; tries < 40 && (await countRunning()) > 0; tries += 1) await sleep(100);
    return countRunning();
  };

  test(
    'a loop and a memory bomb end at their limits while others are answered, and leave nothing that runs',
    async () => {
      let isOver = false;
      const others = (async () => {
        const statuses = new Set<number>();
        for (; !isOver; await sleep(50)) {
          statuses.add((await app.ask('/api/v1/search?q=sheinbaum')).status);
          statuses.add((await app.ask('/api/v1/entities/claudia-sheinbaum/neighbours?limit=25')).status);
        }
        return [...statuses];
      })();
      const [looped, bombed] = await Promise.all([send(app, { statement: loop }), send(app, { statement: bomb })]);
      isOver = true;
      // The embedded engine keeps every pair, and may fill its memory first.
      expect(codeOf(looped)).toMatch(/^query_(?:timeout|memory)$/);
      expect(codeOf(bombed)).toMatch(/^query_(?:memory|timeout)$/);
      expect(await others).toEqual([200]);
      expect(await untilNothingRuns()).toBe(0);
      expect((await send(app, { statement: 'RETURN 1 AS one' })).status).toBe(200);
    },
    patience,
  );

  test(
    'a query is stopped by its id, its reader is told so, and the same id can then be used again',
    async () => {
      const runId = randomUUID();
      const running = send(app, { statement: loop, runId });
      await sleep(300);
      expect(codeOf(await send(app, { statement: 'RETURN 1', runId }))).toBe('run_exists');
      expect((await app.ask(`/api/v1/query/${runId}`, { method: 'DELETE' })).body).toEqual({ status: 'cancelled' });
      expect(codeOf(await running)).toBe('query_cancelled');
      expect(await untilNothingRuns()).toBe(0);
      expect(codeOf(await app.ask(`/api/v1/query/${runId}`, { method: 'DELETE' }))).toBe('unknown_run');
      expect((await send(app, { statement: 'RETURN 1 AS one', runId })).headers.get('run-id')).toBe(runId);
    },
    patience,
  );

  test(
    'a reader that goes away ends the query and frees its place',
    async () => {
      const leaving = new AbortController();
      const left = [loop, loop].map((statement) => send(app, { statement }, { signal: leaving.signal }).catch(() => undefined));
      await sleep(300);
      leaving.abort();
      await Promise.all(left);
      expect(await untilNothingRuns()).toBe(0);
      expect((await send(app, { statement: 'RETURN 1 AS one' })).status).toBe(200);
    },
    patience,
  );

  test(
    'rows beyond the bound are cut and said to be, in JSON and in NDJSON',
    async () => {
      const statement = 'UNWIND range(1, 5000) AS number RETURN number';
      const whole = (await send(app, { statement })).body as QueryAnswer;
      expect([whole.truncated, whole.data.values.length]).toEqual([true, 1000]);
      expect((await send(app, { statement, maxRows: 3 })).body).toMatchObject({ truncated: true, data: { values: [[1], [2], [3]] } });
      expect((await send(app, { statement: 'UNWIND [1, 2] AS number RETURN number', maxRows: 2 })).body).toMatchObject({ truncated: false });
      const headers = { 'content-type': 'application/json', accept: 'application/x-ndjson' };
      const lines = (await send(app, { statement, maxRows: 2000 }, { headers })).text.trimEnd().split('\n');
      expect([lines.length, JSON.parse(lines.at(-1) ?? '')]).toEqual([
        2002,
        { summary: expect.objectContaining({ rows: 2000, maxRows: 2000, truncated: true }) },
      ]);
    },
    patience,
  );

  test('a query without a value that it needs is told which, and nothing is run', async () => {
    const { status, body } = await send(app, { statement: 'MATCH (n {id: $id}) RETURN n LIMIT $limit', parameters: { limit: 1 } });
    expect([status, body]).toEqual([422, expect.objectContaining({ code: 'missing_parameter', detail: expect.stringContaining('$id') })]);
  });

  test('what fails while it runs is a sentence and no fault of the server', async () => {
    expect(codeOf(await send(app, { statement: 'UNWIND [1, 0] AS number RETURN 1 / number' }))).toBe('query_failed');
  });
};

describe('the bounds of a query on the embedded store', () => {
  suite(() => startSeededApp(undefined, bounds), countBusy);
});
await describeWithNeo4j('the bounds of a query on Neo4j', (neo4j) => {
  suite(
    () => startSeededApp({ ...neo4j(), database: undefined }, bounds),
    async () => (await listUserQueries(neo4j())).length,
  );
});

describe('who asks too much', () => {
  test(
    'is told to come again when all places stay taken',
    async () => {
      const app = await startSeededApp(undefined, { ...bounds, queryTimeoutMs: 20_000, queryConcurrency: 1 });
      try {
        // Groups of five of all nodes: days of work in no memory.
        const endless = 'MATCH (a), (b), (c), (d), (e) WHERE a.id + b.id + c.id + d.id + e.id = "nobody" RETURN count(*) AS groups';
        const running = send(app, { statement: endless }).catch(() => undefined);
        await sleep(500);
        const refused = await send(app, { statement: 'RETURN 1' });
        expect([refused.status, codeOf(refused), refused.headers.get('retry-after')]).toEqual([429, 'too_many_queries', '2']);
        void running;
      } finally {
        await app.stop();
      }
    },
    patience,
  );

  test('is told to wait when one address sends more queries a minute than allowed, while the rest of the API still answers', async () => {
    const rows = {
      runId: randomUUID(),
      fields: [],
      batches: (async function* () {})(),
      end: () => ({ rows: 0, maxRows: 1, truncated: false, elapsedMs: 0, notifications: [], plan: null }),
      close: () => undefined,
    };
    const app = await startApp({
      settings: { queryRateLimitPerMinute: 2 },
      handlers: { runQuery: async () => rows, listQueries: async () => ({ queries: [] }) },
    });
    try {
      const statuses = [];
      for (let times = 0; times < 3; times += 1) statuses.push((await send(app, { statement: 'RETURN 1' })).status);
      expect(statuses).toEqual([200, 200, 429]);
      expect((await app.ask('/api/v1/queries')).status).toBe(200);
    } finally {
      await app.stop();
    }
  });
});
