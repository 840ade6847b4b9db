import { SavedQuery } from '#contract/console.ts';
import type { Handlers } from '#contract/routes.ts';
import { type KeepOptions, keepKind } from '#server/kept/keep-kind.ts';
import { byName, type KeptKind } from '#server/kept/kept-kind.ts';
import type { GraphStore } from '#server/store/graph-store.ts';

/** The operations on the queries that editors keep for everyone. */
export type SavedQueries = Pick<Handlers, 'listSavedQueries' | 'createSavedQuery' | 'updateSavedQuery' | 'deleteSavedQuery'>;

/** As many as a list can give. */
export const mostSavedQueries = 1000;

const savedQuery: KeptKind<SavedQuery> = {
  one: 'saved-query',
  several: 'saved-queries',
  label: '_PosturaSavedQuery',
  field: 'savedQueries',
  shape: SavedQuery,
  asJson: ['parameters'],
  most: mostSavedQueries,
  unknown: 'unknown_saved_query',
  path: '/saved-queries',
  toListed: (query) => query,
  order: byName,
};

/** Keeps queries in the store where it is Postura's own, otherwise in the data folder. */
export const createSavedQueries = (store: GraphStore, options: KeepOptions): SavedQueries => {
  const queries = keepKind(savedQuery, store, options);
  return {
    listSavedQueries: async (_, { signal }) => ({ savedQueries: [...(await queries.list({ signal }))] }),
    createSavedQuery: ({ body }) => queries.create(body),
    updateSavedQuery: ({ params, body }) => queries.update(params.id, body),
    deleteSavedQuery: ({ params }) => queries.remove(params.id),
  };
};
