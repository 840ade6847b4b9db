import { PosturaError } from '#contract/errors.ts';
import { unpackExploration } from '#contract/exploration.ts';
import { SavedView, type ViewDraft, ViewSummary } from '#contract/kept.ts';
import type { Handlers } from '#contract/routes.ts';
import { z } from 'zod';
import { type KeepOptions, keepKind } from '#server/kept/keep-kind.ts';
import { byName, type KeptKind } from '#server/kept/kept-kind.ts';
import { defineQuery } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';

/** The operations on the views that editors keep for everyone. */
export type Views = Pick<Handlers, 'listViews' | 'readView' | 'createView' | 'updateView' | 'deleteView'>;

const savedView: KeptKind<SavedView, ViewSummary> = {
  one: 'view',
  several: 'views',
  label: '_PosturaView',
  field: 'views',
  shape: SavedView,
  asJson: ['exploration'],
  most: 1000,
  unknown: 'unknown_view',
  path: '/views',
  toListed: ({ exploration: _, ...summary }) => summary,
  list: defineQuery('read/list-views', { params: z.object({}), row: ViewSummary }),
  order: byName,
};

/** Counts what a view draws; refuses what the page could not open again. */
const complete = (draft: ViewDraft): Omit<SavedView, 'id' | 'createdAt' | 'updatedAt'> => {
  const exploration = unpackExploration(draft.exploration);
  if (exploration === undefined)
    throw new PosturaError('invalid_input', 'The field exploration is not the short form of a view. Take it from a link of the page or from a kept view.');
  return { ...draft, nodes: exploration.nodes.length };
};

/** Keeps views in the store where it is Postura's own, otherwise in the data folder. */
export const createViews = (store: GraphStore, options: KeepOptions): Views => {
  const views = keepKind(savedView, store, options);
  return {
    listViews: async (_, { signal }) => ({ views: [...(await views.list({ signal }))] }),
    readView: ({ params }, { signal }) => views.read(params.id, { signal }),
    createView: async ({ body }) => views.create(complete(body)),
    updateView: async ({ params, body }) => views.update(params.id, complete(body)),
    deleteView: ({ params }) => views.remove(params.id),
  };
};
