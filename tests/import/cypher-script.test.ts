import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { loadDataset } from '#server/import/load-dataset.ts';
import { openDataset } from '#server/open-dataset.ts';
import { packageRoot } from '#server/package-root.ts';
import { openStore } from '#server/store/open-store.ts';
import { describeWithNeo4j } from '#tests/neo4j/describe-with-neo4j.ts';
import { emptyNeo4j } from '#tests/neo4j/empty-neo4j.ts';
import { readWholeGraph } from './read-whole-graph.ts';

const folder = join(packageRoot, 'data', 'mexico-us');
const embedded = { folder: '' };

await describeWithNeo4j('the Cypher script of the seed graph', (server) => {
  const runScript = async (): Promise<void> => {
    const { uri, username, password } = server();
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    const session = driver.session();
    try {
      for (const statement of readFileSync(join(folder, 'mexico-us.cypher'), 'utf8').split(';\n')) {
        const text = statement.replace(/^(\/\/[^\n]*\n)+/, '').trim();
        if (text !== '') await session.run(text);
      }
    } finally {
      await driver.close();
    }
  };

  test('run on an empty Neo4j, twice, makes the graph that loading the files makes, node by node and edge by edge', async () => {
    const store = await openStore({ embedded, neo4j: { ...server() } });
    try {
      await store.claim();
      await loadDataset(store, openDataset(folder), { actor: 'test' });
      const loaded = await readWholeGraph(store);
      expect(loaded.edges.length).toBeGreaterThan(350);
      await emptyNeo4j(server());
      await runScript();
      await runScript();
      expect(await readWholeGraph(store)).toEqual(loaded);
    } finally {
      await store.close();
    }
    const opened = await openStore({ embedded, neo4j: { ...server() } });
    try {
      expect((await opened.state()).owner).toBe('postura');
      expect((await loadDataset(opened, openDataset(folder), { actor: 'test' })).dataVersion).toBeNull();
    } finally {
      await opened.close();
    }
  }, 180_000);
});
