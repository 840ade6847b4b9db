import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphStore } from '#server/store/graph-store.ts';
import { readRows } from './read-rows.ts';
import { beginQuery, parseRow, runQuery } from './run-query.ts';

const patience = 120_000;

const edge = (id: string, from: string, to: string, properties: object = {}) => ({ id, from, to, properties: { id, ...properties } });
const saveEdges = (type: string, rows: readonly object[]) => ({ query: 'write/save-edges', slots: { from: ['Entity'], type: [type] }, parameters: { rows } });
const countAll = 'MATCH (n) RETURN count(n) AS nodes';

/** What every store must do with a user's query, as a function of the store; `open` gives an empty one whose queries are those of `test-queries.ts`. */
export const describeQueries = (open: () => Promise<GraphStore>): void => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await store.claim();
    await store.write([
      ...['ana', 'bo', 'cy'].map((id) => ({ query: 'test/save-person', parameters: { id } })),
      saveEdges('SUPPORTS', [edge('ana.SUPPORTS.bo', 'ana', 'bo', { quote: 'sí, «ñ» 🌵', passages: ['s-1', 's-2'] }), edge('bo.SUPPORTS.cy', 'bo', 'cy')]),
    ]);
  }, 600_000);
  afterAll(async () => {
    await store.close();
  });
  const valuesOf = async (text: string, parameters?: Readonly<Record<string, unknown>>) =>
    (await runQuery(store, text, { ...(parameters && { parameters }) })).values;

  describe('the values of an answer', () => {
    test('are those of JSON where JSON has them, in the order of the columns', async () => {
      expect(
        await runQuery(store, "RETURN 2 AS b, 'ñandú 🌵' AS a, true AS yes, null AS nothing, 1.5 AS part, [1, [null, 'x']] AS list, {k: {deep: [1]}} AS map"),
      ).toEqual({
        fields: ['b', 'a', 'yes', 'nothing', 'part', 'list', 'map'],
        values: [[2, 'ñandú 🌵', true, null, 1.5, [1, [null, 'x']], { k: { deep: [1] } }]],
        plan: null,
      });
    });

    test('have integers as strings where a number would lose digits', async () => {
      expect(await valuesOf('RETURN 9007199254740991 AS safe, 9007199254740993 AS beyond, -9007199254740993 AS below, [9007199254740993] AS nested')).toEqual([
        [9007199254740991, '9007199254740993', '-9007199254740993', ['9007199254740993']],
      ]);
    });

    test('have words for what is no number', async () => {
      expect(await valuesOf('RETURN 0.0 / 0.0 AS nan, 1.0 / 0.0 AS most, [-1.0 / 0.0] AS least')).toEqual([['NaN', 'Infinity', ['-Infinity']]]);
    });

    test('have dates and times as ISO 8601 writes them', async () => {
      const text = `RETURN date('2024-06-02') AS day, time('10:20:30+01:00') AS hour, localtime('10:20:30') AS local,
        datetime('2024-06-02T10:20:30Z') AS moment, localdatetime('2024-06-02T10:20:30') AS wall, duration('P1M2DT3H') AS span, {day: [date('2024-06-02')]} AS nested`;
      expect(await valuesOf(text)).toEqual([
        ['2024-06-02', '10:20:30+01:00', '10:20:30', '2024-06-02T10:20:30Z', '2024-06-02T10:20:30', 'P1M2DT3H', { day: ['2024-06-02'] }],
      ]);
    });

    test('have nodes and relationships with the ids that the engine calls them by', async () => {
      const { values } = await runQuery(
        store,
        "MATCH (a:Person {id: 'ana'})-[r:SUPPORTS]->(b) RETURN a, r, b, elementId(a) AS from, elementId(r) AS edge, elementId(b) AS to",
      );
      const [row] = values;
      const [from, id, to] = row?.slice(3) ?? [];
      expect(from).not.toBe(to);
      expect(row?.slice(0, 3)).toEqual([
        { elementId: from, labels: expect.arrayContaining(['Entity', 'Person']), properties: { id: 'ana', name: 'ana' } },
        {
          elementId: id,
          type: 'SUPPORTS',
          startNodeElementId: from,
          endNodeElementId: to,
          properties: expect.objectContaining({ id: 'ana.SUPPORTS.bo', quote: 'sí, «ñ» 🌵', passages: ['s-1', 's-2'] }),
        },
        { elementId: to, labels: expect.anything(), properties: { id: 'bo', name: 'bo' } },
      ]);
    });

    test('have paths as lists in which nodes and relationships alternate, also against their direction and inside other values', async () => {
      const forwards = await valuesOf("MATCH p = (:Person {id: 'ana'})-[:SUPPORTS*2..2]->(:Person {id: 'cy'}) RETURN p, [p] AS paths");
      const way = [
        expect.objectContaining({ properties: { id: 'ana', name: 'ana' } }),
        expect.objectContaining({ type: 'SUPPORTS', properties: expect.objectContaining({ id: 'ana.SUPPORTS.bo' }) }),
        expect.objectContaining({ properties: { id: 'bo', name: 'bo' } }),
        expect.objectContaining({ type: 'SUPPORTS' }),
        expect.objectContaining({ properties: { id: 'cy', name: 'cy' } }),
      ];
      expect(forwards).toEqual([[way, [way]]]);
      const [backwards] = await valuesOf("MATCH p = (b:Person {id: 'bo'})<-[:SUPPORTS]-(a) RETURN p, elementId(a) AS a, elementId(b) AS b");
      const [path, a, b] = backwards ?? [];
      expect(path).toEqual([
        expect.objectContaining({ elementId: b }),
        expect.objectContaining({ startNodeElementId: a, endNodeElementId: b }),
        expect.objectContaining({ elementId: a }),
      ]);
    });

    test('have nodes within lists and maps', async () => {
      const ana = expect.objectContaining({ labels: expect.arrayContaining(['Person']), properties: { id: 'ana', name: 'ana' } });
      expect(await valuesOf("MATCH (a:Person {id: 'ana'}) RETURN collect(a) AS all, {who: a} AS map")).toEqual([[[ana], { who: ana }]]);
    });
  });

  describe('rows', () => {
    test('keep their order, however many batches they come in', async () => {
      const { values } = await runQuery(store, 'UNWIND range(1, 5000) AS number RETURN number ORDER BY number DESC');
      expect(values).toEqual(Array.from({ length: 5000 }, (_, index) => [5000 - index]));
    });

    test('end at the most that are asked for', async () => {
      expect((await runQuery(store, 'UNWIND range(1, 5000) AS number RETURN number', { maxRows: 1234 })).values).toHaveLength(1234);
      expect((await runQuery(store, 'UNWIND range(1, 3) AS number RETURN number', { maxRows: 0 })).values).toHaveLength(0);
    });

    test('may be none, and the columns are known all the same', async () => {
      expect(await runQuery(store, 'MATCH (n:Nothing) RETURN n, n.name AS name')).toEqual({ fields: ['n', 'name'], values: [], plan: null });
    });

    test('come while more are read, and their reader may stop', async () => {
      const run = await beginQuery(store, 'UNWIND range(1, 200000) AS number RETURN number', { maxRows: 1_000_000 });
      for await (const [first = ''] of run.batches) {
        expect(parseRow(first)).toEqual([1]);
        break;
      }
      expect(await valuesOf('RETURN 1 AS one')).toEqual([[1]]);
    });

    test(
      'are those of several queries at once, each their own',
      async () => {
        const answers = await Promise.all([1, 2, 3].map((number) => valuesOf('UNWIND range(1, 2000) AS row RETURN $number AS number', { number })));
        expect(answers.map((rows) => [rows.length, rows.at(-1)])).toEqual([1, 2, 3].map((number) => [2000, [number]]));
      },
      patience,
    );

    test('show what was written before the query', async () => {
      const [before] = await valuesOf(countAll);
      await store.write([{ query: 'test/save-person', parameters: { id: 'dora' } }]);
      expect(await valuesOf(countAll)).toEqual([[Number(before?.[0]) + 1]]);
    });
  });

  describe('parameters', () => {
    test('arrive as they are', async () => {
      const parameters = { whole: 7, part: 1.5, text: 'ñ', no: false, nothing: null, list: [1, 'a', null], map: { k: [2] } };
      const names = Object.keys(parameters);
      expect(await valuesOf(`RETURN ${names.map((name) => `$${name} AS ${name}`).join(', ')}`, parameters)).toEqual([Object.values(parameters)]);
    });

    test('that are whole numbers count as whole', async () => {
      expect(await valuesOf('RETURN $seven / 2 AS half, [1, 2, 3][$one] AS second', { seven: 7, one: 1 })).toEqual([[3, 2]]);
      expect(await valuesOf('UNWIND range(1, 10) AS number RETURN number ORDER BY number SKIP $skip LIMIT $limit', { skip: 2, limit: 1 })).toEqual([[3]]);
    });

    test('that lack are named', async () => {
      await expect(runQuery(store, 'RETURN $who AS who')).rejects.toMatchObject({ code: 'missing_parameter', message: expect.stringContaining('$who') });
    });
  });

  describe('plans', () => {
    test('come with EXPLAIN, which runs nothing', async () => {
      const answer = await runQuery(store, 'EXPLAIN UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*) AS pairs', { timeoutMs: 5000 });
      expect(answer).toMatchObject({ values: [], plan: expect.anything() });
    });

    test('come with PROFILE', async () => {
      expect((await runQuery(store, 'PROFILE MATCH (n:Person) RETURN n.name AS name')).plan).not.toBeNull();
    });
  });

  describe('a statement with a mistake', () => {
    test.each([
      ['a word that is none', 'MATCH (n)\n  RETRN n'],
      ['a bracket that lacks', 'MATCH (n RETURN n'],
      ['a variable that nobody defined', 'MATCH (n)\nRETURN m'],
      ['a function that is not there', 'RETURN notThere(1) AS x'],
      ['a mistake behind EXPLAIN', 'EXPLAIN\nMATCH (n RETURN n'],
    ])('of syntax is pointed to: %s', async (_, text) => {
      await expect(runQuery(store, text)).rejects.toMatchObject({ code: 'syntax_error', place: { line: expect.any(Number), column: expect.any(Number) } });
    });

    test('says the line of the whole text', async () => {
      await expect(runQuery(store, '\n EXPLAIN\nMATCH (n)\nRETURN m')).rejects.toMatchObject({ place: { line: 4 } });
    });

    test('that only shows while it runs says what failed, and nothing of the engine around it', async () => {
      const failing = runQuery(store, 'UNWIND [1, 0] AS x RETURN 1 / x AS y');
      await expect(failing).rejects.toMatchObject({ code: 'query_failed', message: expect.stringMatching(/zero/i) });
      await expect(failing).rejects.not.toMatchObject({ message: expect.stringMatching(/GRAFEO|Neo\.|\.rs\b|\.java\b| at .*:\d+/) });
    });
  });

  describe('a statement that would write', () => {
    test.each([
      "CREATE (n:Person {id: 'intruder'}) RETURN n",
      "MATCH (n:Person {id: 'ana'}) SET n.name = 'changed'",
      'MATCH (n) DETACH DELETE n',
      "MERGE (n:Person {id: 'intruder'}) RETURN n",
      "PROFILE CREATE (n:Person {id: 'intruder'}) RETURN n",
      "MATCH (a:Person {id: 'ana'}) CALL { WITH a CREATE (x:Person {id: 'intruder'}) RETURN x } RETURN x",
      "UNWIND range(1, 3) AS i FOREACH (x IN [i] | CREATE (:Person {id: 'intruder'}))",
      'CREATE INDEX intruder FOR (n:Person) ON (n.intruder)',
    ])('is refused and leaves nothing, even when no gate stood before it: %s', async (text) => {
      const before = await valuesOf(countAll);
      await expect(runQuery(store, text)).rejects.toMatchObject({ code: 'read_only' });
      expect(await valuesOf(countAll)).toEqual(before);
      expect(await valuesOf("MATCH (n:Person) WHERE n.id = 'intruder' OR n.name = 'changed' RETURN n")).toEqual([]);
      expect(await readRows(store, { query: 'test/find-person', parameters: { id: 'intruder' } })).toEqual([]);
    });
  });

  describe('a query without an end', () => {
    // The condition keeps every engine from answering out of its counts.
    const endless = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a + b = -1 RETURN count(*) AS pairs';

    test.each(['UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*) AS pairs', endless])(
      'ends at its time limit, and names it: %s',
      async (text) => {
        const startedAt = performance.now();
        // Short, because the embedded engine keeps every pair and would soon fill its memory.
        await expect(runQuery(store, text, { timeoutMs: 400 })).rejects.toMatchObject({
          code: 'query_timeout',
          message: expect.stringContaining('0.4 second'),
        });
        expect(performance.now() - startedAt).toBeLessThan(6000);
      },
      patience,
    );

    test(
      'stops within a second when its signal aborts, with the reason of the signal',
      async () => {
        await runQuery(store, 'RETURN 1 AS warm');
        const stopping = new AbortController();
        const running = runQuery(store, endless, { signal: stopping.signal });
        await sleep(500);
        const reason = new Error('The reader went away.');
        const stoppedAt = performance.now();
        stopping.abort(reason);
        await expect(running).rejects.toBe(reason);
        expect(performance.now() - stoppedAt).toBeLessThan(1000);
      },
      patience,
    );

    test('does not begin when its signal was aborted before', async () => {
      const reason = new Error('Too late.');
      await expect(runQuery(store, 'RETURN 1 AS one', { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    });

    test(
      'leaves the reads and searches of others alone',
      async () => {
        const running = runQuery(store, endless, { timeoutMs: 3000 }).catch((error: unknown) => error);
        await sleep(300);
        const times: number[] = [];
        for (const until = performance.now() + 2000; performance.now() < until; await sleep(20)) {
          const startedAt = performance.now();
          expect(await readRows(store, { query: 'test/find-person', parameters: { id: 'ana' } })).toHaveLength(1);
          times.push(performance.now() - startedAt);
        }
        times.sort((one, other) => one - other);
        expect(times[Math.floor(times.length * 0.95)]).toBeLessThan(300);
        // The embedded engine keeps every pair, and may fill its memory first.
        expect(await running).toMatchObject({ code: expect.stringMatching(/^query_(?:timeout|memory)$/) });
      },
      patience,
    );
  });

  test(
    'a reader may take its time over the rows, which is not the time of the store',
    async () => {
      const run = await beginQuery(store, 'UNWIND range(1, 20000) AS number RETURN number', { maxRows: 20_000, timeoutMs: 4000 });
      let rows = 0;
      for await (const batch of run.batches) {
        if (rows === 0) await sleep(5000);
        rows += batch.length;
      }
      expect(rows).toBe(20_000);
    },
    patience,
  );

  test(
    'many rows come in many batches, each of them bounded',
    async () => {
      const run = await beginQuery(store, "UNWIND range(1, 200000) AS number RETURN number, 'row ' + toString(number) AS name", {
        maxRows: 1_000_000,
        timeoutMs: 60_000,
      });
      let rows = 0;
      for await (const batch of run.batches) {
        expect(batch.length).toBeLessThanOrEqual(2000);
        expect(parseRow(batch[0] ?? '')).toEqual([rows + 1, `row ${rows + 1}`]);
        rows += batch.length;
      }
      expect(rows).toBe(200_000);
    },
    patience,
  );
};
