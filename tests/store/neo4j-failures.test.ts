import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import type { GraphStore } from '#server/store/graph-store.ts';
import { type Neo4jSettings, openNeo4jStore } from '#server/store/neo4j/neo4j-store.ts';
import { makeFolder } from '#tests/machine/make-folder.ts';
import { describeWithNeo4j } from '#tests/neo4j/describe-with-neo4j.ts';
import { startNeo4j } from '#tests/neo4j/start-neo4j.ts';
import { readRows } from './read-rows.ts';
import { textOf } from './test-queries.ts';

const patience = 300_000;
const opened: GraphStore[] = [];
const open = (settings: Neo4jSettings): GraphStore => {
  const store = openNeo4jStore(settings, { textOf });
  opened.push(store);
  return store;
};
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
});

const ask = async ({ uri, username, password }: Neo4jSettings, cypher: string): Promise<readonly unknown[]> => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    const { records } = await driver.executeQuery(cypher, {}, { database: 'neo4j' });
    return records.map((record) => record.get(0));
  } finally {
    await driver.close();
  }
};

test('an address that is none of Neo4j is refused at once', () => {
  for (const uri of ['http://localhost:7474', 'localhost', '']) {
    expect(() => openNeo4jStore({ uri, username: 'neo4j', password: 'x' })).toThrow(
      expect.objectContaining({ code: 'store_unavailable', message: expect.stringContaining('NEO4J_URI') }),
    );
  }
});

test('a server that is not there is named, without the password somebody wrote into the address', async () => {
  const store = open({ uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'secret' });
  await expect(store.state()).rejects.toMatchObject({
    code: 'store_unavailable',
    message: expect.stringMatching(/bolt:\/\/127\.0\.0\.1:1; look whether it runs/),
  });
});

await describeWithNeo4j('a Neo4j server', (server) => {
  test(
    'that refuses the login is not asked again by every request',
    async () => {
      const store = open({ ...server(), password: 'wrong-password' });
      const sentence = { code: 'store_unavailable', message: expect.stringContaining('NEO4J_PASSWORD') };
      await expect(store.state()).rejects.toMatchObject(sentence);
      const startedAt = performance.now();
      await Promise.all(Array.from({ length: 20 }, () => expect(readRows(store, { query: 'test/count-people' })).rejects.toMatchObject(sentence)));
      expect(performance.now() - startedAt).toBeLessThan(1000);
      // Three wrong passwords would lock the right one out too.
      expect(await open(server()).state()).toMatchObject({ owner: 'empty' });
    },
    patience,
  );

  test(
    'that has no such database is named with the setting',
    async () => {
      await expect(open({ ...server(), database: 'nowhere' }).state()).rejects.toMatchObject({
        code: 'store_unavailable',
        message: expect.stringContaining('NEO4J_DATABASE'),
      });
    },
    patience,
  );

  test(
    'loses no running query to a reader who went away',
    async () => {
      const store = open(server());
      await ask(server(), 'UNWIND range(1, 400) AS number CREATE (:Person)');
      await expect(readRows(store, { query: 'test/run-away' }, { signal: AbortSignal.timeout(300) })).rejects.toThrow(/abort/i);
      const running = "SHOW TRANSACTIONS YIELD metaData, currentQuery WHERE metaData.query = 'test/run-away' RETURN currentQuery";
      for (const until = Date.now() + 3000; Date.now() < until && (await ask(server(), running)).length > 0; );
      expect(await ask(server(), running)).toEqual([]);
      await ask(server(), 'MATCH (person) DETACH DELETE person');
    },
    patience,
  );
});

await describeWithNeo4j('a Neo4j database that somebody else filled', (server) => {
  beforeAll(async () => {
    await ask(
      server(),
      `CREATE (keanu:Person {name: 'Keanu Reeves', born: 1964, id: 7}), (matrix:Movie {title: 'The Matrix', released: 1999, opened: date('1999-03-31'), shot: point({x: 1, y: 2}), id: 'matrix'}),
       (keanu)-[:ACTED_IN {roles: ['Neo'], id: 'a.ACTED_IN.b.c'}]->(matrix), (:Person {name: 'Carrie-Anne Moss', nicknames: ['Trinity']})-[:ACTED_IN {roles: ['Trinity']}]->(matrix)`,
    );
  }, patience);
  afterAll(async () => {
    await ask(server(), 'MATCH (node) DETACH DELETE node');
  });
  const everything = () =>
    ask(
      server(),
      'MATCH (node) OPTIONAL MATCH (node)-[edge]->() RETURN toString(labels(node)[0]) + elementId(node) + reduce(text = "", key IN keys(node) | text + key) + coalesce(elementId(edge), "") AS one ORDER BY one',
    );
  const schema = async () => [
    ...(await ask(server(), 'SHOW INDEXES YIELD name RETURN name')),
    ...(await ask(server(), 'SHOW CONSTRAINTS YIELD name RETURN name')),
  ];

  test(
    'is seen as such and never written',
    async () => {
      const [before, schemaBefore] = [await everything(), await schema()];
      const store = open(server());
      expect(await store.state()).toMatchObject({ owner: 'foreign', dataVersion: 0 });
      const refusal = { code: 'store_unavailable', message: expect.stringContaining('only reads it') };
      await expect(store.claim()).rejects.toMatchObject(refusal);
      await expect(store.write([{ query: 'test/save-person', parameters: { id: 'ana' } }])).rejects.toMatchObject(refusal);
      await expect(readRows(store, { query: 'test/save-person', parameters: { id: 'ana' } })).rejects.toThrow();
      await store.search('keanu', { labels: ['Entity'], limit: 5 });
      expect(await everything()).toEqual(before);
      expect(await schema()).toEqual(schemaBefore);
    },
    patience,
  );

  test(
    'gives nodes and edges the ids of the engine, also where it has an id of its own, and values as JSON can hold them',
    async () => {
      const [row] = await readRows(open(server()), { query: 'test/find-cast', parameters: { title: 'The Matrix', name: 'Keanu Reeves' } });
      const [keanu, matrix] = [row?.['person'] as { id: string }, row?.['movie'] as { id: string }];
      expect(keanu).toEqual({ id: expect.stringMatching(/^~n:./), labels: ['Person'], properties: { name: 'Keanu Reeves', born: 1964, id: 7 } });
      expect(matrix).toEqual({
        id: expect.stringMatching(/^~n:./),
        labels: ['Movie'],
        properties: { title: 'The Matrix', released: 1999, opened: '1999-03-31', shot: { srid: 7203, x: 1, y: 2 }, id: 'matrix' },
      });
      expect(row?.['edge']).toEqual({
        id: expect.stringMatching(/^~r:./),
        type: 'ACTED_IN',
        from: keanu.id,
        to: matrix.id,
        properties: { roles: ['Neo'], id: 'a.ACTED_IN.b.c' },
      });
    },
    patience,
  );

  test(
    'is searched through its texts',
    async () => {
      const store = open(server());
      const found = async (text: string) =>
        (await store.search(text, { labels: ['Entity'], limit: 5 })).map(({ properties }) => properties['name'] ?? properties['title']);
      expect(await found('keanu')).toEqual(['Keanu Reeves']);
      expect(await found('MATRIX')).toEqual(['The Matrix']);
      expect(await found('nobody at all')).toEqual([]);
    },
    patience,
  );
});

await describeWithNeo4j('a Neo4j server of its own', () => {
  jest.setTimeout(patience);
  test(
    'may stop and start again: the store says so meanwhile and comes back by itself',
    async () => {
      const folder = await makeFolder('neo4j');
      const first = await startNeo4j({ folder });
      const store = open(first);
      await store.claim();
      await store.write([{ query: 'test/save-person', parameters: { id: 'ana' } }]);
      await first.stop();
      const sentence = { code: 'store_unavailable', message: expect.stringContaining('look whether it runs') };
      await expect(readRows(store, { query: 'test/count-people' })).rejects.toMatchObject(sentence);
      await expect(store.state()).rejects.toMatchObject(sentence);
      await expect(store.write([{ query: 'test/save-person', parameters: { id: 'bo' } }])).rejects.toMatchObject(sentence);
      const bolt = Number(new URL(first.uri).port);
      const second = await startNeo4j({ folder, ports: { bolt, http: Number(new URL(first.http).port) } });
      expect(await store.state()).toMatchObject({ owner: 'postura', dataVersion: 1 });
      expect(await readRows(store, { query: 'test/count-people' })).toEqual([{ people: 1 }]);
      expect(await store.write([{ query: 'test/save-person', parameters: { id: 'bo' } }])).toBe(2);
      await store.close();
      await second.stop();
    },
    patience,
  );
});
