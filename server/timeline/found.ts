import type { GraphEdge, GraphNode } from '#contract/graph.ts';
import type { Timeline } from '#contract/timeline.ts';

/** What a timeline is made of: nodes and edges of which some may have no date, and how many there are in the graph where that is not all. */
export type Found = {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly total?: Timeline['total'];
  readonly isCut: boolean;
};
