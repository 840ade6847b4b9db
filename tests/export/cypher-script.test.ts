import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import neo4j, { type Driver } from 'neo4j-driver';
import { NodeId } from '#contract/graph.ts';
import { exportGraph, exportView } from '#server/explore/export-graph.ts';
import { loadDataset } from '#server/import/load-dataset.ts';
import { openDataset } from '#server/open-dataset.ts';
import { packageRoot } from '#server/package-root.ts';
import { openStore } from '#server/store/open-store.ts';
import { readWholeGraph } from '#tests/import/read-whole-graph.ts';
import { describeWithNeo4j } from '#tests/neo4j/describe-with-neo4j.ts';
import { emptyNeo4j } from '#tests/neo4j/empty-neo4j.ts';
import { nasty, readAnswer, writeNasty } from './export-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'postura-script-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

await describeWithNeo4j('the Cypher script of an export', (server) => {
  const withDriver = async <T>(work: (driver: Driver) => Promise<T>): Promise<T> => {
    const { uri, username, password } = server();
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
    try {
      return await work(driver);
    } finally {
      await driver.close();
    }
  };
  const run = (script: string): Promise<void> =>
    withDriver(async (driver) => {
      const session = driver.session();
      for (const statement of script.split(/;\s*\n/)) {
        const text = statement.replace(/^(\/\/[^\n]*\n)+/, '').trim();
        if (text !== '') await session.run(text);
      }
    });
  const patience = 180_000;

  test(
    'of the whole graph makes the same graph in an empty Neo4j, node by node, which Postura opens as its own',
    async () => {
      const embedded = await openStore({ embedded: { folder } });
      try {
        await embedded.claim();
        for (const dataset of ['mexico-us', 'sample']) await loadDataset(embedded, openDataset(join(packageRoot, 'data', dataset)), { actor: 'test' });
        const { text } = await readAnswer(await exportGraph(embedded, { format: 'cypher', language: 'en' }, {}));
        await emptyNeo4j(server());
        await run(text);
        await run(text);
        const store = await openStore({ embedded: { folder: '' }, neo4j: { ...server() } });
        try {
          expect(await readWholeGraph(store)).toEqual(await readWholeGraph(embedded));
          expect((await store.state()).owner).toBe('postura');
          expect((await loadDataset(store, openDataset(join(packageRoot, 'data', 'mexico-us')), { actor: 'test' })).dataVersion).toBeNull();
        } finally {
          await store.close();
        }

        const nodes = ['claudia-sheinbaum', 'donald-trump', 'us-troop-deployment-to-mexico'].map((id) => ({ id: NodeId.parse(id) }));
        const view = await readAnswer(await exportView(embedded, { format: 'cypher', language: 'en', nodes }, {}));
        await emptyNeo4j(server());
        await run(view.text);
        const counts = await withDriver((driver) =>
          driver.executeQuery(
            'MATCH (node:Entity) WITH count(node) AS entities MATCH (passage:Passage)-[:PASSAGE_OF]->(:Source) RETURN entities, count(passage) > 0 AS rests',
          ),
        );
        expect(counts.records[0]?.toObject()).toEqual({ entities: 3, rests: true });
      } finally {
        await embedded.close();
      }
    },
    patience,
  );

  test(
    'of texts with quotes, backslashes and signs of Cypher keeps them',
    async () => {
      await emptyNeo4j(server());
      await run(await writeNasty('cypher'));
      const { records } = await withDriver((driver) => driver.executeQuery("MATCH (node {id: 'a'}) RETURN node.name AS name"));
      expect(records[0]?.get('name')).toBe(nasty.replace('\ud800', '\ufffd'));
    },
    patience,
  );

  test(
    'of a database that somebody else filled makes its nodes and edges again, without a trace of ours',
    async () => {
      await emptyNeo4j(server());
      await withDriver((driver) =>
        driver.executeQuery(
          `CREATE (matrix:Movie:\`Long ago\` {title: 'The Matrix; "1"', released: 1999}), (keanu:Actor {name: 'Keanu', born: date('1964-09-02')}), (keanu)-[:ACTED_IN {roles: ['Neo']}]->(matrix), (keanu)-[:ACTED_IN]->(matrix), (:Movie)`,
        ),
      );
      const read = () =>
        withDriver(async (driver) => {
          const { records: nodes } = await driver.executeQuery(
            'MATCH (node) RETURN labels(node) AS labels, node{.*, born: toString(node.born)} AS properties ORDER BY node.title, node.name',
          );
          const { records: edges } = await driver.executeQuery(
            'MATCH (from)-[edge]->(to) RETURN from.name AS from, type(edge) AS type, to.title AS to, properties(edge) AS properties ORDER BY size(keys(edge))',
          );
          return [nodes.map((row) => row.toObject()), edges.map((row) => row.toObject())];
        });
      const before = await read();
      const store = await openStore({ embedded: { folder: '' }, neo4j: { ...server() } });
      const files = await (async () => {
        try {
          const write = async (format: Parameters<typeof exportGraph>[1]['format']) =>
            (await readAnswer(await exportGraph(store, { format, language: 'en' }, {}))).text;
          return {
            cypher: await write('cypher'),
            statements: await write('csv-statements'),
            jsonLd: JSON.parse(await write('json-ld')),
            gexf: await write('gexf'),
          };
        } finally {
          await store.close();
        }
      })();
      expect(files.statements.trim().split('\r\n')).toHaveLength(3);
      expect(files.jsonLd['@graph']).toHaveLength(1 + 3 + 2);
      expect(files.gexf).toContain('label="Keanu"');
      await emptyNeo4j(server());
      await run(files.cypher);
      expect(await read()).toEqual(before);
    },
    patience,
  );
});
