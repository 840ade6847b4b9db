import type { Neighbours } from '#contract/answers.ts';
import type { NodeId } from '#contract/graph.ts';
import type { RouteInput, RouteOutput } from '#contract/routes.ts';
import { id, smallGraph } from './small-graph.ts';

/** Distinct neighbours of each node in the whole small graph. */
export const smallDegrees: Readonly<Record<string, number>> = Object.fromEntries(
  smallGraph.nodes.map((node) => [node.id, new Set(smallGraph.edges.flatMap(({ from, to }) => (from === node.id ? [to] : to === node.id ? [from] : []))).size]),
);
const degreesOf = (ids: ReadonlySet<string>) => Object.fromEntries(Object.entries(smallDegrees).filter(([node]) => ids.has(node)));

/** The neighbours of a node, a page at a time; the cursor is the place of the next one. */
const neighboursOf = (centre: string, limit: number, cursor = '0'): Neighbours => {
  const all = smallGraph.nodes.map((node) => node.id).filter((node) => smallGraph.edges.some((edge) => isBetween(edge, centre, node)));
  const [start, end] = [Number(cursor), Number(cursor) + limit];
  const ids = new Set(all.slice(start, end));
  return {
    nodes: smallGraph.nodes.filter((node) => ids.has(node.id)),
    edges: smallGraph.edges.filter((edge) => [...ids].some((node) => isBetween(edge, centre, node))),
    degrees: degreesOf(new Set([centre, ...ids])),
    total: all.length,
    cursor: end < all.length ? String(end) : null,
  };
};
const isBetween = ({ from, to }: { readonly from: string; readonly to: string }, one: string, other: string) =>
  one !== other && ((from === one && to === other) || (from === other && to === one));

const subgraphOf = (wanted: readonly NodeId[]): RouteOutput<'readSubgraph'> => {
  const ids = new Set<string>(wanted);
  const nodes = smallGraph.nodes.filter((node) => ids.has(node.id));
  return {
    nodes,
    edges: smallGraph.edges.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    degrees: degreesOf(ids),
    missing: wanted.filter((one) => nodes.every((node) => node.id !== one)),
    dataVersion: 1,
  };
};

/** What the server answers of the small graph, for `buildDesk`. */
export const smallServer = {
  expandNode: ({ params, query }: Partial<RouteInput<'expandNode'>>) => neighboursOf(params?.id ?? '', Number(query?.limit ?? 25), query?.cursor),
  readSubgraph: ({ body }: Partial<RouteInput<'readSubgraph'>>) => subgraphOf((body?.ids ?? []).map(id)),
};
