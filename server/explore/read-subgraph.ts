import type { Degrees } from '#contract/answers.ts';
import { type NodeId, NodeId as NodeIdShape, type Subgraph } from '#contract/graph.ts';
import { findEdgesAmong, findNodes } from '#server/queries.ts';
import { readAll, type ReadOptions } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { readDegrees } from './read-degrees.ts';

type Among = Subgraph & { readonly missing: NodeId[] };

/** The nodes of a list and the statements that run among them; ids that nothing has are said. */
export const readAmong = async (store: GraphStore, ids: readonly string[], options: ReadOptions, types: readonly string[] = []): Promise<Among> => {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return { nodes: [], edges: [], missing: [] };
  const nodes = (await readAll(store, findNodes, { ids: wanted }, options)).map(({ node }) => node);
  const found = new Set<string>(nodes.map(({ id }) => id));
  const edges = await readAll(store, findEdgesAmong, { ids: [...found] }, { ...options, slots: { types } });
  return { nodes, edges: edges.map(({ edge }) => edge), missing: wanted.filter((id) => !found.has(id)).map((id) => NodeIdShape.parse(id)) };
};

/** The same, with how many neighbours each node has in the whole graph and the data version. */
export const readSubgraph = async (
  store: GraphStore,
  ids: readonly string[],
  options: ReadOptions,
  types: readonly string[] = [],
): Promise<Among & { readonly degrees: Degrees; readonly dataVersion: number }> => {
  // Read before the data, so that what changes meanwhile is told as new, not missed.
  const { dataVersion } = await store.state();
  const among = await readAmong(store, ids, options, types);
  const found = among.nodes.map(({ id }) => id);
  return { ...among, degrees: await readDegrees(store, found, options), dataVersion };
};
