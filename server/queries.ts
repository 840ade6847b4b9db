import { z } from 'zod';
import { EdgeId, GraphEdge, GraphNode } from '#contract/graph.ts';
import { defineQuery } from '#server/query.ts';

/** The read queries that several operations share, by what they give. */

const none = z.object({});
const id = z.object({ id: z.string() });
const ids = z.object({ ids: z.array(z.string()) });
const page = { skip: z.int(), limit: z.int() };
const edgeWithEnds = z.object({ edge: GraphEdge, start: GraphNode, end: GraphNode });
export type EdgeWithEnds = z.infer<typeof edgeWithEnds>;

export const findNodes = defineQuery('read/find-nodes', { params: ids, row: z.object({ node: GraphNode }) });
export const findPassages = defineQuery('read/find-passages', { params: ids, row: z.object({ passage: GraphNode, source: GraphNode }) });
export const findEdgesAmong = defineQuery('read/find-edges-among', { params: ids, row: z.object({ edge: GraphEdge }) });
export const findEdge = defineQuery('read/find-edge', { params: z.object({ id: z.string(), from: z.string() }), row: edgeWithEnds });
export const findEdges = defineQuery('read/find-edges', {
  params: z.object({ rows: z.array(z.object({ id: z.string(), from: z.string() })) }),
  row: z.object({ edge: GraphEdge }),
});
export const findEdgesBetween = defineQuery('read/find-edges-between', { params: z.object({ from: z.string(), to: z.string() }), row: edgeWithEnds });
export const findEdgesTo = defineQuery('read/find-edges-to', {
  params: z.object({ id: z.string(), neighbours: z.array(z.string()) }),
  row: z.object({ edge: GraphEdge }),
});
export const findStatements = defineQuery('read/find-statements', {
  params: z.object({ id: z.string(), limit: z.int() }),
  row: z.object({ edge: GraphEdge, neighbour: GraphNode, direction: z.enum(['out', 'in']) }),
});
export const findStatementsOfPassages = defineQuery('read/find-statements-of-passages', {
  params: z.object({ source: z.string(), passages: z.array(z.string()) }),
  row: edgeWithEnds,
});
export const findStatementsAlone = defineQuery('read/find-statements-alone', {
  params: z.object({ source: z.string(), passages: z.array(z.string()) }),
  row: z.object({ edge: EdgeId }),
});
export const countStatementsAlone = defineQuery('read/count-statements-alone', { params: none, row: z.object({ source: z.string(), statements: z.int() }) });
export const countNeighbourTypes = defineQuery('read/count-neighbours', {
  params: id,
  row: z.object({ type: z.string(), direction: z.enum(['out', 'in']), edges: z.int(), neighbours: z.int() }),
});
export const countDistinctNeighbours = defineQuery('read/count-distinct-neighbours', { params: id, row: z.object({ edges: z.int(), neighbours: z.int() }) });
export const countDegrees = defineQuery('read/count-degrees', { params: ids, row: z.object({ id: z.string(), neighbours: z.int() }) });
export const expandNodePage = defineQuery('read/expand-node', {
  params: z.object({ id: z.string(), order: z.string(), ...page }),
  row: z.object({ neighbour: GraphNode }),
});
export const stepFromNodes = defineQuery('read/step-from-nodes', {
  params: z.object({ ids: z.array(z.string()), earliest: z.string().nullable(), latest: z.string().nullable(), sources: z.array(z.string()).nullable() }),
  row: z.object({ id: z.string(), neighbour: z.string(), edge: z.string() }),
});
export const listClaimRows = defineQuery('read/list-claims', {
  params: z.object({ ids: z.array(z.string()).nullable(), modality: z.string().nullable(), about: z.string().nullable() }),
  row: z.object({
    claim: GraphNode,
    asserters: z.array(z.string()),
    deniers: z.array(z.string()),
    assertedIn: z.array(z.string()),
    deniedIn: z.array(z.string()),
    contradicted: z.boolean(),
  }),
});
export const findClaimStatements = defineQuery('read/find-claim-statements', { params: ids, row: edgeWithEnds.extend({ claim: z.string() }) });
export const listSourceRows = defineQuery('read/list-sources', { params: z.object(page), row: z.object({ source: GraphNode, passages: z.int() }) });
export const countSources = defineQuery('read/count-sources', { params: none, row: z.object({ total: z.int() }) });
export const countStatementsBySource = defineQuery('read/count-statements-by-source', {
  params: none,
  row: z.object({ source: z.string(), statements: z.int() }),
});
export const listPassages = defineQuery('read/list-passages', { params: z.object({ source: z.string(), ...page }), row: z.object({ passage: GraphNode }) });
export const countPassages = defineQuery('read/count-passages', { params: z.object({ source: z.string() }), row: z.object({ total: z.int() }) });
export const listLabels = defineQuery('read/list-labels', { params: none, row: z.object({ label: z.string() }) });
export const listRelationshipTypes = defineQuery('read/list-relationship-types', { params: none, row: z.object({ type: z.string() }) });
export const countLabel = defineQuery('read/count-label', { params: none, row: z.object({ count: z.int() }) });
export const countRelationshipType = defineQuery('read/count-relationship-type', { params: none, row: z.object({ count: z.int() }) });
const sample = { params: z.object({ limit: z.int() }), row: z.object({ properties: z.record(z.string(), z.json()) }) };
export const sampleNodes = defineQuery('read/sample-nodes', sample);
export const sampleEdges = defineQuery('read/sample-edges', sample);
export const listNodes = defineQuery('read/list-nodes', { params: z.object(page), row: z.object({ node: GraphNode }) });
export const listEdges = defineQuery('read/list-edges', { params: z.object(page), row: z.object({ edge: GraphEdge }) });
export const countGraph = defineQuery('read/count-graph', { params: none, row: z.object({ nodes: z.int(), edges: z.int() }) });
export const listHubs = defineQuery('read/list-hubs', { params: z.object({ sample: z.int(), limit: z.int() }), row: z.object({ node: GraphNode }) });
export const listDatasets = defineQuery('read/list-datasets', { params: none, row: z.object({ dataset: GraphNode }) });
