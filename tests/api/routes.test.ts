import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createApi } from '#client/api.ts';
import { Problem } from '#contract/errors.ts';
import { EdgeId, NodeId } from '#contract/graph.ts';
import { Lesson } from '#contract/lesson.ts';
import { type RouteInput, type RouteName, type RouteOutput, routeNames, routes } from '#contract/routes.ts';
import { startSeededApp } from '#tests/api/seeded-app.ts';
import { type RunningApp, testToken } from '#tests/api/start-app.ts';
import { describeWithNeo4j } from '#tests/neo4j/describe-with-neo4j.ts';

const person = NodeId.parse('claudia-sheinbaum');
const opponent = NodeId.parse('donald-trump');

const draft = { name: 'All people', description: '', tags: ['people'], statement: 'MATCH (person:Person) RETURN person', parameters: {} };
const viewDraft = { name: 'One of them', description: '', exploration: [3, [person], [0, 0], [], [], [], null, null, [], [], [0, 800, 600], {}] };
const lesson = Lesson.parse({
  title: { en: 'One of them' },
  summary: { en: 'A try.' },
  level: 'anyone',
  minutes: 5,
  languages: ['en'],
  steps: [{ id: 'her', header: { en: 'Her' }, text: { en: 'Look.' }, view: { nodes: [person, opponent] } }],
});
const noteDraft = { on: person, kind: 'node', text: 'Ask the archive.', author: 'Ana' } as const;

/** What is asked of each route; a route without an entry does not compile. Ids that only the graph knows are looked up first. */
type Samples = { readonly [N in RouteName]: (known: Known) => Partial<RouteInput<N>> };
type Known = {
  readonly edge: EdgeId;
  readonly passage: NodeId;
  readonly source: NodeId;
  readonly query: string;
  readonly parameters: RouteInput<'runNamedQuery'>['body']['parameters'];
  /** A saved query, a kept view and a note, and a query that runs. */
  readonly saved: string;
  readonly view: string;
  readonly note: string;
  readonly lesson: string;
  readonly leaving: { readonly view: string; readonly note: string; readonly lesson: string };
  readonly running: string;
};
const samples: Samples = {
  readLiveness: () => ({}),
  readReadiness: () => ({}),
  readSchema: () => ({}),
  readOverview: () => ({}),
  search: () => ({ query: { q: 'sheinbaum', kinds: ['Person'], limit: 5 } }),
  readEntity: () => ({ params: { id: person } }),
  countNeighbours: () => ({ params: { id: person } }),
  expandNode: () => ({ params: { id: person }, query: { direction: 'out', limit: 3 } }),
  readRelationship: ({ edge }) => ({ params: { id: edge } }),
  listStatements: () => ({ body: { ids: [person, opponent, NodeId.parse('us-troop-deployment-to-mexico')] } }),
  readPassage: ({ passage }) => ({ params: { id: passage } }),
  readSubgraph: () => ({ body: { ids: [person, opponent, NodeId.parse('nobody')] } }),
  findPaths: () => ({ body: { between: [person, opponent], maxLength: 3 } }),
  listClaims: () => ({ query: { disputed: 'true', limit: 10 } }),
  listVoices: () => ({ query: { limit: 3 } }),
  listStances: () => ({ query: { agents: [person, opponent], asOf: '2024-07-01' } }),
  readStanceHistory: () => ({ query: { of: person } }),
  readStance: () => ({ params: { agent: person, target: NodeId.parse('us-troop-deployment-to-mexico') } }),
  compareEntities: () => ({ query: { ids: [person, opponent] } }),
  readTimeline: () => ({ query: { ids: [person] } }),
  readTimelineOfView: () => ({ body: { ids: [person, NodeId.parse('sheinbaum-takes-office')] } }),
  computeMeasures: () => ({ body: { measure: 'community', scope: 'graph', ids: [person, opponent] } }),
  listChanges: () => ({ query: { since: 0 } }),
  listSources: () => ({}),
  readSource: ({ source }) => ({ params: { id: source }, query: { limit: 2 } }),
  listQueries: () => ({}),
  runNamedQuery: ({ query, parameters }) => ({ params: { name: query }, body: { parameters } }),
  readConsoleTerms: () => ({}),
  runQuery: () => ({ body: { statement: 'MATCH (person:Person {id: $id}) RETURN person, person.name AS name', parameters: { id: person } } }),
  cancelQuery: ({ running }) => ({ params: { runId: running } }),
  showCypher: () => ({ body: { operation: 'expandNode', params: { id: person }, query: { limit: '3' } } }),
  checkToken: () => ({}),
  listSavedQueries: () => ({}),
  createSavedQuery: () => ({ body: draft }),
  updateSavedQuery: ({ saved }) => ({ params: { id: saved }, body: { ...draft, name: 'Another name' } }),
  deleteSavedQuery: ({ saved }) => ({ params: { id: saved } }),
  listViews: () => ({}),
  readView: ({ view }) => ({ params: { id: view } }),
  createView: () => ({ body: viewDraft }),
  updateView: ({ view }) => ({ params: { id: view }, body: { ...viewDraft, name: 'Another name' } }),
  deleteView: ({ leaving }) => ({ params: { id: leaving.view } }),
  listNotes: () => ({ query: { on: person } }),
  listNotesOfView: () => ({ body: { ids: [person, opponent] } }),
  createNote: () => ({ body: noteDraft }),
  updateNote: ({ note }) => ({ params: { id: note }, body: { text: 'Another text', author: 'Ana' } }),
  deleteNote: ({ leaving }) => ({ params: { id: leaving.note } }),
  listLessons: () => ({ query: { changes: 'true' } }),
  tryLesson: () => ({ body: { lesson, results: true } }),
  readLessonFile: () => ({ body: { text: 'Not a lesson.' } }),
  exportDraft: () => ({ body: { lesson, format: 'md' } }),
  readLesson: ({ lesson: id }) => ({ params: { id } }),
  playLesson: ({ lesson: id }) => ({ params: { id }, query: { results: 'true' } }),
  exportLesson: ({ lesson: id }) => ({ params: { id }, query: { format: 'md' } }),
  createLesson: () => ({ body: { lesson } }),
  updateLesson: ({ lesson: id }) => ({ params: { id }, body: { lesson: { ...lesson, minutes: 7 } } }),
  deleteLesson: ({ leaving }) => ({ params: { id: leaving.lesson } }),
  exportGraph: () => ({ query: { format: 'cytoscape-json' } }),
  exportView: () => ({ body: { format: 'cytoscape-json', nodes: [{ id: person }, { id: opponent }] } }),
};

const checks: { readonly [N in RouteName]?: (answer: RouteOutput<N>) => void } = {
  readReadiness: ({ datasets, store, warnings }) => {
    expect(datasets).toEqual([{ id: 'mexico-us', version: expect.any(Number), newerAtHand: false }]);
    expect([store.owner, warnings]).toEqual(['postura', []]);
  },
  search: ({ hits }) => expect(hits[0]).toMatchObject({ id: person, kinds: expect.arrayContaining(['Person']) }),
  readEntity: ({ node, groups }) => {
    expect(node.id).toBe(person);
    expect(groups.length).toBeGreaterThan(0);
  },
  expandNode: ({ nodes, total }) => {
    expect(nodes.filter(({ id }) => id !== person)).toHaveLength(3);
    expect(total).toBeGreaterThan(3);
  },
  readSubgraph: ({ nodes, missing }) => {
    expect(nodes.map(({ id }) => id).sort()).toEqual([person, opponent]);
    expect(missing).toEqual(['nobody']);
  },
  listStatements: ({ statements, total, truncated }) => {
    expect([statements.length, truncated]).toEqual([total, false]);
    expect(statements.every(({ passages }) => passages.length > 0)).toBe(true);
  },
  findPaths: ({ paths }) => expect(paths.length).toBeGreaterThan(0),
  listClaims: ({ claims }) => expect(claims.every(({ disputed }) => disputed)).toBe(true),
  listVoices: ({ voices, total, cursor }) => {
    expect([voices.length, total > 3]).toEqual([3, true]);
    expect(cursor).not.toBeNull();
  },
  listStances: ({ agents, cells }) => {
    expect(agents.map(({ id }) => id).sort()).toEqual([person, opponent]);
    expect(cells.length).toBeGreaterThan(0);
  },
  readStance: ({ cell, statements }) => {
    expect(cell?.position).toBe('against');
    expect(statements.every(({ passages }) => passages.length > 0)).toBe(true);
  },
  readTimeline: ({ items, undated, total }) => expect([items.length, undated.length]).toEqual([total.dated, total.undated]),
  readTimelineOfView: ({ items }) => expect(items[0]).toMatchObject({ id: 'sheinbaum-takes-office', kind: 'event', precision: 'month' }),
  computeMeasures: ({ values, communities }) => {
    expect(Object.keys(values).sort()).toEqual([person, opponent]);
    expect(communities.length).toBeGreaterThan(1);
  },
  listChanges: ({ changes, isComplete }) => {
    expect(changes).toContainEqual(expect.objectContaining({ id: person, change: 'added' }));
    expect(isComplete).toBe(true);
  },
  readSource: ({ passages, cursor }) => {
    expect(passages).toHaveLength(2);
    expect(cursor).not.toBeNull();
  },
  showCypher: ({ statements }) => {
    expect(statements.map(({ name }) => name)).toContain('read/expand-node');
    expect(statements.every(({ statement }) => !statement.includes('{{'))).toBe(true);
  },
  runQuery: ({ data, truncated }) => {
    expect(data.fields).toEqual(['person', 'name']);
    expect(data.values).toEqual([[expect.objectContaining({ labels: expect.arrayContaining(['Person']) }), 'Claudia Sheinbaum']]);
    expect(truncated).toBe(false);
  },
  listSavedQueries: ({ savedQueries }) => expect(savedQueries).toContainEqual(expect.objectContaining(draft)),
  updateSavedQuery: ({ name, statement }) => expect([name, statement]).toEqual(['Another name', draft.statement]),
  listViews: ({ views }) => expect(views).toContainEqual(expect.objectContaining({ name: viewDraft.name, nodes: 1 })),
  readView: ({ exploration }) => expect(exploration).toEqual(viewDraft.exploration),
  updateView: ({ name, nodes }) => expect([name, nodes]).toEqual(['Another name', 1]),
  listNotes: ({ notes }) => expect(notes).toContainEqual(expect.objectContaining(noteDraft)),
  listNotesOfView: ({ notes }) => expect(notes).toContainEqual(expect.objectContaining(noteDraft)),
  updateNote: ({ text, on }) => expect([text, on]).toEqual(['Another text', person]),
  listLessons: ({ lessons }) => expect(lessons).toContainEqual(expect.objectContaining({ origin: 'kept', title: lesson.title, changes: 0 })),
  tryLesson: ({ steps, origin }) => expect([steps[0]?.nodes, origin]).toEqual([[person, opponent], 'draft']),
  readLessonFile: ({ lesson: read, findings }) => expect([read, findings[0]?.line]).toEqual([null, 1]),
  exportDraft: ({ fileName, text }) => expect([fileName, text]).toEqual(['one-of-them.md', expect.stringContaining('## en: Her')]),
  playLesson: ({ statements }) => expect(statements.every(({ passages }) => passages.length > 0)).toBe(true),
  updateLesson: ({ lesson: { minutes } }) => expect(minutes).toBe(7),
  runNamedQuery: ({ data, truncated }) => {
    expect(data.values.every((row) => row.length === data.fields.length)).toBe(true);
    expect(truncated).toBe(false);
  },
  exportGraph: ({ text }) => expect(JSON.parse(text).elements.nodes.length).toBeGreaterThan(50),
  exportView: ({ text }) => expect(JSON.parse(text).elements.nodes).toHaveLength(2),
};

/** Their answers depend on the process or on who asks, not on the graph. */
const untagged: readonly RouteName[] = ['readLiveness', 'readReadiness', 'readConsoleTerms', 'checkToken'];

/** The query that is stopped at the end of the list must still run by then. */
const patience = { queryTimeoutMs: 300_000 };

const suite = (start: () => Promise<RunningApp>): void => {
  let app: RunningApp;
  let api: ReturnType<typeof createApi>;
  let known: Known;

  beforeAll(async () => {
    app = await start();
    api = createApi({ base: app.url, token: () => testToken });
    const { edges } = await api.expandNode({ params: { id: person }, query: { direction: 'out', limit: 1 } });
    const { sources } = await api.listSources({});
    const [source] = sources;
    if (!source) throw new Error('The seed graph has no source.');
    const { passages } = await api.readSource({ params: { id: source.id } });
    const { queries } = await api.listQueries({});
    const [query] = queries;
    const parameters = Object.fromEntries((query?.parameters ?? []).map(({ name, default: normal }) => [name, normal ?? person]));
    const { id: saved } = await api.createSavedQuery({ body: draft });
    const { id: view } = await api.createView({ body: viewDraft });
    const { id: note } = await api.createNote({ body: noteDraft });
    const { id: keptLesson } = await api.createLesson({ body: { lesson } });
    const running = randomUUID();
    // Long, and small: the embedded engine holds every pair of an UNWIND and is soon ended for its memory.
    const statement = "MATCH (a), (b), (c), (d) WHERE a.id + b.id + c.id + d.id = 'nobody' RETURN count(*) AS groups";
    void api.runQuery({ body: { statement, runId: running } }).catch(() => undefined);
    known = {
      saved,
      view,
      note,
      lesson: keptLesson,
      leaving: {
        view: (await api.createView({ body: viewDraft })).id,
        note: (await api.createNote({ body: noteDraft })).id,
        lesson: (await api.createLesson({ body: { lesson } })).id,
      },
      running,
      edge: EdgeId.parse(edges[0]?.id),
      passage: NodeId.parse(passages[0]?.passage.id),
      source: source.id,
      query: query?.name ?? '',
      parameters,
    };
  }, 600_000);
  afterAll(() => app.stop());

  test.each(routeNames)('%s answers as the contract says', async (name) => {
    const answer = await (api[name] as (input: object) => Promise<unknown>)(samples[name](known));
    (checks[name] as ((answer: unknown) => void) | undefined)?.(answer);
  });

  test.each(routeNames.filter((name) => routes[name].method === 'GET' && !untagged.includes(name)))(
    '%s is not read again while the data stay',
    async (name) => {
      const { params = {}, query = {} } = samples[name](known) as { params?: Record<string, string>; query?: Record<string, string | string[]> };
      const path = routes[name].path.replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(params[key] ?? ''));
      const pairs = Object.entries(query).flatMap(([key, value]) => [value].flat().map((one) => [key, one]));
      const address = `/api/v1${path}?${new URLSearchParams(pairs)}`;
      const first = await app.ask(address);
      const tag = first.headers.get('etag') ?? '';
      expect([first.status, tag]).toEqual([200, expect.stringMatching(/^W\/".+"$/)]);
      expect((await app.ask(address, { headers: { 'if-none-match': tag } })).status).toBe(304);
    },
  );

  test.each([
    ['/entities/nobody', 'unknown_entity'],
    ['/entities/nobody/neighbours', 'unknown_entity'],
    ['/entities/nobody/neighbours/counts', 'unknown_entity'],
    ['/relationships/nobody.LIKES.nothing.source', 'unknown_relationship'],
    ['/passages/nowhere', 'unknown_passage'],
    ['/sources/none', 'unknown_source'],
    ['/lessons/none/play', 'unknown_lesson'],
  ])('%s is %s, and the sentence says what to do', async (path, code) => {
    const { body } = await app.ask(`/api/v1${path}`);
    expect(Problem.parse(body)).toMatchObject({ code, detail: expect.stringMatching(/\.$/) });
  });
};

describe('every route on the embedded store', () => suite(() => startSeededApp(undefined, patience)));
await describeWithNeo4j('every route on Neo4j', (neo4j) => suite(() => startSeededApp({ ...neo4j(), database: undefined }, patience)));
