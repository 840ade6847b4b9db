import { z } from 'zod';
import { PosturaError } from '#contract/errors.ts';
import type { Measure } from '#contract/measures.ts';
import { readAmong } from '#server/explore/read-subgraph.ts';
import { countGraph } from '#server/queries.ts';
import { defineQuery, readAll, type ReadOptions, readRows } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { createNetwork, type Network } from './network.ts';
import { requireSize } from './require-size.ts';

const none = z.object({});
const listNodeIds = defineQuery('read/list-node-ids', { params: none, row: z.object({ id: z.string() }) });
const listEnds = defineQuery('read/list-ends', { params: none, row: z.object({ from: z.string(), ends: z.array(z.string()) }) });

/** A whole graph takes longer than a reader's click. */
const timeoutMs = 30_000;

/** The whole graph without what it says; throws `graph_too_large` before it is read where it is too large for a measure. */
export const readWholeNetwork = async (store: GraphStore, measure: Measure, options: ReadOptions): Promise<Network> => {
  const patient = { ...options, timeoutMs };
  const [size = { nodes: 0, edges: 0 }] = await readAll(store, countGraph, {}, patient);
  requireSize(measure, size);
  const network = createNetwork();
  for await (const { id } of readRows(store, listNodeIds, {}, patient)) network.addNode(id);
  // A source that speaks in its own voice is no entity, and yet a node that leads somewhere.
  for await (const { from, ends } of readRows(store, listEnds, {}, patient)) for (const end of ends) network.addLine(from, end);
  return network;
};

/** What a view draws: the lines that it gives, or every statement among its nodes. */
export const readNetworkOfView = async (
  store: GraphStore,
  { ids, lines }: { readonly ids: readonly string[]; readonly lines?: readonly (readonly [number, number])[] | undefined },
  options: ReadOptions,
): Promise<Network> => {
  const network = createNetwork();
  if (!lines) {
    const { nodes, edges } = await readAmong(store, ids, options);
    for (const { id } of nodes) network.addNode(id);
    for (const { from, to } of edges) network.addLine(from, to);
    return network;
  }
  for (const id of ids) network.addNode(id);
  for (const line of lines) {
    const [from, to] = [ids[line[0]], ids[line[1]]];
    if (from === undefined || to === undefined)
      throw new PosturaError('invalid_input', `lines names the place ${Math.max(...line)}, and ids has ${ids.length}. Places count from 0.`);
    network.addLine(from, to);
  }
  return network;
};
