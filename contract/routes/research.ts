import { z } from 'zod';
import { Measured, measures } from '../measures.ts';
import { NodeId } from '../graph.ts';
import { limits } from '../limits.ts';
import { Comparison, StanceDossier, StanceHistory, StanceMatrix } from '../stances.ts';
import { Changes, Timeline } from '../timeline.ts';
import { defineRoute, list, none } from './parts.ts';

const day = z.iso.date().meta({ description: 'ISO day' });
const ids = list(NodeId);

/** What a researcher asks: who stands where, since when, and how things compare. */
export const researchRoutes = {
  listStances: defineRoute({
    method: 'GET',
    path: '/stances',
    summary: 'Agents by policies and claims: the position of each, with its condition, its sources and whether it is disputed',
    params: none,
    query: z.strictObject({ agents: ids, targets: ids, asOf: day.optional() }),
    body: none,
    output: StanceMatrix,
    errors: [],
  }),
  readStanceHistory: defineRoute({
    method: 'GET',
    path: '/stances/history',
    summary: 'The stances of one agent, or on one policy or claim, over time, with reversals marked',
    params: none,
    query: z.strictObject({ of: NodeId }),
    body: none,
    output: StanceHistory,
    errors: ['unknown_entity'],
  }),
  readStance: defineRoute({
    method: 'GET',
    path: '/stances/{agent}/{target}',
    summary: 'One agent on one policy or claim, with the statements and passages that it rests on',
    params: z.strictObject({ agent: NodeId, target: NodeId }),
    query: z.strictObject({ asOf: day.optional() }),
    body: none,
    output: StanceDossier,
    errors: ['unknown_entity'],
  }),
  compareEntities: defineRoute({
    method: 'GET',
    path: '/compare',
    summary: 'Two or three entities side by side: where they agree, disagree, where only one has spoken, and shared neighbours',
    params: none,
    query: z.strictObject({ ids: z.array(NodeId).min(2).max(limits.compared) }),
    body: none,
    output: Comparison,
    errors: ['unknown_entity'],
  }),
  readTimeline: defineRoute({
    method: 'GET',
    path: '/timeline',
    summary: 'Events, offices and dated statements in order of time, undated ones apart; of some entities, or of the whole graph',
    params: none,
    query: z.strictObject({ ids }),
    body: none,
    output: Timeline,
    errors: [],
  }),
  readTimelineOfView: defineRoute({
    method: 'POST',
    path: '/timeline',
    summary: 'The timeline of a view, by the ids of its nodes',
    params: none,
    query: none,
    body: z.strictObject({ ids: z.array(NodeId).min(1).max(limits.subgraphIds) }),
    output: Timeline,
    errors: [],
  }),
  computeMeasures: defineRoute({
    method: 'POST',
    path: '/measures',
    summary: 'Degree, betweenness, PageRank and communities, over a view or over the whole graph',
    params: none,
    query: none,
    body: z.strictObject({
      measure: z.enum(measures),
      scope: z.enum(['view', 'graph']),
      ids: z.array(NodeId).max(limits.subgraphIds).meta({ description: 'The nodes whose values are wanted' }),
      lines: z
        .array(z.tuple([z.int().min(0), z.int().min(0)]))
        .max(20_000)
        .optional()
        .meta({ description: 'What a view draws between its nodes, as places in `ids`; absent means every edge among them' }),
    }),
    output: Measured,
    errors: ['graph_too_large'],
  }),
  listChanges: defineRoute({
    method: 'GET',
    path: '/changes',
    summary: 'What editors and loads changed in the graph since a data version',
    params: none,
    query: z.strictObject({ since: z.coerce.number().int().min(0) }),
    body: none,
    output: Changes,
    errors: [],
  }),
} as const;
