import type { Subgraph } from '#contract/graph.ts';
import type { CytoscapeJson } from '#contract/routes.ts';
import { toCytoscapeJson } from '#server/export/cytoscape-json.ts';
import { listEdges, listNodes } from '#server/queries.ts';
import { readAll, type ReadOptions } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { readAmong } from './read-subgraph.ts';

const pageSize = 2000;

/** Reads a query that pages by `skip` and `limit` to its end. */
const readPages = async <R>(readPage: (page: { skip: number; limit: number }) => Promise<readonly R[]>): Promise<R[]> => {
  const rows: R[] = [];
  for (;;) {
    const page = await readPage({ skip: rows.length, limit: pageSize });
    rows.push(...page);
    if (page.length < pageSize) return rows;
  }
};

/** The whole graph but its passages, in one order that does not change while the data do not. */
export const readGraph = async (store: GraphStore, options: ReadOptions): Promise<Subgraph> => {
  const nodes = await readPages((page) => readAll(store, listNodes, page, options));
  const edges = await readPages((page) => readAll(store, listEdges, page, options));
  return { nodes: nodes.map(({ node }) => node), edges: edges.map(({ edge }) => edge) };
};

/** The whole graph as Cytoscape JSON. */
export const exportGraph = async (store: GraphStore, options: ReadOptions): Promise<CytoscapeJson> => {
  const { dataVersion } = await store.state();
  return toCytoscapeJson(await readGraph(store, options), { name: 'Postura', dataVersion });
};

/** The nodes of a view and the statements among them as Cytoscape JSON. */
export const exportView = async (store: GraphStore, ids: readonly string[], options: ReadOptions): Promise<CytoscapeJson> => {
  const { dataVersion } = await store.state();
  return toCytoscapeJson(await readAmong(store, ids, options), { name: 'Postura', dataVersion });
};
