import { z } from 'zod';
import { NodeId } from '#contract/graph.ts';
import { type Overview, StarterQuestion } from '#contract/routes.ts';
import { countGraph, listDatasets, listHubs } from '#server/queries.ts';
import { readAll, type ReadOptions } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { hasStances } from './has-stances.ts';
import { readSubgraph } from './read-subgraph.ts';

/** A curated first picture as the data set's node keeps it. */
const Curated = z.object({
  policy: NodeId,
  title: z.string(),
  titleEs: z.string(),
  summary: z.string(),
  summaryEs: z.string(),
  types: z.array(z.string()),
  nodes: z.array(z.object({ id: NodeId, x: z.number().optional(), y: z.number().optional() })),
  questions: z.array(StarterQuestion).default([]),
});

/** Bounds of a first picture that nobody curated: how many nodes are looked at, and how many are drawn. */
const hubs = { sample: 20_000, limit: 25 };

/** The first picture: the curated one of a data set, else the nodes with the most edges; the page seats what has no place. */
export const readOverview = async (store: GraphStore, options: ReadOptions): Promise<Overview> => {
  const [total = { nodes: 0, edges: 0 }] = await readAll(store, countGraph, {}, options);
  const stances = await hasStances(store, options);
  const datasets = await readAll(store, listDatasets, {}, options);
  const json = datasets.map(({ dataset }) => dataset.properties.overview).find((text) => typeof text === 'string');
  if (json === undefined) {
    const nodes = await readAll(store, listHubs, hubs, options);
    const { missing: _, ...subgraph } = await readSubgraph(
      store,
      nodes.map(({ node }) => node.id),
      options,
    );
    return { ...subgraph, title: null, titleEs: null, summary: null, summaryEs: null, policy: null, positions: {}, questions: [], total, hasStances: stances };
  }
  const { types, nodes, ...words } = Curated.parse(JSON.parse(json));
  const { missing: _, ...subgraph } = await readSubgraph(
    store,
    nodes.map(({ id }) => id),
    options,
    types,
  );
  const positions = Object.fromEntries(nodes.flatMap(({ id, x, y }) => (x === undefined || y === undefined ? [] : [[id, { x, y }]])));
  return { ...subgraph, ...words, positions, total, hasStances: stances };
};
