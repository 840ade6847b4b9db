import { z } from 'zod';
import { Degrees, Dossier, NeighbourCounts, Neighbours, Paths, RelationshipDossier, StatementList } from '../answers.ts';
import { Direction, EdgeId, NodeId, Point, Subgraph } from '../graph.ts';
import { limits } from '../limits.ts';
import { entityLabels } from '../vocabulary.ts';
import { cursor, defineRoute, idParams, limit, list, none } from './parts.ts';

export const searchKinds = [...entityLabels, 'Passage', 'Source'] as const;

export const neighbourOrders = ['statements', 'name', 'type'] as const;

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
  dataVersion: z.int(),
  hasStances: z.boolean().meta({ description: 'Whether the graph has our schema of agents, policies and claims; without it what needs stances is absent' }),
}).meta({ id: 'Overview' });
export type Overview = z.infer<typeof Overview>;

export const graphRoutes = {
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
  readSubgraph: defineRoute({
    method: 'POST',
    path: '/subgraph',
    summary: 'Nodes and the edges among them',
    params: none,
    query: none,
    body: z.strictObject({ ids: z.array(NodeId).max(limits.subgraphIds) }),
    output: Subgraph.extend({ degrees: Degrees, missing: z.array(NodeId), dataVersion: z.int() }),
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
} as const;
