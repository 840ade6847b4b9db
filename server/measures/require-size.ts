import { PosturaError } from '#contract/errors.ts';
import type { Measure } from '#contract/measures.ts';

type Size = { readonly nodes: number; readonly edges: number };

/** What is computed in seconds: betweenness looks from every node over every edge. */
const bounds: Readonly<Record<Measure, Size>> = {
  degree: { nodes: 50_000, edges: 300_000 },
  betweenness: { nodes: 3000, edges: 20_000 },
  pageRank: { nodes: 50_000, edges: 300_000 },
  community: { nodes: 50_000, edges: 300_000 },
};

const names: Readonly<Record<Measure, string>> = { degree: 'Degree', betweenness: 'Betweenness', pageRank: 'PageRank', community: 'Communities' };
const written = (count: number): string => count.toLocaleString('en');

/** Throws `graph_too_large` where a measure would take too long, with its bound and what to do. */
export const requireSize = (measure: Measure, { nodes, edges }: Size): void => {
  const most = bounds[measure];
  if (nodes <= most.nodes && edges <= most.edges) return;
  throw new PosturaError(
    'graph_too_large',
    `${names[measure]}: at most ${written(most.nodes)} nodes and ${written(most.edges)} edges are computed, and here are ${written(nodes)} and ${written(edges)}. Compute it over what is drawn, or choose another measure.`,
  );
};
