import { PosturaError } from '#contract/errors.ts';
import type { GraphNode } from '#contract/graph.ts';
import { findNodes } from '#server/queries.ts';
import { readAll, type ReadOptions } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';

/** A node that an operation starts from, with the label of its key. */
export type Centre = { readonly node: GraphNode; readonly label: readonly string[] };

/** The label with the key under which queries find a node: none in a database that is not ours. */
export const keyLabelOf = ({ labels }: GraphNode): readonly string[] => ['Entity', 'Source'].filter((label) => labels.includes(label)).slice(0, 1);

/** Finds the node that an operation starts from. */
export const findCentre = async (store: GraphStore, id: string, options: ReadOptions): Promise<Centre> => {
  const [found] = await readAll(store, findNodes, { ids: [id] }, options);
  if (!found) throw new PosturaError('unknown_entity', `No entity has the id ${id}. Search for its name; ids change when data are replaced.`);
  return { node: found.node, label: keyLabelOf(found.node) };
};
