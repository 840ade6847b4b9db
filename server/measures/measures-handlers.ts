import type { Handlers } from '#contract/routes.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { createMeasures } from './compute-measures.ts';

/** The operation that computes measures; it remembers those of the whole graph. */
export const measuresHandlers = (store: GraphStore) => {
  const compute = createMeasures(store);
  return { computeMeasures: ({ body }, options) => compute(body, options) } satisfies Partial<Handlers>;
};
