import type { Degrees } from '#contract/answers.ts';
import { countDegrees } from '#server/queries.ts';
import { readAll, type ReadOptions } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';

/** How many distinct neighbours each node of a list has in the whole graph, counted as `countNeighbours` counts them. */
export const readDegrees = async (store: GraphStore, ids: readonly string[], options: ReadOptions): Promise<Degrees> => {
  const rows = ids.length === 0 ? [] : await readAll(store, countDegrees, { ids: [...ids] }, options);
  return { ...Object.fromEntries(ids.map((id) => [id, 0])), ...Object.fromEntries(rows.map(({ id, neighbours }) => [id, neighbours])) };
};
