import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createApi } from '#client/api.ts';
import { Problem } from '#contract/errors.ts';
import type { EdgeId, NodeId } from '#contract/graph.ts';
import { PlayedLesson } from '#contract/played-lesson.ts';
import { apiPrefix } from '#contract/route.ts';
import { type RouteName, routeNames, routes, shownOperations } from '#contract/routes.ts';
import { exportFormats } from '#contract/routes/export.ts';
import { testToken } from '#tests/api/start-app.ts';
import { describeWithNeo4j } from '#tests/neo4j/describe-with-neo4j.ts';
import { type Explorer, startExplorer } from './describe-on-both-stores.ts';
import { hashDatabase, makeMovies } from './movie-graph.ts';

type Input = { readonly params?: Record<string, string>; readonly query?: Record<string, string | readonly string[]>; readonly body?: object };
type Known = { readonly keanu: NodeId; readonly matrix: NodeId; readonly edge: EdgeId; readonly query: string };
const nobody = '00000000-0000-4000-8000-000000000000';
const note = { text: 'Ask the archive.', author: 'Ana' };
const viewOf = (id: NodeId) => ({ name: 'Films', description: '', exploration: [3, [id], [0, 0], [], [], [], null, null, [], [], [0, 800, 600], {}] });
const lessonOf = (id: NodeId) => ({
  title: { en: 'Films' },
  summary: { en: 'One.' },
  level: 'anyone',
  minutes: 5,
  languages: ['en'],
  steps: [
    {
      id: 'him',
      header: { en: 'Him' },
      text: { en: 'Look.' },
      view: { nodes: [id] },
      question: { kind: 'point', ask: { en: 'Where?' }, answer: { when: { from: id, type: 'ACTED_IN' }, take: 'to' } },
    },
  ],
});
const saved = { name: 'All', description: '', tags: [], statement: 'MATCH (movie:Movie) RETURN movie', parameters: {} };

/** What is asked of each route, and what it answers where the graph has nothing of the kind. */
const asked: { readonly [N in RouteName]: (known: Known) => readonly [Input, code?: Problem['code']] } = {
  readLiveness: () => [{}],
  readReadiness: () => [{}],
  readSchema: () => [{}],
  checkToken: () => [{}],
  readOverview: () => [{}],
  search: () => [{ query: { q: 'wachowski' } }],
  readEntity: ({ keanu }) => [{ params: { id: keanu } }],
  countNeighbours: ({ keanu }) => [{ params: { id: keanu } }],
  expandNode: ({ keanu }) => [{ params: { id: keanu }, query: { types: ['ACTED_IN'], direction: 'out', order: 'name', limit: '1' } }],
  readRelationship: ({ edge }) => [{ params: { id: edge } }],
  listStatements: ({ keanu, matrix }) => [{ body: { ids: [keanu, matrix] } }],
  readPassage: () => [{ params: { id: 'nowhere' } }, 'unknown_passage'],
  readSubgraph: ({ keanu, matrix }) => [{ body: { ids: [keanu, matrix, 'nobody'] } }],
  findPaths: ({ keanu, matrix }) => [{ body: { between: [keanu, matrix], maxLength: 4 } }],
  listClaims: () => [{ query: { disputed: 'true' } }],
  listVoices: () => [{}],
  listStances: ({ keanu }) => [{ query: { agents: [keanu] } }],
  readStanceHistory: ({ keanu }) => [{ query: { of: keanu } }],
  readStance: ({ keanu, matrix }) => [{ params: { agent: keanu, target: matrix } }],
  compareEntities: ({ keanu, matrix }) => [{ query: { ids: [keanu, matrix] } }],
  readTimeline: () => [{}],
  readTimelineOfView: ({ keanu, matrix }) => [{ body: { ids: [keanu, matrix] } }],
  computeMeasures: ({ keanu, matrix }) => [{ body: { measure: 'betweenness', scope: 'graph', ids: [keanu, matrix] } }],
  listChanges: () => [{ query: { since: '0' } }],
  listSources: () => [{}],
  readSource: () => [{ params: { id: 'none' } }, 'unknown_source'],
  listQueries: () => [{}],
  runNamedQuery: ({ query }) => [{ params: { name: query }, body: { parameters: { limit: 5 } } }],
  readConsoleTerms: () => [{}],
  runQuery: () => [{ body: { statement: 'MATCH (actor:Actor)-[role]->(movie) RETURN actor, role, movie' } }],
  cancelQuery: () => [{ params: { runId: nobody } }, 'unknown_run'],
  showCypher: ({ keanu }) => [{ body: { operation: 'expandNode', params: { id: keanu } } }],
  listSavedQueries: () => [{}],
  createSavedQuery: () => [{ body: saved }],
  updateSavedQuery: () => [{ params: { id: nobody }, body: saved }, 'unknown_saved_query'],
  deleteSavedQuery: () => [{ params: { id: nobody } }, 'unknown_saved_query'],
  listViews: () => [{}],
  readView: () => [{ params: { id: nobody } }, 'unknown_view'],
  createView: ({ keanu }) => [{ body: viewOf(keanu) }],
  updateView: ({ keanu }) => [{ params: { id: nobody }, body: viewOf(keanu) }, 'unknown_view'],
  deleteView: () => [{ params: { id: nobody } }, 'unknown_view'],
  listNotes: ({ keanu }) => [{ query: { on: keanu } }],
  listNotesOfView: ({ keanu }) => [{ body: { ids: [keanu] } }],
  createNote: ({ keanu }) => [{ body: { ...note, on: keanu, kind: 'node' } }],
  updateNote: () => [{ params: { id: nobody }, body: note }, 'unknown_note'],
  deleteNote: () => [{ params: { id: nobody } }, 'unknown_note'],
  listLessons: () => [{}],
  tryLesson: ({ keanu }) => [{ body: { lesson: lessonOf(keanu), results: true } }],
  readLessonFile: () => [{ body: { text: '# one' } }],
  exportDraft: ({ keanu }) => [{ body: { lesson: lessonOf(keanu), format: 'md' } }],
  readLesson: () => [{ params: { id: 'who-stands-where' } }, 'unknown_lesson'],
  playLesson: () => [{ params: { id: nobody } }, 'unknown_lesson'],
  exportLesson: () => [{ params: { id: nobody }, query: { format: 'md' } }, 'unknown_lesson'],
  createLesson: ({ keanu }) => [{ body: { lesson: lessonOf(keanu) } }],
  updateLesson: ({ keanu }) => [{ params: { id: nobody }, body: { lesson: lessonOf(keanu) } }, 'unknown_lesson'],
  deleteLesson: () => [{ params: { id: nobody } }, 'unknown_lesson'],
  exportGraph: () => [{ query: { format: 'graphml' } }],
  exportView: ({ keanu, matrix }) => [{ body: { format: 'gexf', nodes: [{ id: keanu, x: 1, y: 2 }, { id: matrix }] } }],
};

await describeWithNeo4j('each route over a database that somebody else filled', (server) => {
  let explorer: (Explorer & { readonly stop: () => Promise<void> }) | undefined;
  let known: Known;
  let before = '';

  const ask = (name: RouteName, { params = {}, query = {}, body }: Input) => {
    const path = routes[name].path.replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(params[key] ?? ''));
    const pairs = Object.entries(query).flatMap(([key, value]) => [value].flat().map((one) => [key, String(one)]));
    const headers = { authorization: `Bearer ${testToken}`, ...(body && { 'content-type': 'application/json' }) };
    return fetch(`${explorer?.app.url}${apiPrefix}${path}?${new URLSearchParams(pairs)}`, {
      method: routes[name].method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    });
  };

  beforeAll(async () => {
    await makeMovies(server());
    before = await hashDatabase(server());
    explorer = await startExplorer({ embedded: { folder: '' }, neo4j: { ...server() } });
    const api = createApi({ base: explorer.app.url });
    const find = async (q: string) => (await api.search({ query: { q } })).hits[0]?.id as NodeId;
    const keanu = await find('keanu');
    const { edges } = await api.expandNode({ params: { id: keanu } });
    const { queries } = await api.listQueries({});
    known = { keanu, matrix: await find('matrix'), edge: edges[0]?.id as EdgeId, query: queries[0]?.name ?? '' };
  }, 120_000);
  afterAll(async () => explorer?.stop());

  test.each(routeNames)('%s answers as the contract says', async (name) => {
    const [input, code] = asked[name](known);
    const response = await ask(name, input);
    const text = await response.text();
    if (code === undefined) expect(`${response.status} ${response.ok ? '' : text}`).toMatch(/^20\d $/);
    else expect(Problem.parse(JSON.parse(text)).code).toBe(code);
  });

  test.each(exportFormats)('the whole graph and a view are written as %s', async (format) => {
    for (const response of [
      await ask('exportGraph', { query: { format } }),
      await ask('exportView', { body: { format, nodes: [{ id: known.keanu, x: 10, y: 20, colour: '#aa0000', size: 30 }, { id: known.matrix }] } }),
    ]) {
      const text = await response.text();
      expect(response.status).toBe(200);
      if (!['bibtex', 'csl-json', 'csv-edges'].includes(format)) expect(text).toContain('Keanu Reeves');
    }
  });

  test.each(shownOperations)('the Cypher behind %s is shown', async (operation) => {
    const [{ params = {}, query = {}, body = {} }] = asked[operation](known);
    const response = await ask('showCypher', { body: { operation, params, query, body } });
    expect([200, 404]).toContain(response.status);
  });

  test('every named query answers, with nothing where the graph has nothing of the kind', async () => {
    const api = createApi({ base: explorer?.app.url ?? '' });
    const { queries } = await api.listQueries({});
    for (const { name, parameters } of queries) {
      const given = Object.fromEntries(parameters.map(({ name: key, default: normal }) => [key, normal ?? known.keanu]));
      const response = await ask('runNamedQuery', { params: { name }, body: { parameters: given } });
      expect(`${name} ${response.status}`).toBe(`${name} 200`);
    }
  });

  test('a lesson about it is played, with the statements that its question asks for', async () => {
    const response = await ask('tryLesson', { body: { lesson: lessonOf(known.keanu) } });
    const { steps, statements } = PlayedLesson.parse(await response.json());
    expect(steps).toMatchObject([{ nodes: [known.keanu], changes: [] }]);
    expect(statements.map(({ edge }) => [edge.from, edge.type])).toContainEqual([known.keanu, 'ACTED_IN']);
    expect(statements.length).toBeGreaterThan(1);
  });

  test('nothing of it has written to the database', async () => {
    expect(await hashDatabase(server())).toBe(before);
  });
});
