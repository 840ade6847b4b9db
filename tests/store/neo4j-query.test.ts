import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { GraphStore } from '#server/store/graph-store.ts';
import { openNeo4jStore } from '#server/store/neo4j/neo4j-store.ts';
import { describeWithNeo4j } from '#tests/neo4j/describe-with-neo4j.ts';
import { askNeo4j, listUserQueries } from './ask-neo4j.ts';
import { describeQueries } from './query-contract.ts';
import { beginQuery, runQuery } from './run-query.ts';
import { textOf } from './test-queries.ts';

const patience = 120_000;

await describeWithNeo4j('a user’s query on Neo4j 5.26', (neo4j) => {
  describeQueries(async () => openNeo4jStore(neo4j(), { textOf }));

  describe('where Neo4j would let a reading query do more', () => {
    jest.setTimeout(patience);
    let store: GraphStore;
    let visits = 0;
    const listener = createServer((socket) => {
      visits += 1;
      socket.destroy();
    });
    let address = '';
    beforeAll(async () => {
      store = openNeo4jStore(neo4j(), { textOf });
      await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
      const bound = listener.address();
      address = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}/rows.csv`;
    });
    afterAll(async () => {
      await store.close();
      await new Promise((resolve) => listener.close(resolve));
    });
    const endsOnServer = async (): Promise<readonly unknown[]> => {
      for (const until = Date.now() + 3000; Date.now() < until && (await listUserQueries(neo4j())).length > 0; );
      return listUserQueries(neo4j());
    };

    test.each([
      ['LOAD CSV', "LOAD CSV FROM '{}' AS row RETURN row"],
      ['LOAD CSV', "MATCH (n) WITH n LIMIT 1 LOAD CSV WITH HEADERS FROM '{}' + n.id AS row RETURN row"],
      ['LOAD CSV', "CALL () { LOAD CSV FROM '{}' AS row RETURN row } RETURN row"],
      ['LOAD CSV', "RETURN EXISTS { LOAD CSV FROM '{}' AS row RETURN row } AS found"],
      ['LOAD CSV', "RETURN [i IN range(1, 2) | COLLECT { LOAD CSV FROM '{}' + i AS row RETURN row }] AS hidden"],
      ['LOAD CSV', "RETURN [i IN [1] | COUNT { WITH '\\\\' AS a LOAD CSV FROM '{}' AS row RETURN row }] AS hidden"],
      ['LOAD CSV', "PROFILE LOAD CSV FROM '{}' AS row RETURN row"],
      ['LOAD CSV', "EXPLAIN LOAD CSV FROM '{}' AS row RETURN row"],
      ['SHOW', 'SHOW TRANSACTIONS'],
      ['SHOW', 'SHOW SETTINGS YIELD name, value RETURN name, value'],
      ['SHOW', 'SHOW PROCEDURES'],
      ['SHOW', 'SHOW INDEXES'],
      ['TERMINATE', "TERMINATE TRANSACTIONS 'neo4j-transaction-1'"],
      ['command', 'SHOW USERS'],
      ['command', "CREATE USER intruder SET PASSWORD 'intruder-1'"],
      ['command', "ALTER CURRENT USER SET PASSWORD FROM 'intruder-1' TO 'intruder-2'"],
      ['dbms.listConfig', 'CALL dbms.listConfig()'],
      ['dbms.killConnection', "CALL dbms.killConnection('bolt-0')"],
      ['db.clearQueryCaches', 'CALL db.clearQueryCaches()'],
      ['db.prepareForReplanning', 'CALL db.prepareForReplanning()'],
      ['dbms.components', 'RETURN [i IN [1] | COLLECT { CALL dbms.components() YIELD name RETURN name }] AS hidden'],
      ['dbms.components', 'MATCH (n) CALL (n) { CALL dbms.components() YIELD name RETURN name } RETURN name'],
      ['IN TRANSACTIONS', 'MATCH (n) CALL (n) { RETURN n.id AS id } IN TRANSACTIONS RETURN id'],
    ])('%s is refused before it runs, with no gate in front: %s', async (named, text) => {
      await expect(runQuery(store, text.replaceAll('{}', address))).rejects.toMatchObject({ code: 'not_allowed', message: expect.stringContaining(named) });
      expect(visits).toBe(0);
    });

    test('procedures of the list and subqueries that only read run', async () => {
      expect(await runQuery(store, 'CALL db.labels() YIELD label WITH label ORDER BY label RETURN collect(label) AS labels')).toMatchObject({
        values: [[expect.arrayContaining(['Person'])]],
      });
      expect(await runQuery(store, 'RETURN [i IN [1, 2] | COUNT { MATCH (n:Nothing) WHERE n.number = i RETURN n }] AS counts')).toMatchObject({
        values: [[[0, 0]]],
      });
      expect(await runQuery(store, 'RETURN [i IN [1] | COLLECT { CALL db.labels() YIELD label RETURN label ORDER BY label LIMIT 1 }] AS labels')).toMatchObject(
        {
          values: [[[[expect.any(String)]]]],
        },
      );
    });

    test.each([
      ['a list in the memory of Neo4j', 'RETURN size([x IN range(1, 200000000) | x]) AS size'],
      ['everything collected', 'UNWIND range(1, 100000000) AS x WITH collect(x) AS numbers RETURN size(numbers) AS size'],
      ['one row that is larger than a server may hold', 'RETURN range(1, 10000000) AS row'],
      ['many rows that are large', 'UNWIND range(1, 100) AS number RETURN range(1, 1000000) AS row'],
      ['one long text', "RETURN reduce(text = 'x', i IN range(1, 25) | text + text) AS text"],
    ])('%s ends with the code of memory, and so does its work in the store', async (_, text) => {
      const before = process.memoryUsage.rss();
      await expect(runQuery(store, text)).rejects.toMatchObject({ code: 'query_memory' });
      expect((process.memoryUsage.rss() - before) / 1024 / 1024).toBeLessThan(400);
      expect(await endsOnServer()).toEqual([]);
      expect((await runQuery(store, 'RETURN 1 AS one')).values).toEqual([[1]]);
    });

    test.each([1000, 3000, 8000])('a value of %i levels is refused, and nothing of it stays', async (levels) => {
      const refused = runQuery(store, `RETURN reduce(list = [], i IN range(1, ${levels}) | [list]) AS list`, { timeoutMs: 3000 });
      await expect(refused).rejects.toMatchObject({ code: expect.stringMatching(/^query_(?:failed|timeout)$/) });
      expect(await endsOnServer()).toEqual([]);
    });

    test('a query that nobody reads ends when a reader would have had ten times its time', async () => {
      await beginQuery(store, 'UNWIND range(1, 100000000) AS x RETURN x', { timeoutMs: 250, maxRows: 1_000_000_000 });
      expect(await listUserQueries(neo4j())).toHaveLength(1);
      expect(await endsOnServer()).toEqual([]);
    });

    test('a reader who stops ends the query, also before the first row', async () => {
      const run = await beginQuery(store, 'UNWIND range(1, 100000000) AS x RETURN x', { maxRows: 1_000_000_000 });
      await run.batches[Symbol.asyncIterator]().return?.();
      expect(await listUserQueries(neo4j())).toEqual([]);
    });
  });

  describe('what Neo4j says of a query', () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = openNeo4jStore(neo4j(), { textOf });
      await askNeo4j(neo4j(), "MERGE (:Person {id: 'plan', name: 'plan'})");
    });
    afterAll(async () => {
      await store.close();
    });
    const notificationsOf = async (text: string) => {
      const run = await beginQuery(store, text);
      for await (const _ of run.batches);
      return run.end().notifications;
    };

    test.each([
      ['', 1, 10],
      ['EXPLAIN ', 1, 18],
      ['  PROFILE\n', 2, 10],
      ['\n\n', 3, 10],
    ])('its remarks stand at their place in the text, behind %j', async (before, line, column) => {
      expect(await notificationsOf(`${before}MATCH (n:Misspelt) RETURN n`)).toEqual([
        { title: expect.stringMatching(/label/), description: expect.stringContaining('Misspelt'), severity: 'warning', line, column },
      ]);
    });

    test('a remark on the plan is information', async () => {
      expect(await notificationsOf('MATCH (a:Person), (b:Person) RETURN count(*) AS pairs')).toEqual([
        expect.objectContaining({ severity: 'information', description: expect.stringContaining('cartesian product') }),
      ]);
    });

    test.each([
      ['MATCH (n)\nRETURN n,\n  m', { line: 3, column: 3 }],
      ['EXPLAIN MATCH (n) RETURN m', { line: 1, column: 26 }],
      ['PROFILE\n MATCH (n) RETURN m', { line: 2, column: 19 }],
    ])('a mistake has its place, and the drawing is left out: %j', async (text, place) => {
      await expect(runQuery(store, text)).rejects.toMatchObject({ code: 'syntax_error', place, message: 'Variable `m` not defined.' });
    });

    test('EXPLAIN gives the tree of operators and the columns, PROFILE counts rows and hits as well', async () => {
      const text = "MATCH (n:Person) WHERE n.name = 'plan' RETURN n.name AS name";
      const explained = await runQuery(store, `EXPLAIN ${text}`);
      const operator = { operator: expect.any(String), details: expect.any(String), identifiers: expect.any(Array), estimatedRows: expect.any(Number) };
      expect(explained).toMatchObject({ fields: ['name'], values: [] });
      expect(explained.plan).toMatchObject({ kind: 'tree', root: { ...operator, operator: 'ProduceResults', rows: null, dbHits: null, children: [operator] } });
      const profiled = await runQuery(store, `PROFILE ${text}`);
      expect(profiled.values).toEqual([['plan']]);
      expect(profiled.plan).toMatchObject({ kind: 'tree', root: { operator: 'ProduceResults', rows: 1, dbHits: expect.any(Number) } });
    });

    test('a failure of its work is its own sentence', async () => {
      await expect(runQuery(store, "RETURN date('x') AS day")).rejects.toMatchObject({ code: 'query_failed', message: 'Text cannot be parsed to a Date.' });
      await expect(runQuery(store, "CALL db.index.fulltext.queryNodes('nowhere', 'x')")).rejects.toMatchObject({
        code: 'query_failed',
        message: expect.stringContaining('nowhere'),
      });
    });
  });
});
