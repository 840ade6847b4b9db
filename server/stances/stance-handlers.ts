import type { Handlers } from '#contract/routes.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { compareEntities } from './compare-entities.ts';
import { readStance } from './read-stance.ts';
import { readStanceHistory } from './read-stance-history.ts';
import { readStances } from './read-stances.ts';

/** The operations that tell who stands where, since when, and how entities compare. */
export const stanceHandlers = (store: GraphStore) =>
  ({
    listStances: ({ query }, options) => readStances(store, query, options),
    readStanceHistory: ({ query }, options) => readStanceHistory(store, query.of, options),
    readStance: ({ params, query }, options) => readStance(store, { ...params, ...query }, options),
    compareEntities: ({ query }, options) => compareEntities(store, query.ids, options),
  }) satisfies Partial<Handlers>;
