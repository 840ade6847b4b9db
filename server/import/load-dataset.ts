import { z } from 'zod';
import { GraphEdge, GraphNode } from '#contract/graph.ts';
import { defineQuery, readAll } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { writeCommand } from '#server/write-command.ts';
import type { BuiltEdge, BuiltGraph, BuiltNode } from './build-graph.ts';
import { loadSteps, sourceIdsOf } from './load-steps.ts';
import { countChanges, planLoad, type StoredGraph } from './plan-load.ts';

const datasetParams = z.object({ dataset: z.string() });
const findDataset = defineQuery('read/find-dataset', { params: datasetParams, row: z.object({ dataset: GraphNode }) });
const listDatasetNodes = defineQuery('read/list-dataset-nodes', { params: datasetParams, row: z.object({ node: GraphNode }) });
const listDatasetEdges = defineQuery('read/list-dataset-edges', { params: datasetParams, row: z.object({ edge: GraphEdge }) });

const readStored = async (store: GraphStore, dataset: string): Promise<StoredGraph> => {
  const [found] = await readAll(store, findDataset, { dataset });
  const nodes = await readAll(store, listDatasetNodes, { dataset });
  const edges = await readAll(store, listDatasetEdges, { dataset });
  return {
    dataset: (found?.dataset as BuiltNode | undefined) ?? null,
    nodes: nodes.map(({ node }) => node as BuiltNode),
    edges: edges.map(({ edge }) => edge as unknown as BuiltEdge),
  };
};

export type LoadOptions = {
  /** Removes what the store holds of this data set and the data set no longer has. */
  readonly replace?: boolean;
  /** Says what would change and writes nothing. */
  readonly dryRun?: boolean;
  readonly actor?: string;
  readonly onProgress?: (progress: { readonly done: number; readonly of: number }) => void;
};
export type LoadReport = {
  readonly dataset: string;
  readonly nodes: ReturnType<typeof countChanges>;
  readonly edges: ReturnType<typeof countChanges>;
  /** Nodes and edges in the store that the data set does not have, left because `replace` was not asked. */
  readonly kept: number;
  /** Null when nothing was written. */
  readonly dataVersion: number | null;
};

/** Loads a data set as one logged command in one transaction; loading the same graph twice changes nothing. */
export const loadDataset = async (
  store: GraphStore,
  graph: BuiltGraph,
  { replace = false, dryRun = false, actor = 'operator', onProgress }: LoadOptions = {},
): Promise<LoadReport> => {
  const stored = await readStored(store, graph.dataset.id);
  const plan = planLoad(stored, graph, { replace });
  const report = { dataset: graph.dataset.id, nodes: countChanges(plan.nodes), edges: countChanges(plan.edges), kept: plan.kept };
  const changes = [...(plan.dataset ? [plan.dataset] : []), ...plan.nodes, ...plan.edges];
  if (dryRun || changes.length === 0) return { ...report, dataVersion: null };
  const sources = sourceIdsOf([...graph.nodes, ...stored.nodes]);
  const steps = loadSteps(plan, { datasetId: graph.dataset.id, sources });
  const options = onProgress ? { onStep: (done: number) => onProgress({ done: Math.min(done, steps.length), of: steps.length }) } : {};
  return { ...report, dataVersion: await writeCommand(store, { name: 'load', actor, dataset: graph.dataset.id, changes, steps }, options) };
};
