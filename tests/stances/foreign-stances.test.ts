import { afterAll, beforeAll, expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { NodeId } from '#contract/graph.ts';
import { type Explorer, startExplorer } from '#tests/explore/describe-on-both-stores.ts';
import { describeWithNeo4j } from '#tests/neo4j/describe-with-neo4j.ts';

/** A graph of somebody else's whose labels and types sound like ours. */
const clubs = `
CREATE (ann:Member {name: 'Ann'}), (bob:Member {name: 'Bob'}), (garden:Policy {name: 'Garden'}), (chess:Club {name: 'Chess'}),
  (ann)-[:SUPPORTS]->(garden), (bob)-[:OPPOSES]->(garden), (ann)-[:JOINED]->(chess), (bob)-[:JOINED {since: 2020}]->(chess)`;

await describeWithNeo4j('stances in a database that somebody else filled', (server) => {
  let explorer: (Explorer & { readonly stop: () => Promise<void> }) | undefined;
  const api = () => {
    if (!explorer) throw new Error('The explorer runs only inside a test.');
    return explorer.api;
  };
  const find = async (q: string): Promise<NodeId> => {
    const { hits } = await api().search({ query: { q } });
    return hits[0]?.id ?? NodeId.parse('nothing');
  };

  beforeAll(async () => {
    const { uri, username, password } = server();
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    await driver.executeQuery(clubs);
    await driver.close();
    explorer = await startExplorer({ embedded: { folder: '' }, neo4j: { ...server() } });
  }, 120_000);
  afterAll(async () => explorer?.stop());

  test('are none, which is no failure', async () => {
    expect(await api().listStances({})).toEqual({ agents: [], targets: [], cells: [], total: { agents: 0, targets: 0 }, truncated: false });
    const [ann, garden] = [await find('Ann'), await find('Garden')];
    expect((await api().readStanceHistory({ query: { of: ann } })).series).toEqual([]);
    expect(await api().readStance({ params: { agent: ann, target: garden } })).toMatchObject({ cell: null, statements: [], others: [], truncated: false });
  });

  test('two nodes are compared by the neighbours that they share', async () => {
    const [ann, bob] = [await find('Ann'), await find('Bob')];
    const { entities, agree, disagree, oneSided, shared, statements, subgraph } = await api().compareEntities({ query: { ids: [ann, bob] } });
    expect(entities.map(({ name }) => name)).toEqual(['Ann', 'Bob']);
    expect([agree, disagree, oneSided]).toEqual([[], [], []]);
    expect(shared.map(({ neighbour, ties }) => [neighbour.name, ties.map(({ types }) => types)]).sort()).toEqual([
      ['Chess', [['JOINED'], ['JOINED']]],
      ['Garden', [['SUPPORTS'], ['OPPOSES']]],
    ]);
    expect(statements.map(({ passages, source }) => [passages, source])).toEqual(Array(4).fill([[], null]));
    expect([subgraph.nodes.length, subgraph.edges.length]).toEqual([4, 4]);
  });
});
