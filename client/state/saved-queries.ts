import type { SavedQuery, SavedQueryDraft } from '#contract/console.ts';
import type { Api } from '../api.ts';
import type { Editor } from './kept/editor.ts';
import { createShelf, type KeptIn } from './kept/shelf.ts';
import type { KeptQueries } from './kept-queries.ts';
import { draftOf, planImport } from './queries-file.ts';

type LibraryNeeds = {
  readonly api: Pick<Api, 'listSavedQueries' | 'createSavedQuery' | 'updateSavedQuery' | 'deleteSavedQuery'>;
  readonly kept: KeptQueries;
  readonly editor: Editor;
};

/** The queries that are kept, on the server and in the browser. */
export function createLibrary({ api, kept, editor }: LibraryNeeds) {
  const shelf = createShelf<SavedQuery, SavedQuery, SavedQueryDraft>({
    server: {
      list: async () => (await api.listSavedQueries({})).savedQueries,
      create: (draft) => api.createSavedQuery({ body: draftOf(draft) }),
      update: (id, draft) => api.updateSavedQuery({ params: { id }, body: draftOf(draft) }),
      remove: (id) => api.deleteSavedQuery({ params: { id } }),
      gone: 'unknown_saved_query',
    },
    kept,
    editor,
  });
  return {
    ...shelf,
    /** Puts back what was removed. */
    async restore(place: KeptIn, query: SavedQuery): Promise<void> {
      if (place === 'browser') kept.restore(query);
      else await shelf.add('server', query);
    },
    /** Takes queries of a file in; on the server one by one, so that what fails leaves what went before. */
    async takeIn(place: KeptIn, queries: readonly SavedQueryDraft[]): Promise<{ readonly added: number; readonly same: number }> {
      const plan = planImport(queries, shelf.listOf(place));
      if (place === 'browser') kept.add(plan.add);
      else for (const draft of plan.add) await shelf.add('server', draft);
      return { added: plan.add.length, same: plan.same };
    },
  };
}
export type Library = ReturnType<typeof createLibrary>;
