import type { NodeReference } from '#contract/answers.ts';
import { PosturaError } from '#contract/errors.ts';
import { type GraphNode, NodeId } from '#contract/graph.ts';
import { toReference } from '#server/explore/present.ts';
import { type EdgeWithEnds, findNodes } from '#server/queries.ts';
import { readAll, type ReadOptions } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';

/** Nodes by id. */
export type Nodes = ReadonlyMap<string, GraphNode>;

/** Entities and sources by id; ids that nothing has are left out. */
export const readNodes = async (store: GraphStore, ids: readonly string[], options: ReadOptions): Promise<Nodes> => {
  const wanted = [...new Set(ids)];
  const rows = wanted.length === 0 ? [] : await readAll(store, findNodes, { ids: wanted }, options);
  return new Map(rows.map(({ node }) => [node.id, node]));
};

/** Entities and sources that somebody named, in that order; `unknown_entity` for the first that is not there. */
export const findNamed = async (store: GraphStore, ids: readonly string[], options: ReadOptions): Promise<NodeReference[]> => {
  const nodes = await readNodes(store, ids, options);
  return ids.map((id) => {
    const node = nodes.get(id);
    if (!node) throw new PosturaError('unknown_entity', `No entity has the id ${id}. Search for its name; ids change when data are replaced.`);
    return toReference(node);
  });
};

/** A node of a map by what a reader needs; its id where it is gone. */
export const refer = (nodes: Nodes, id: string): NodeReference => {
  const node = nodes.get(id);
  return node ? toReference(node) : { id: NodeId.parse(id), kinds: [], name: id };
};

/** Edges with both ends of a map; those without are left out. */
export const withEnds = (edges: readonly EdgeWithEnds['edge'][], nodes: Nodes): EdgeWithEnds[] =>
  edges.flatMap((edge) => {
    const [start, end] = [nodes.get(edge.from), nodes.get(edge.to)];
    return start && end ? [{ edge, start, end }] : [];
  });
