import type { Step } from '#server/store/graph-store.ts';
import type { BuiltEdge, BuiltNode } from './build-graph.ts';
import type { Change, LoadPlan } from './plan-load.ts';

/** Rows in one step: small enough for progress to show, large enough that a step costs little. */
const batchSize = 2000;
const batches = <T>(rows: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(rows.length / batchSize) }, (_, index) => rows.slice(index * batchSize, (index + 1) * batchSize));
const groupBy = <T>(rows: readonly T[], key: (row: T) => string): readonly (readonly [string, readonly T[]])[] => {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return [...groups];
};
const after = <T>(changes: readonly Change<T>[]): readonly T[] => changes.flatMap((change) => (change.after === null ? [] : [change.after]));
const removed = <T>(changes: readonly Change<T>[]): readonly T[] =>
  changes.flatMap((change) => (change.after === null && change.before !== null ? [change.before] : []));
const keyLabel = (labels: readonly string[]): string => labels[0] ?? 'Entity';

const edgeSlots = (edges: readonly BuiltEdge[], labelOf: (id: string) => string) => ({
  from: edges.slice(0, 1).map(({ from }) => labelOf(from)),
  type: edges.slice(0, 1).map(({ type }) => type),
});

const removeEdges = (edges: readonly BuiltEdge[], labelOf: (id: string) => string): readonly Step[] =>
  groupBy(edges, (edge) => `${labelOf(edge.from)} ${edge.type}`).flatMap(([, rows]) =>
    batches(rows).map(
      (batch): Step => ({ query: 'write/remove-edges', slots: edgeSlots(batch, labelOf), parameters: { rows: batch.map(({ id, from }) => ({ id, from })) } }),
    ),
  );
const removeNodes = (nodes: readonly BuiltNode[]): readonly Step[] =>
  groupBy(nodes, (node) => keyLabel(node.labels)).flatMap(([label, rows]) =>
    batches(rows).map((batch): Step => ({ query: 'write/remove-nodes', slots: { label: [label] }, parameters: { ids: batch.map(({ id }) => id) } })),
  );
const saveNodes = (nodes: readonly BuiltNode[]): readonly Step[] =>
  groupBy(nodes, (node) => node.labels.join(' ')).flatMap(([, rows]) => {
    const [key = 'Entity', kind = key] = rows[0]?.labels ?? [];
    return batches(rows).map(
      (batch): Step => ({
        query: 'write/save-nodes',
        slots: { label: [key], kind: [kind] },
        parameters: { rows: batch.map(({ id, properties }) => ({ id, properties })) },
      }),
    );
  });
/** A node that became another kind of thing loses its old kind label first. */
const dropKinds = (changes: readonly Change<BuiltNode>[]): readonly Step[] => {
  const moved = changes.flatMap(({ before, after: now }) =>
    before && now ? before.labels.filter((label) => !now.labels.includes(label)).map((label) => ({ id: now.id, label })) : [],
  );
  return groupBy(moved, ({ label }) => label).map(([label, rows]) => ({
    query: 'write/drop-kind',
    slots: { kind: [label] },
    parameters: { ids: rows.map(({ id }) => id) },
  }));
};
const saveEdges = (edges: readonly BuiltEdge[], labelOf: (id: string) => string): readonly Step[] =>
  groupBy(edges, (edge) => `${labelOf(edge.from)} ${edge.type}`).flatMap(([, rows]) =>
    batches(rows).map(
      (batch): Step => ({
        query: 'write/save-edges',
        slots: edgeSlots(batch, labelOf),
        parameters: { rows: batch.map(({ id, from, to, properties }) => ({ id, from, to, properties })) },
      }),
    ),
  );

/** The ids that name documents among nodes. */
export const sourceIdsOf = (nodes: readonly BuiltNode[]): ReadonlySet<string> =>
  new Set(nodes.flatMap(({ id, labels }) => (labels.includes('Source') ? [id] : [])));

/** The steps of one transaction that turn what the store holds into what the plan wants; `sources` are the ids that name documents. */
export const loadSteps = (
  { dataset, nodes, edges, passageOf }: LoadPlan,
  { datasetId, sources }: { readonly datasetId: string; readonly sources: ReadonlySet<string> },
): readonly Step[] => {
  const labelOf = (id: string): string => (sources.has(id) ? 'Source' : 'Entity');
  return [
    ...removeEdges(removed(edges), labelOf),
    ...removeNodes(removed(nodes)),
    ...dropKinds(nodes),
    ...saveNodes([...after(nodes), ...(dataset?.after ? [dataset.after] : [])]),
    ...batches(passageOf).map((rows): Step => ({ query: 'write/save-passage-of', parameters: { rows, dataset: datasetId } })),
    ...saveEdges(after(edges), labelOf),
  ];
};
