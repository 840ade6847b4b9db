import { z } from 'zod';
import { GraphEdge, GraphNode } from '#contract/graph.ts';
import { defineQuery } from '#server/query.ts';

/** The queries of the timeline, by what they give. */

const bounded = z.object({ limit: z.int(), keys: z.string() });
const edgeRow = z.object({ edge: GraphEdge });
const none = z.object({});
const count = z.object({ count: z.int() });
const itemsAndDated = z.object({ items: z.int(), dated: z.int() });
const ofEntities = { ids: z.array(z.string()), types: z.array(z.string()) };

export const listTimelineNodes = defineQuery('read/list-timeline-nodes', { params: bounded, row: z.object({ node: GraphNode }) });
export const countTimelineNodes = defineQuery('read/count-timeline-nodes', { params: none, row: itemsAndDated });
export const listDatedEdges = defineQuery('read/list-dated-edges', { params: bounded, row: edgeRow });
export const countDatedEdges = defineQuery('read/count-dated-edges', { params: none, row: count });
export const listUndatedEdges = defineQuery('read/list-undated-edges', { params: z.object({ limit: z.int() }), row: edgeRow });
export const countUndatedEdges = defineQuery('read/count-undated-edges', { params: none, row: count });
export const listTimelineEdgesOf = defineQuery('read/list-timeline-edges-of', { params: bounded.extend(ofEntities), row: edgeRow });
export const countTimelineEdgesOf = defineQuery('read/count-timeline-edges-of', { params: z.object(ofEntities), row: itemsAndDated });
