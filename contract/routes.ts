import { z } from 'zod';
import {
  Claim,
  ClaimVoices,
  Degrees,
  Dossier,
  NeighbourCounts,
  Neighbours,
  PassageDossier,
  Paths,
  RelationshipDossier,
  SourceDossier,
  StatementList,
} from './answers.ts';
import { BehindStatement, ConsoleTerms, QueryAnswer, type QueryRows, SavedQuery, SavedQueryDraft } from './console.ts';
import { Direction, EdgeId, NodeId, Point, Source, Subgraph } from './graph.ts';
import { Health, Schema } from './service.ts';
import { type Route, type ParsedOf, type OutputOf, type InputOf } from './route.ts';
import { entityLabels, modalities } from './vocabulary.ts';

const none = z.strictObject({});
const defineRoute = <const R extends Route>(route: R): R => route;

/** The bounds every list keeps; a longer answer pages by cursor and says its total. */
export const limits = {
  search: 50,
  page: 200,
  voices: 1000,
  subgraphIds: 1000,
  statementEnds: 50,
  statements: 200,
  pathEnds: 10,
  pathLength: 10,
  paths: 100,
  text: 300,
  queryRows: 1_000_000,
} as const;

const limit = (most: number, normal: number) => z.coerce.number().int().min(1).max(most).default(normal);
const cursor = z.string().max(200).optional().meta({ description: 'From the `cursor` of the answer before' });
const flag = z.enum(['true', 'false']).transform((text) => text === 'true');
/** A list in a query string: repeated, or one value. */
const list = <T extends z.ZodType>(item: T) => z.union([z.array(item).max(100), item.transform((one) => [one])]).optional();

export const searchKinds = [...entityLabels, 'Passage', 'Source'] as const;
export const neighbourOrders = ['statements', 'name', 'type'] as const;
export const exportFormats = ['cytoscape-json'] as const;

const idParams = z.strictObject({ id: NodeId });
const page = z.strictObject({ limit: limit(limits.page, 50), cursor });

export const SearchHit = z
  .object({
    id: NodeId,
    name: z.string(),
    nameEs: z.string().optional(),
    matched: z.string().meta({ description: 'The name or alias that hit' }),
    kinds: z.array(z.string()),
    score: z.number(),
  })
  .meta({ id: 'SearchHit' });
export type SearchHit = z.infer<typeof SearchHit>;

export const StarterQuestion = z
  .object({ text: z.string(), textEs: z.string(), select: z.array(NodeId).meta({ description: 'The nodes whose statements among each other answer it' }) })
  .meta({ id: 'StarterQuestion' });
export type StarterQuestion = z.infer<typeof StarterQuestion>;

export const Overview = Subgraph.extend({
  title: z.string().nullable(),
  titleEs: z.string().nullable(),
  summary: z.string().nullable(),
  summaryEs: z.string().nullable(),
  policy: NodeId.nullable().meta({ description: 'The contested policy in the middle; null where nobody curated a picture' }),
  positions: z.record(z.string(), Point).meta({ description: 'Where the curated nodes stand that were given a place; a page seats the rest' }),
  questions: z.array(StarterQuestion),
  degrees: Degrees,
  total: z.object({ nodes: z.int(), edges: z.int() }),
}).meta({ id: 'Overview' });
export type Overview = z.infer<typeof Overview>;

/** What public queries are about, from what teaches the model to what asks most of it. */
export const queryTopics = ['model', 'agents', 'time', 'paths', 'shape', 'sources', 'stances', 'claims'] as const;
export type QueryTopic = (typeof queryTopics)[number];

export const NamedQuery = z
  .object({
    name: z.string(),
    topic: z.enum(queryTopics),
    description: z.string(),
    descriptionEs: z.string(),
    parameters: z.array(
      z.object({
        name: z.string(),
        type: z.enum(['string', 'integer', 'boolean', 'list']),
        default: z.json().optional(),
        example: z.json().optional().meta({ description: 'A value with which the query answers on the seed graph' }),
        description: z.string(),
        descriptionEs: z.string(),
      }),
    ),
    columns: z.array(z.string()),
    statement: z.string().meta({ description: 'Its Cypher, as this store runs it' }),
  })
  .meta({ id: 'NamedQuery' });
export type NamedQuery = z.infer<typeof NamedQuery>;

/** Cytoscape.js JSON, as `cy.json()` writes it and Cytoscape desktop reads it. */
export const CytoscapeJson = z
  .object({
    format_version: z.literal('1.0'),
    generated_by: z.string(),
    data: z.object({ name: z.string(), dataVersion: z.int() }),
    elements: z.object({
      nodes: z.array(z.object({ data: z.record(z.string(), z.json()), classes: z.string().optional() })),
      edges: z.array(z.object({ data: z.record(z.string(), z.json()), classes: z.string().optional() })),
    }),
  })
  .meta({ id: 'CytoscapeJson' });
export type CytoscapeJson = z.infer<typeof CytoscapeJson>;

/** The operations whose Cypher can be shown: those that a click in the page asks for. */
export const shownOperations = [
  'readOverview',
  'search',
  'readEntity',
  'countNeighbours',
  'expandNode',
  'readRelationship',
  'listStatements',
  'readPassage',
  'readSubgraph',
  'findPaths',
  'listClaims',
  'listSources',
  'readSource',
] as const;
export type ShownOperation = (typeof shownOperations)[number];

/** Every operation of the API, in the order of its documentation. */
export const routes = {
  readLiveness: defineRoute({
    method: 'GET',
    path: '/health/live',
    summary: 'Whether the process lives',
    params: none,
    query: none,
    body: none,
    output: z.object({ status: z.literal('live') }),
    errors: [],
  }),
  readReadiness: defineRoute({
    method: 'GET',
    path: '/health/ready',
    summary: 'Whether the store answers: its kind, its version, and what is wrong',
    params: none,
    query: none,
    body: none,
    output: Health,
    errors: [],
  }),
  readSchema: defineRoute({
    method: 'GET',
    path: '/schema',
    summary: 'Labels, relationship types and properties with counts, and each type as a sentence',
    params: none,
    query: none,
    body: none,
    output: Schema,
    errors: [],
  }),
  readOverview: defineRoute({
    method: 'GET',
    path: '/overview',
    summary: 'The first picture: nodes, edges and positions',
    params: none,
    query: none,
    body: none,
    output: Overview,
    errors: [],
  }),
  search: defineRoute({
    method: 'GET',
    path: '/search',
    summary: 'Find entities, claims, passages and sources by name, alias, initials, without accents, with a typo',
    params: none,
    query: z.strictObject({ q: z.string().trim().min(1).max(limits.text), kinds: list(z.enum(searchKinds)), limit: limit(limits.search, 20) }),
    body: none,
    output: z.object({ hits: z.array(SearchHit), total: z.int() }),
    errors: [],
  }),
  readEntity: defineRoute({
    method: 'GET',
    path: '/entities/{id}',
    summary: 'The dossier of an entity or claim: its statements by type and direction, its sources, and what is missing',
    params: idParams,
    query: none,
    body: none,
    output: Dossier,
    errors: ['unknown_entity'],
  }),
  countNeighbours: defineRoute({
    method: 'GET',
    path: '/entities/{id}/neighbours/counts',
    summary: 'Edges and distinct neighbours by type and direction',
    params: idParams,
    query: none,
    body: none,
    output: NeighbourCounts,
    errors: ['unknown_entity'],
  }),
  expandNode: defineRoute({
    method: 'GET',
    path: '/entities/{id}/neighbours',
    summary: 'A page of neighbours with the edges that tie them to the entity; `total` counts neighbours',
    params: idParams,
    query: z.strictObject({
      types: list(z.string().max(limits.text)),
      direction: Direction.default('both'),
      order: z.enum(neighbourOrders).default('statements'),
      limit: limit(limits.page, 25),
      cursor,
    }),
    body: none,
    output: Neighbours,
    errors: ['unknown_entity'],
  }),
  readRelationship: defineRoute({
    method: 'GET',
    path: '/relationships/{id}',
    summary: 'One statement: who says so, its passages, and its parallels in other sources',
    params: z.strictObject({ id: EdgeId }),
    query: none,
    body: none,
    output: RelationshipDossier,
    errors: ['unknown_relationship'],
  }),
  listStatements: defineRoute({
    method: 'POST',
    path: '/statements',
    summary: 'The statements among some nodes, each with its passages and on whose word it is said',
    params: none,
    query: none,
    body: z.strictObject({ ids: z.array(NodeId).min(2).max(limits.statementEnds) }),
    output: StatementList,
    errors: [],
  }),
  readPassage: defineRoute({
    method: 'GET',
    path: '/passages/{id}',
    summary: 'A passage with the statements that rest on it',
    params: idParams,
    query: none,
    body: none,
    output: PassageDossier,
    errors: ['unknown_passage'],
  }),
  readSubgraph: defineRoute({
    method: 'POST',
    path: '/subgraph',
    summary: 'Nodes and the edges among them',
    params: none,
    query: none,
    body: z.strictObject({ ids: z.array(NodeId).max(limits.subgraphIds) }),
    output: Subgraph.extend({ degrees: Degrees, missing: z.array(NodeId) }),
    errors: [],
  }),
  findPaths: defineRoute({
    method: 'POST',
    path: '/paths',
    summary: 'All shortest paths between two entities, or what connects up to ten',
    params: none,
    query: none,
    body: z.strictObject({
      between: z.array(NodeId).min(2).max(limits.pathEnds),
      types: z.array(z.string().max(limits.text)).max(100).optional(),
      direction: z.enum(['out', 'both']).default('both').meta({ description: '`out` follows edges from the first end to the last' }),
      maxLength: z.int().min(1).max(limits.pathLength).default(6),
      earliest: z.string().max(20).optional().meta({ description: 'ISO day; edges known to end before it are left out' }),
      latest: z.string().max(20).optional().meta({ description: 'ISO day; edges known to start after it are left out' }),
      sources: z.array(NodeId).max(100).optional().meta({ description: 'Edges of these sources only' }),
    }),
    output: Paths,
    errors: ['unknown_entity'],
  }),
  listClaims: defineRoute({
    method: 'GET',
    path: '/claims',
    summary: 'Claims with asserted by, denied by, reasons for and against',
    params: none,
    query: page.extend({
      disputed: flag.optional(),
      modality: z.enum(modalities).optional(),
      source: NodeId.optional(),
      about: NodeId.optional().meta({ description: 'Claims that argue for or against this, or are about it' }),
    }),
    body: none,
    output: z.object({ claims: z.array(Claim), total: z.int(), cursor: z.string().nullable() }),
    errors: [],
  }),
  listVoices: defineRoute({
    method: 'GET',
    path: '/claims/voices',
    summary: 'Claims with who asserts and denies each and whether it is disputed, and nothing else',
    params: none,
    query: z.strictObject({ limit: limit(limits.voices, limits.voices), cursor }),
    body: none,
    output: z.object({ voices: z.array(ClaimVoices), total: z.int(), cursor: z.string().nullable() }),
    errors: [],
  }),
  listSources: defineRoute({
    method: 'GET',
    path: '/sources',
    summary: 'The sources with their numbers of passages and statements',
    params: none,
    query: page,
    body: none,
    output: z.object({ sources: z.array(Source.extend({ passages: z.int(), statements: z.int() })), total: z.int(), cursor: z.string().nullable() }),
    errors: [],
  }),
  readSource: defineRoute({
    method: 'GET',
    path: '/sources/{id}',
    summary: 'A source: its passages in order, with the statements that rest on each',
    params: idParams,
    query: page,
    body: none,
    output: SourceDossier,
    errors: ['unknown_source'],
  }),
  listQueries: defineRoute({
    method: 'GET',
    path: '/queries',
    summary: 'The public named queries with their parameters',
    params: none,
    query: none,
    body: none,
    output: z.object({ queries: z.array(NamedQuery) }),
    errors: [],
  }),
  runNamedQuery: defineRoute({
    method: 'POST',
    path: '/queries/{name}',
    summary: 'Run a named query',
    params: z.strictObject({ name: z.string().max(limits.text) }),
    query: none,
    body: z.strictObject({ parameters: z.record(z.string(), z.json()).default({}) }),
    output: QueryAnswer,
    errors: ['unknown_query', 'missing_parameter'],
  }),
  readConsoleTerms: defineRoute({
    method: 'GET',
    path: '/query',
    summary: 'The bounds of a query of your own, and the procedures and functions that it may call',
    params: none,
    query: none,
    body: none,
    output: ConsoleTerms,
    errors: [],
  }),
  runQuery: defineRoute({
    method: 'POST',
    path: '/query',
    summary: 'Run Cypher of your own, which can only read; rows stream with Accept: application/x-ndjson',
    params: none,
    query: none,
    body: z.strictObject({
      statement: z.string().min(1),
      parameters: z.record(z.string(), z.json()).default({}),
      maxRows: z.int().min(1).max(limits.queryRows).optional().meta({ description: 'Fewer rows than the server would give' }),
      runId: z.uuid().optional().meta({ description: 'Names the run, so that it can be stopped before it answers' }),
    }),
    output: QueryAnswer,
    streams: true,
    errors: [
      'syntax_error',
      'read_only',
      'not_allowed',
      'statement_too_large',
      'missing_parameter',
      'query_failed',
      'query_memory',
      'query_cancelled',
      'too_many_queries',
      'run_exists',
    ],
  }),
  cancelQuery: defineRoute({
    method: 'DELETE',
    path: '/query/{runId}',
    summary: 'Stop a query that runs; its work in the store ends',
    params: z.strictObject({ runId: z.uuid() }),
    query: none,
    body: none,
    output: z.object({ status: z.literal('cancelled') }),
    errors: ['unknown_run'],
  }),
  showCypher: defineRoute({
    method: 'POST',
    path: '/cypher',
    summary: 'The Cypher behind another operation: the statements that it runs, with their parameters',
    params: none,
    query: none,
    body: z.strictObject({
      operation: z.enum(shownOperations),
      params: z.record(z.string(), z.json()).default({}),
      query: z.record(z.string(), z.json()).default({}),
      body: z.record(z.string(), z.json()).default({}),
    }),
    output: z.object({ statements: z.array(BehindStatement) }),
    errors: ['unknown_entity', 'unknown_relationship', 'unknown_passage', 'unknown_source'],
  }),
  checkToken: defineRoute({
    method: 'GET',
    path: '/editor',
    summary: 'Whether the token lets its owner write',
    params: none,
    query: none,
    body: none,
    output: z.object({ editor: z.literal(true) }),
    needsToken: true,
    errors: [],
  }),
  listSavedQueries: defineRoute({
    method: 'GET',
    path: '/saved-queries',
    summary: 'Queries that editors keep for everyone, with name, tags and description',
    params: none,
    query: none,
    body: none,
    output: z.object({ savedQueries: z.array(SavedQuery) }),
    errors: [],
  }),
  createSavedQuery: defineRoute({
    method: 'POST',
    path: '/saved-queries',
    summary: 'Keep a query for everyone',
    params: none,
    query: none,
    body: SavedQueryDraft,
    output: SavedQuery,
    needsToken: true,
    errors: ['too_many_saved'],
  }),
  updateSavedQuery: defineRoute({
    method: 'PUT',
    path: '/saved-queries/{id}',
    summary: 'Change a kept query',
    params: z.strictObject({ id: z.uuid() }),
    query: none,
    body: SavedQueryDraft,
    output: SavedQuery,
    needsToken: true,
    errors: ['unknown_saved_query'],
  }),
  deleteSavedQuery: defineRoute({
    method: 'DELETE',
    path: '/saved-queries/{id}',
    summary: 'Remove a kept query',
    params: z.strictObject({ id: z.uuid() }),
    query: none,
    body: none,
    output: z.object({ status: z.literal('removed') }),
    needsToken: true,
    errors: ['unknown_saved_query'],
  }),
  exportGraph: defineRoute({
    method: 'GET',
    path: '/export',
    summary: 'The whole graph in a file format',
    params: none,
    query: z.strictObject({ format: z.enum(exportFormats) }),
    body: none,
    output: CytoscapeJson,
    errors: [],
  }),
  exportView: defineRoute({
    method: 'POST',
    path: '/export',
    summary: 'A view, by the ids of its nodes, in a file format',
    params: none,
    query: none,
    body: z.strictObject({ format: z.enum(exportFormats), ids: z.array(NodeId).max(limits.subgraphIds) }),
    output: CytoscapeJson,
    errors: [],
  }),
} as const;

export type Routes = typeof routes;
export type RouteName = keyof Routes;
export const routeNames = Object.keys(routes) as readonly RouteName[];

export type RouteInput<N extends RouteName> = InputOf<Routes[N]>;
export type RouteParsed<N extends RouteName> = ParsedOf<Routes[N]>;
export type RouteOutput<N extends RouteName> = OutputOf<Routes[N]>;
/** What a handler knows of the request besides its input; `wantsStream` where rows are taken as they come. */
export type HandlerContext = { readonly signal: AbortSignal; readonly wantsStream?: boolean };
/** One function per route; a missing or extra one does not compile. */
export type Handlers = {
  readonly [N in RouteName]: (
    input: RouteParsed<N>,
    context: HandlerContext,
  ) => Promise<Routes[N] extends { readonly streams: true } ? QueryRows : RouteOutput<N>>;
};
