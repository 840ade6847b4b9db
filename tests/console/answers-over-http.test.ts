import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import type { QueryRows } from '#contract/console.ts';
import { PosturaError } from '#contract/errors.ts';
import { type RunningApp, startApp } from '#tests/api/start-app.ts';

type Batch = readonly string[];

/** Rows as a store would give them, one batch after the other. */
const rowsOf = (batches: () => AsyncIterable<Batch>, onClose: () => void): QueryRows => {
  let rows = 0;
  async function* counted() {
    for await (const batch of batches()) {
      rows += batch.length;
      yield batch;
    }
  }
  return {
    runId: '7d444840-9dc0-41e1-b245-5ffdce74fad2',
    fields: ['number', 'text'],
    batches: counted(),
    end: () => ({ rows, maxRows: 5000, truncated: false, elapsedMs: 3, notifications: [], plan: null }),
    close: onClose,
  };
};

const manyBatches = (batches: number, size: number, text = 'x') =>
  async function* () {
    for (let batch = 0; batch < batches; batch += 1) yield Array.from({ length: size }, (_, row) => JSON.stringify([batch * size + row, text]));
  };

const failsAfter = (batches: number, size: number, text?: string) =>
  async function* () {
    yield* manyBatches(batches, size, text)();
    throw new PosturaError('query_timeout', 'The query took longer than 10 seconds. Narrow it.');
  };

describe('the answer of a query over HTTP', () => {
  let app: RunningApp;
  let give: () => AsyncIterable<Batch> = manyBatches(1, 1);
  let closed = 0;
  beforeAll(async () => {
    app = await startApp({ handlers: { runQuery: async () => rowsOf(give, () => (closed += 1)) } });
  });
  afterAll(() => app.stop());
  const ask = (accept: string) =>
    app.ask('/api/v1/query', { method: 'POST', headers: { 'content-type': 'application/json', accept }, body: JSON.stringify({ statement: 'RETURN 1' }) });
  const linesOf = (text: string): readonly unknown[] =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

  test('comes as the JSON of the Query API, with the id of the run', async () => {
    give = manyBatches(3, 2);
    const { status, headers, body } = await ask('application/json');
    expect([status, headers.get('run-id')]).toEqual([200, '7d444840-9dc0-41e1-b245-5ffdce74fad2']);
    expect(body).toEqual({
      data: { fields: ['number', 'text'], values: [0, 1, 2, 3, 4, 5].map((number) => [number, 'x']) },
      truncated: false,
      elapsedMs: 3,
      notifications: [],
      plan: null,
    });
  });

  test('comes line by line where that is asked for: columns, rows, summary', async () => {
    give = manyBatches(2, 2);
    const { headers, text } = await ask('application/x-ndjson');
    expect(headers.get('content-type')).toMatch(/^application\/x-ndjson/);
    expect(linesOf(text)).toEqual([
      { fields: ['number', 'text'] },
      [0, 'x'],
      [1, 'x'],
      [2, 'x'],
      [3, 'x'],
      { summary: { rows: 4, maxRows: 5000, truncated: false, elapsedMs: 3, notifications: [], plan: null } },
    ]);
  });

  test('a failure among the first rows has a status of its own in JSON', async () => {
    give = failsAfter(2, 2);
    const { status, body } = await ask('application/json');
    expect([status, body]).toEqual([422, expect.objectContaining({ code: 'query_timeout', detail: expect.stringContaining('Narrow it.') })]);
  });

  test('a failure after a megabyte closes the JSON with what cut it', async () => {
    give = failsAfter(20, 1000, 'y'.repeat(100));
    const { status, body } = await ask('application/json');
    expect([status, body]).toEqual([200, expect.objectContaining({ truncated: true, error: expect.objectContaining({ code: 'query_timeout' }) })]);
    expect((body as { data: { values: unknown[] } }).data.values).toHaveLength(20_000);
  });

  test('a failure after the first line is the last line', async () => {
    give = failsAfter(1, 1);
    expect(linesOf((await ask('application/x-ndjson')).text).at(-1)).toEqual({ error: expect.objectContaining({ code: 'query_timeout', status: 422 }) });
  });

  test('a reader that goes away, and one that reads slowly, stop the rows', async () => {
    let given = 0;
    give = async function* () {
      for (; given < 100_000; given += 1) yield [JSON.stringify([given, 'z'.repeat(100_000)])];
    };
    const before = closed;
    const request = httpRequest({
      host: '127.0.0.1',
      port: app.port,
      path: '/api/v1/query',
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/x-ndjson' },
    });
    request.on('error', () => undefined);
    request.end(JSON.stringify({ statement: 'RETURN 1' }));
    const [response] = await once(request, 'response');
    // Nothing reads the answer, so only what fits into the buffers on the way is taken from the store.
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(given).toBeLessThan(1000);
    response.destroy();
    while (closed === before) await new Promise((resolve) => setTimeout(resolve, 10));
    const atEnd = given;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(given).toBe(atEnd);
  });

  test('every answer is closed, whatever became of it', async () => {
    const before = closed;
    for (const batches of [manyBatches(1, 1), failsAfter(0, 0), failsAfter(1, 1)]) {
      give = batches;
      await ask('application/json');
      await ask('application/x-ndjson');
    }
    expect(closed - before).toBe(6);
  });
});
