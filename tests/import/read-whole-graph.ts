import { z } from 'zod';
import { GraphEdge, GraphNode } from '#contract/graph.ts';
import { readAll, defineQuery } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';

const datasets = ['mexico-us', 'sample'];
const params = z.object({ dataset: z.string() });
const listNodes = defineQuery('read/list-dataset-nodes', { params, row: z.object({ node: GraphNode }) });
const listEdges = defineQuery('read/list-dataset-edges', { params, row: z.object({ edge: GraphEdge }) });
const listPassages = defineQuery('read/find-passages', {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ passage: GraphNode, source: GraphNode }),
});
const byId = <T extends { readonly id: string }>(items: readonly T[]): T[] => [...items].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Every node, statement and tie of a passage to its source that a store holds of the data sets, in one order, for comparing two stores. */
export const readWholeGraph = async (store: GraphStore) => {
  const nodes = (await Promise.all(datasets.map((dataset) => readAll(store, listNodes, { dataset }))))
    .flat()
    .map(({ node }) => ({ ...node, labels: [...node.labels].sort() }));
  const edges = (await Promise.all(datasets.map((dataset) => readAll(store, listEdges, { dataset })))).flat().map(({ edge }) => edge);
  const ids = nodes.filter(({ labels }) => labels.includes('Passage')).map(({ id }) => id);
  const passageOf = (await readAll(store, listPassages, { ids })).map(({ passage, source }) => `${passage.id} ${source.id}`).sort();
  return { nodes: byId(nodes), edges: byId(edges), passageOf };
};
