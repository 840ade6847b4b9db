import type { GraphEdge, GraphNode } from '#contract/graph.ts';
import type { Timeline } from '#contract/timeline.ts';

/** What a timeline is made of: nodes and edges of which some may have no date; `total` and `edgeTotal` say how many there are where these are not all. */
export type Found = {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly total?: Timeline['total'];
  readonly edgeTotal?: Timeline['total'];
  readonly isCut: boolean;
};
