import type { Handlers } from '#contract/routes.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { listChanges } from './list-changes.ts';

/** The operation that tells what changed. */
export const changesHandlers = (store: GraphStore) =>
  ({ listChanges: ({ query }, options) => listChanges(store, query.since, options) }) satisfies Partial<Handlers>;
