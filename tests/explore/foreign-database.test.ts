import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { NodeId } from '#contract/graph.ts';
import { loadDataset } from '#server/import/load-dataset.ts';
import { openDataset } from '#server/open-dataset.ts';
import { seedFolder } from '#server/seed-data.ts';
import { describeWithNeo4j } from '#tests/neo4j/describe-with-neo4j.ts';
import { type Explorer, startExplorer } from './describe-on-both-stores.ts';
import { hashDatabase, makeMovies } from './movie-graph.ts';

await describeWithNeo4j('a database that somebody else filled', (server) => {
  let before = '';
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
    await makeMovies(server());
    before = await hashDatabase(server());
    explorer = await startExplorer({ embedded: { folder: '' }, neo4j: { ...server() } });
  }, 120_000);
  afterAll(async () => explorer?.stop());

  test('is searched, and its ids are opaque', async () => {
    const { hits } = await api().search({ query: { q: 'keanu' } });
    expect(hits).toEqual([expect.objectContaining({ name: 'Keanu Reeves', matched: 'Keanu Reeves', kinds: ['Actor'], id: expect.stringMatching(/^~n:/) })]);
  });

  test('is counted and expanded', async () => {
    const keanu = await find('keanu');
    expect(await api().countNeighbours({ params: { id: keanu } })).toEqual({
      counts: [{ type: 'ACTED_IN', direction: 'out', edges: 2, neighbours: 2 }],
      total: { edges: 2, neighbours: 2 },
    });
    const { nodes, edges, degrees, total } = await api().expandNode({ params: { id: keanu }, query: { order: 'name' } });
    expect(nodes.map(({ properties }) => properties.title)).toEqual(['Speed', 'The Matrix']);
    expect(degrees).toEqual({ [keanu]: 2, ...Object.fromEntries(nodes.map(({ id }) => [id, 2])) });
    expect(edges.map(({ from, type }) => [from, type])).toEqual([
      [keanu, 'ACTED_IN'],
      [keanu, 'ACTED_IN'],
    ]);
    expect(total).toBe(2);
  });

  test('has dossiers of nodes and edges, with dates as text', async () => {
    const keanu = await find('keanu');
    const dossier = await api().readEntity({ params: { id: keanu } });
    expect(dossier.node.properties.born).toBe('1964-09-02');
    const [statement] = dossier.groups.flatMap(({ statements }) => statements);
    const relationship = await api().readRelationship({ params: { id: statement?.edge.id as never } });
    expect(relationship.statement.from.name).toBe('Keanu Reeves');
    expect(relationship.missing).toContain('no_source');
  });

  test('has the statements among several nodes', async () => {
    const ids = [await find('keanu'), await find('matrix'), await find('sandra')];
    const { statements, total } = await api().listStatements({ body: { ids } });
    expect(total).toBe(1);
    expect(statements[0]).toMatchObject({ from: { name: 'Keanu Reeves' }, to: { name: 'The Matrix' }, passages: [], source: null });
  });

  test('has paths', async () => {
    const { paths, nodes } = await api().findPaths({ body: { between: [await find('sandra'), await find('matrix')] } });
    expect(paths.length).toBe(1);
    expect(paths[0]?.nodes.map((id) => nodes.find((node) => node.id === id)?.properties).map((own) => own?.fullName ?? own?.title)).toEqual([
      'Sandra Bullock',
      'Speed',
      'Keanu Reeves',
      'The Matrix',
    ]);
  });

  test('has a first picture, a schema and an export', async () => {
    const overview = await api().readOverview({});
    expect(overview).toMatchObject({ title: null, policy: null, questions: [], positions: {}, total: { nodes: 5, edges: 4 } });
    expect(overview.nodes.length).toBe(5);
    expect(overview.edges.length).toBe(4);
    const { labels, relationshipTypes } = await api().readSchema({});
    expect(labels.map(({ label }) => label).sort()).toEqual(['Actor', 'Director', 'Movie']);
    expect(relationshipTypes).toContainEqual({ type: 'ACTED_IN', count: 3, forward: null, backward: null, symmetric: false });
    const { text } = await api().exportGraph({ query: { format: 'cytoscape-json' } });
    const { elements } = JSON.parse(text);
    expect([elements.nodes.length, elements.edges.length]).toEqual([5, 4]);
  });

  test('has no stances, and no log of what changed', async () => {
    expect((await api().readOverview({})).hasStances).toBe(false);
    expect(await api().listChanges({ query: { since: 0 } })).toEqual({ changes: [], dataVersion: 0, isComplete: false, truncated: false });
  });

  test('has a timeline of what looks like a date', async () => {
    const { items, undated, total } = await api().readTimeline({});
    expect(items.map(({ about, startDate, precision, latest }) => [about[0]?.name, startDate, precision, latest])).toEqual([
      ['Keanu Reeves', '1964-09-02', 'day', '1964-09-02'],
      ['Speed', '1994', 'year', '1994-12-31'],
      ['Keanu Reeves', '1998-03-01', 'day', null],
      ['The Matrix', '1999', 'year', '1999-12-31'],
    ]);
    expect([undated, total]).toEqual([[], { dated: 4, undated: 0 }]);
    const ofView = await api().readTimelineOfView({ body: { ids: [await find('matrix'), await find('sandra')] } });
    expect(ofView.items.map(({ about }) => about[0]?.name)).toEqual(['The Matrix']);
    const around = await api().readTimeline({ query: { ids: [await find('keanu')] } });
    expect(around.items.map(({ about }) => about.map(({ name }) => name))).toEqual([['Keanu Reeves'], ['Keanu Reeves', 'The Matrix']]);
  });

  test('has measures', async () => {
    const wanted = [await find('keanu'), await find('sandra'), await find('matrix')];
    const { values, nodes, edges } = await api().computeMeasures({ body: { measure: 'degree', scope: 'graph', ids: wanted } });
    expect([wanted.map((id) => values[id]), nodes, edges]).toEqual([[2, 1, 2], 5, 4]);
  });

  test('has no claims and no sources, which is an empty list and not an error', async () => {
    expect(await api().listClaims({})).toEqual({ claims: [], total: 0, cursor: null });
    expect(await api().listVoices({})).toEqual({ voices: [], total: 0, cursor: null });
    expect(await api().listSources({})).toEqual({ sources: [], total: 0, cursor: null });
  });

  test('is never written', async () => {
    await expect(explorer?.store.claim()).rejects.toMatchObject({ code: 'store_unavailable' });
    await expect(loadDataset(explorer?.store as never, openDataset(seedFolder))).rejects.toMatchObject({ code: 'store_unavailable' });
    expect(await hashDatabase(server())).toBe(before);
  });
});
