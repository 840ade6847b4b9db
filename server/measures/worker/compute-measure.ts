import graphology from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import pageRankModule from 'graphology-metrics/centrality/pagerank.js';
import type { Measure } from '#contract/measures.ts';
import type { Network } from '../network.ts';
import { type TidyNetwork, tidyNetwork } from './tidy-network.ts';

/** A question to the thread. */
export type Question = { readonly measure: Measure; readonly network: Network };
/** The value of each node in the order of the question, and how many pairs of nodes are tied. */
export type Outcome = { readonly values: Float64Array; readonly edges: number };

// These packages are CommonJS: at run time the function itself is the default export, which their types do not say.
const betweenness = betweennessModule as unknown as typeof betweennessModule.default;
const pageRank = pageRankModule as unknown as typeof pageRankModule.default;
const louvain = louvainModule as unknown as typeof louvainModule.default;
const { DirectedGraph, UndirectedGraph } = graphology;

const seed = 20_080_630;

/** Numbers in [0, 1) that are the same every time (Mulberry32, Tommy Ettinger 2017). */
const createRandom = (): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const build = (nodes: number, { pairs }: TidyNetwork, isDirected: boolean) => {
  const graph = isDirected ? new DirectedGraph() : new UndirectedGraph();
  for (let node = 0; node < nodes; node += 1) graph.addNode(node);
  for (const [from, to] of pairs) graph.mergeEdge(from, to);
  return graph;
};

/** Groups renamed by size, 0 the largest; of equal ones the one of the first node. */
const bySize = (groups: readonly number[]): number[] => {
  const sizes = new Map<number, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  // A map keeps the order in which its keys came and a sort is stable, so equal sizes stay in the order of their first nodes.
  const order = [...sizes.keys()].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
  const names = new Map(order.map((group, place) => [group, place]));
  return groups.map((group) => names.get(group) ?? 0);
};

const valuesOf = (measure: Measure, nodes: number, network: TidyNetwork): readonly number[] => {
  const graph = build(nodes, network, measure === 'pageRank');
  const inOrder = (values: Readonly<Record<string, number>>): number[] => Array.from({ length: nodes }, (_, node) => values[node] ?? 0);
  switch (measure) {
    case 'degree':
      return Array.from({ length: nodes }, (_, node) => graph.degree(node));
    case 'betweenness':
      // Of two nodes or fewer there is no pair to stand between.
      return inOrder(betweenness(graph, { getEdgeWeight: null, normalized: true })).map((value) => (Number.isFinite(value) ? value : 0));
    case 'pageRank':
      return inOrder(pageRank(graph, { getEdgeWeight: null, maxIterations: 1000 }));
    case 'community':
      return bySize(inOrder(louvain(graph, { getEdgeWeight: null, rng: createRandom() })));
    default:
      return measure satisfies never;
  }
};

/**
 * Computes a measure of each node. Degree counts neighbours; betweenness is Brandes' (2001), as a share of all pairs; PageRank follows the direction
 * of statements (Brin and Page 1998); communities are Louvain's (Blondel and others 2008), the same for the same graph. Parallel statements count once.
 */
export const computeMeasure = ({ measure, network }: Question): Outcome => {
  const tidy = tidyNetwork(network);
  const values = network.ids.length === 0 ? [] : valuesOf(measure, network.ids.length, tidy);
  return { values: Float64Array.from(tidy.rank, (place) => values[place] ?? 0), edges: tidy.tied };
};
