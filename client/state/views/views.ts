import { SavedView, ViewDraft, type ViewSummary } from '#contract/kept.ts';
import type { Api } from '../../api.ts';
import type { Editor } from '../kept/editor.ts';
import { createKeptInBrowser, type KeptPlace } from '../kept/in-browser.ts';
import { createShelf, type KeptIn } from '../kept/shelf.ts';

/** A draft with how much it draws, which the server counts by itself. */
export type CountedDraft = ViewDraft & Pick<ViewSummary, 'nodes'>;

const draftOf = ({ name, description, exploration }: CountedDraft): ViewDraft => ({ name, description, exploration });

type ViewsNeeds = {
  readonly api: Pick<Api, 'listViews' | 'readView' | 'createView' | 'updateView' | 'deleteView'>;
  readonly editor: Editor;
  readonly storage: KeptPlace;
};

/** The views that are kept, on the server and in this browser. */
export function createViews({ api, editor, storage }: ViewsNeeds) {
  const kept = createKeptInBrowser<SavedView, CountedDraft>({ key: 'postura.views', shape: SavedView, storage });
  const shelf = createShelf<ViewSummary, SavedView, CountedDraft>({
    server: {
      list: async () => (await api.listViews({})).views,
      create: (draft) => api.createView({ body: draftOf(draft) }),
      update: (id, draft) => api.updateView({ params: { id }, body: draftOf(draft) }),
      remove: (id) => api.deleteView({ params: { id } }),
      gone: 'unknown_view',
    },
    kept,
    editor,
  });
  return {
    ...shelf,
    /** A kept view with what it draws; on the server it is asked for only now. */
    async readWhole(place: KeptIn, id: string): Promise<SavedView> {
      const found = place === 'browser' ? kept.store.getState().kept.find((one) => one.id === id) : undefined;
      return found ?? api.readView({ params: { id } });
    },
  };
}
export type Views = ReturnType<typeof createViews>;
