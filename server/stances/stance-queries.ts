import { z } from 'zod';
import { GraphEdge, GraphNode } from '#contract/graph.ts';
import { defineQuery } from '#server/query.ts';

const ids = z.array(z.string());
const anyIds = ids.nullable();
/** An ISO day; null for any time. */
const asOf = z.string().nullable();
const edge = z.object({ edge: GraphEdge });

/** Who has the most statements of a stance, on what they are, and how many agents and targets there are. */
export const rankStances = defineQuery('read/rank-stances', {
  params: z.object({ agents: anyIds, targets: anyIds, asOf, agentLimit: z.int(), targetLimit: z.int() }),
  row: z.object({ axis: z.enum(['agent', 'target', 'total']), node: GraphNode.nullable(), stances: z.int(), agents: z.int(), targets: z.int() }),
});
/** The policies that some are part of, and who asserts, denies and contradicts some claims. */
export const findTargetContexts = defineQuery('read/find-target-contexts', {
  params: z.object({ targets: ids, asOf }),
  row: z.object({ target: z.string(), role: z.enum(['whole', 'asserter', 'denier', 'opposite']), id: z.string(), node: GraphNode.nullable() }),
});
/** Statements of a stance by what they are on; of some agents or of any. */
export const findStancesOnTargets = defineQuery('read/find-stances-on-targets', {
  params: z.object({ targets: ids, agents: anyIds, asOf, limit: z.int() }),
  row: edge,
});
/** Statements of a stance by who takes it. */
export const findStancesOfAgents = defineQuery('read/find-stances-of-agents', { params: z.object({ agents: ids, asOf, limit: z.int() }), row: edge });
/** What at least two of some nodes have as neighbour. */
export const findSharedNeighbours = defineQuery('read/find-shared-neighbours', {
  params: z.object({ ids, limit: z.int() }),
  row: z.object({ neighbour: GraphNode, statements: z.int() }),
});
/** The statements between some nodes and others. */
export const findEdgesAround = defineQuery('read/find-edges-around', { params: z.object({ ids, others: ids }), row: edge });
