import type { Subgraph } from '#contract/graph.ts';
import type { CytoscapeJson } from '#contract/routes.ts';

/** Writes a graph as Cytoscape.js JSON: nodes by `id`, edges by `source` and `target`, labels and types as classes, every property under `data`. */
export const toCytoscapeJson = ({ nodes, edges }: Subgraph, { name, dataVersion }: { readonly name: string; readonly dataVersion: number }): CytoscapeJson => ({
  format_version: '1.0',
  generated_by: 'Postura',
  data: { name, dataVersion },
  elements: {
    nodes: nodes.map(({ id, labels, properties }) => ({ data: { ...properties, id, labels }, classes: labels.join(' ') })),
    edges: edges.map(({ id, type, from, to, properties }) => {
      // Cytoscape keeps `source` and `target` for the ends, so the document that an edge rests on moves aside.
      const { source: statementSource, ...rest } = properties;
      return { data: { ...rest, ...(statementSource !== undefined && { statementSource }), id, type, source: from, target: to }, classes: type };
    }),
  },
});
