import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { z } from 'zod';
import { createGate } from '#server/console/gate/create-gate.ts';
import { loadDataset } from '#server/import/load-dataset.ts';
import { openDataset } from '#server/open-dataset.ts';
import { packageRoot } from '#server/package-root.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { openNeo4jStore } from '#server/store/neo4j/neo4j-store.ts';
import type { TestNeo4j } from '#tests/neo4j/borrow-neo4j.ts';
import { describeWithNeo4j } from '#tests/neo4j/describe-with-neo4j.ts';
import { parseRow } from '#tests/store/run-query.ts';
import { type Read, reads } from './corpus/reads.ts';

const Data = z.object({ fields: z.array(z.string()), values: z.array(z.array(z.json())) });
type Data = z.infer<typeof Data>;
const Answer = z.object({ data: Data.optional(), errors: z.array(z.object({ message: z.string() })).optional() });

/** Reads JSON whose integers may be beyond 2^53, which the console gives as strings: a documented difference. */
const parseExactly = (text: string): unknown =>
  JSON.parse(
    text.replace(/"(?:\\.|[^"\\])*"|-?\d[\d.eE+-]*/g, (token) => (/^-?\d+$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token)),
  );

/** What Neo4j's own HTTP Query API answers. */
const askQueryApi = async ({ http, username, password }: TestNeo4j, { statement, parameters = {} }: Read): Promise<Data> => {
  if (http === undefined) throw new Error('Name the address of the HTTP interface of this Neo4j in NEO4J_TEST_HTTP.');
  const response = await fetch(`${http}/db/neo4j/query/v2`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`,
    },
    body: JSON.stringify({ statement, parameters, accessMode: 'READ' }),
  });
  const { data, errors } = Answer.parse(parseExactly(await response.text()));
  if (!data || errors) throw new Error(errors?.map(({ message }) => message).join(' ') ?? `The Query API answered ${response.status} and no data.`);
  return data;
};

/** Rows by themselves where the statement gives them no order. */
const inOrder = ({ fields, values }: Data, { unordered }: Read): Data => ({
  fields,
  values: unordered ? [...values].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)) : values,
});

const versions: readonly { readonly name: string; readonly version?: string }[] = [{ name: '5.26' }];

for (const { name, ...options } of versions) {
  await describeWithNeo4j(
    `an answer of the console on Neo4j ${name}`,
    (neo4j) => {
      const gate = createGate();
      let store: GraphStore | undefined;
      beforeAll(async () => {
        store = openNeo4jStore(neo4j());
        await store.claim();
        await loadDataset(store, openDataset(join(packageRoot, 'data', 'mexico-us')), { actor: 'test' });
      }, 180_000);
      afterAll(async () => {
        await store?.close();
        await gate.close();
      });

      const askConsole = async ({ statement, parameters = {} }: Read): Promise<Data> => {
        if (!store) throw new Error('The store is open only inside a test.');
        const passed = await gate.check(statement, {});
        const run = await store.query(passed, parameters, { signal: new AbortController().signal, timeoutMs: 20_000, maxRows: 100_000 });
        const values: Data['values'] = [];
        for await (const batch of run.batches) values.push(...batch.map((row) => [...parseRow(row)]));
        return { fields: [...run.fields], values };
      };

      test.each(reads)('is that of the Query API: $statement', async (read) => {
        expect(inOrder(await askConsole(read), read)).toEqual(inOrder(await askQueryApi(neo4j(), read), read));
      });

      test('is zero for negative zero, which JSON as most programs write it does not have', async () => {
        expect(await askConsole({ statement: 'RETURN -0.0 AS nought' })).toEqual({ fields: ['nought'], values: [[0]] });
      });

      test.each([
        'RETURN 9007199254740991 AS safe, 9007199254740993 AS beyond, -9223372036854775808 AS least, 1.0 AS one, 1e300 AS large, 1.0E-7 AS small',
        'RETURN 0.0 / 0 AS nan, 1.0 / 0 AS most, [-1.0 / 0] AS least',
        'RETURN point({x: 1, y: 2}) AS a, point({x: 1.5, y: -0.0, z: 1e10}) AS b, point({longitude: 12.78, latitude: 56.7, height: 1e-9}) AS c, point({x: 123456789.123, y: 0.001}) AS d, point({x: 1234567, y: 12345678}) AS e',
        "RETURN datetime('2024-01-02T03:04:05.120[Europe/Stockholm]') AS zone, datetime('1890-01-01T00:00:00[Europe/Stockholm]') AS odd, datetime('0001-01-01T00:00Z') AS early, datetime('-0044-03-15T00:00Z') AS before, date('+12345-01-01') AS far",
        "RETURN time('12:00:00.5-11:30') AS a, time('03:04Z') AS b, localtime('03:04') AS c, localtime('03:04:05.100') AS d, localdatetime('2024-01-02T03:04:05.000000001') AS e, localdatetime('2024-01-02T03:04:00.100200300') AS f",
        "RETURN duration('P1Y2M3W4DT5H6M7.5S') AS a, duration('PT0S') AS b, duration('P-14M') AS c, duration('PT-0.5S') AS d, duration({seconds: 90, milliseconds: 5}) AS e, duration({nanoseconds: -1}) AS f, duration({days: -1, seconds: 86400}) AS g, duration('PT-3661.25S') AS h, duration({seconds: -60}) AS i, duration({months: 25, days: 400, hours: 49}) AS j",
        'RETURN [1, null, [2, {a: 1, b: [date("2020-01-01"), point({x: 1, y: 2})]}]] AS list, {a: null, b: {}, `a key`: []} AS map, "ñ 🌵" AS text',
        'MATCH way = (a)-[r]->(b) RETURN way, [way, null] AS ways, nodes(way) AS nodes, relationships(way) AS edges, {start: a, edge: r} AS map LIMIT 5',
        'MATCH way = (a)<-[*2..2]-(b) RETURN way ORDER BY a.id, b.id, elementId(relationships(way)[0]), elementId(relationships(way)[1]) LIMIT 5',
        'EXPLAIN MATCH (n) RETURN n AS node, 1 AS one',
        'CALL db.schema.nodeTypeProperties()',
      ])('is that of the Query API for unusual values: %s', async (statement) => {
        expect(await askConsole({ statement })).toEqual(await askQueryApi(neo4j(), { statement }));
      });
    },
    options,
  );
}
