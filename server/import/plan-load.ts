import type { BuiltEdge, BuiltGraph, BuiltNode } from './build-graph.ts';

/** One thing that a write changes, as it was and as it will be; null where it did not or will not exist. */
export type Change<T> = { readonly before: T | null; readonly after: T | null };
export type LoadPlan = {
  readonly dataset: Change<BuiltNode> | null;
  readonly nodes: readonly Change<BuiltNode>[];
  readonly edges: readonly Change<BuiltEdge>[];
  readonly passageOf: BuiltGraph['passageOf'];
  /** What the store holds beyond the data set and a load without `replace` leaves alone. */
  readonly kept: number;
};
/** What the store holds of a data set at present. */
export type StoredGraph = { readonly dataset: BuiltNode | null; readonly nodes: readonly BuiltNode[]; readonly edges: readonly BuiltEdge[] };

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
};
const isSame = (a: BuiltNode | BuiltEdge, b: BuiltNode | BuiltEdge): boolean =>
  JSON.stringify(['labels' in a ? [...a.labels].sort() : a.type, sorted(a.properties)]) ===
  JSON.stringify(['labels' in b ? [...b.labels].sort() : b.type, sorted(b.properties)]);

const compare = <T extends BuiltNode | BuiltEdge>(
  stored: readonly T[],
  wanted: readonly T[],
  replace: boolean,
): { readonly changes: readonly Change<T>[]; readonly kept: number } => {
  const before = new Map(stored.map((item) => [item.id, item]));
  const changes = wanted.flatMap((after): Change<T>[] => {
    const old = before.get(after.id) ?? null;
    before.delete(after.id);
    return old && isSame(old, after) ? [] : [{ before: old, after }];
  });
  const gone = [...before.values()];
  return replace ? { changes: [...changes, ...gone.map((old) => ({ before: old, after: null }))], kept: 0 } : { changes, kept: gone.length };
};

/** Compares what the store holds with a data set; loading the same twice plans nothing. `replace` removes what the data set no longer holds. */
export const planLoad = (stored: StoredGraph, graph: BuiltGraph, { replace }: { readonly replace: boolean }): LoadPlan => {
  const nodes = compare(stored.nodes, graph.nodes, replace);
  const edges = compare(stored.edges, graph.edges, replace);
  const added = new Set(nodes.changes.flatMap(({ before, after }) => (after && !before ? [after.id] : [])));
  return {
    dataset: stored.dataset && isSame(stored.dataset, graph.dataset) ? null : { before: stored.dataset, after: graph.dataset },
    nodes: nodes.changes,
    edges: edges.changes,
    passageOf: graph.passageOf.filter(({ passage, source }) => added.has(passage) || added.has(source)),
    kept: nodes.kept + edges.kept,
  };
};

/** How many things a plan creates, updates and removes. */
export const countChanges = (changes: readonly Change<unknown>[]): { readonly created: number; readonly updated: number; readonly removed: number } => ({
  created: changes.filter(({ before }) => before === null).length,
  updated: changes.filter(({ before, after }) => before !== null && after !== null).length,
  removed: changes.filter(({ after }) => after === null).length,
});
