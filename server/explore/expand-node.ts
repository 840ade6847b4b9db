import type { Neighbours } from '#contract/answers.ts';
import type { Direction } from '#contract/graph.ts';
import { countDistinctNeighbours, expandNodePage, findEdgesTo } from '#server/queries.ts';
import { readAll, type ReadOptions } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { arrows } from './arrows.ts';
import { nextCursor, readCursor } from './cursor.ts';
import { findCentre } from './find-centre.ts';
import { readDegrees } from './read-degrees.ts';

export type Expansion = {
  readonly types?: readonly string[] | undefined;
  readonly direction: Direction;
  readonly order: string;
  readonly limit: number;
  readonly cursor?: string | undefined;
};

/** One page of a node's neighbours with the statements that tie them to it. */
export const expandNode = async (
  store: GraphStore,
  id: string,
  { types = [], direction, order, limit, cursor }: Expansion,
  options: ReadOptions,
): Promise<Neighbours> => {
  const { node, label } = await findCentre(store, id, options);
  const skip = readCursor(cursor);
  const along = { ...options, slots: { label, types, ...arrows[direction] } };
  const [count] = await readAll(store, countDistinctNeighbours, { id: node.id }, along);
  const page = await readAll(store, expandNodePage, { id: node.id, order, skip, limit }, along);
  const nodes = page.map(({ neighbour }) => neighbour);
  const edges = nodes.length === 0 ? [] : await readAll(store, findEdgesTo, { id: node.id, neighbours: nodes.map((neighbour) => neighbour.id) }, along);
  const total = count?.neighbours ?? 0;
  const degrees = await readDegrees(store, [...new Set([node.id, ...nodes.map((neighbour) => neighbour.id)])], options);
  return { nodes, edges: edges.map(({ edge }) => edge), degrees, total, cursor: nextCursor({ skip, length: nodes.length, total }) };
};
