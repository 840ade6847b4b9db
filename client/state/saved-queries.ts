import { createStore } from 'zustand/vanilla';
import type { SavedQuery, SavedQueryDraft } from '#contract/console.ts';
import type { ErrorCode } from '#contract/errors.ts';
import type { Api } from '../api.ts';
import type { Answer } from './answers.ts';
import type { KeptQueries } from './kept-queries.ts';
import { draftOf, planImport } from './queries-file.ts';

/** Where a query is kept: for everyone on the server, or for this reader in the browser. */
export type SavedPlace = 'server' | 'browser';

/** Whether this reader may change what the server keeps; `off` where the server takes no changes from anyone. */
export type Editor = 'unknown' | 'none' | 'accepted' | 'wrong' | 'off';

/** The token as it is kept in the browser. */
export type TokenKeeper = {
  readonly read: () => string | null;
  readonly keep: (token: string, options: { readonly remember: boolean }) => boolean;
  readonly forget: () => void;
};

type State = { readonly server: Answer<readonly SavedQuery[]>; readonly editor: Editor };
type LibraryNeeds = {
  readonly api: Pick<Api, 'listSavedQueries' | 'createSavedQuery' | 'updateSavedQuery' | 'deleteSavedQuery' | 'checkToken'>;
  readonly kept: KeptQueries;
  readonly token: TokenKeeper;
};

const toError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
const byName = (one: SavedQuery, other: SavedQuery): number => one.name.localeCompare(other.name) || one.id.localeCompare(other.id);

/** What a failure says of the token; undefined where it says nothing of it. */
const editorOf = (error: unknown): Editor | undefined => {
  const code = codeOf(error);
  return code === 'token_wrong' ? 'wrong' : code === 'token_missing' ? 'none' : code === 'writes_off' ? 'off' : undefined;
};
const codeOf = (error: unknown): ErrorCode | undefined =>
  typeof error === 'object' && error !== null && 'problem' in error ? (error.problem as { readonly code: ErrorCode }).code : undefined;

/** The queries that are kept, on the server and in the browser, and who may change them. */
export function createLibrary({ api, kept, token }: LibraryNeeds) {
  const store = createStore<State>(() => ({ server: { status: 'loading' }, editor: token.read() === null ? 'none' : 'unknown' }));
  const onServer = (): readonly SavedQuery[] => {
    const { server } = store.getState();
    return server.status === 'ready' ? server.value : [];
  };
  const putOnServer = (change: (queries: readonly SavedQuery[]) => readonly SavedQuery[]): void =>
    store.setState({ server: { status: 'ready', value: [...change(onServer())].sort(byName) } });
  const asEditor = async <T>(ask: () => Promise<T>): Promise<T> => {
    try {
      const answer = await ask();
      store.setState({ editor: 'accepted' });
      return answer;
    } catch (error) {
      const editor = editorOf(error);
      if (editor !== undefined) store.setState({ editor });
      throw error;
    }
  };
  const load = async (): Promise<void> => {
    try {
      const { savedQueries } = await api.listSavedQueries({});
      store.setState({ server: { status: 'ready', value: [...savedQueries].sort(byName) } });
    } catch (error) {
      store.setState({ server: { status: 'failed', error: toError(error) } });
    }
  };
  const add = async (place: SavedPlace, draft: SavedQueryDraft): Promise<SavedQuery> => {
    if (place === 'browser') return kept.add([draft])[0] as SavedQuery;
    const query = await asEditor(() => api.createSavedQuery({ body: draftOf(draft) }));
    putOnServer((queries) => [...queries, query]);
    return query;
  };
  return {
    store,
    kept,
    load,
    add,
    /** What stands in a place by now. */
    listOf: (place: SavedPlace): readonly SavedQuery[] => (place === 'server' ? onServer() : kept.store.getState().queries),
    async replace(place: SavedPlace, before: SavedQuery, draft: SavedQueryDraft): Promise<void> {
      if (place === 'browser') return kept.replace(before, draft);
      const query = await asEditor(() => api.updateSavedQuery({ params: { id: before.id }, body: draftOf(draft) }));
      putOnServer((queries) => [...queries.filter(({ id }) => id !== query.id), query]);
    },
    async remove(place: SavedPlace, { id }: SavedQuery): Promise<void> {
      if (place === 'browser') return kept.remove(id);
      try {
        await asEditor(() => api.deleteSavedQuery({ params: { id } }));
      } catch (error) {
        // Somebody else was faster.
        if (codeOf(error) !== 'unknown_saved_query') throw error;
      }
      putOnServer((queries) => queries.filter((one) => one.id !== id));
    },
    /** Puts back what was removed. */
    async restore(place: SavedPlace, query: SavedQuery): Promise<void> {
      if (place === 'browser') kept.restore(query);
      else await add('server', query);
    },
    /** Takes queries of a file in; on the server one by one, so that what fails leaves what went before. */
    async takeIn(place: SavedPlace, queries: readonly SavedQueryDraft[]): Promise<{ readonly added: number; readonly same: number }> {
      const plan = planImport(queries, place === 'server' ? onServer() : kept.store.getState().queries);
      if (place === 'browser') kept.add(plan.add);
      else for (const draft of plan.add) await add('server', draft);
      return { added: plan.add.length, same: plan.same };
    },
    /** Asks the server whether the kept token still is the right one. */
    async checkToken(): Promise<void> {
      if (token.read() === null) return store.setState({ editor: 'none' });
      // Whatever else went wrong says nothing of the token, and is asked again when it is needed.
      await asEditor(() => api.checkToken({})).catch(() => undefined);
    },
    /** Tries a token and keeps it where the server takes it. Tells how it went; throws where the server does not answer. */
    async enterToken(text: string, options: { readonly remember: boolean }): Promise<Editor> {
      token.keep(text, options);
      try {
        await asEditor(() => api.checkToken({}));
        return 'accepted';
      } catch (error) {
        token.forget();
        const editor = editorOf(error);
        if (editor === undefined) throw error;
        return editor;
      }
    },
    forgetToken(): void {
      token.forget();
      store.setState({ editor: 'none' });
    },
  };
}
export type Library = ReturnType<typeof createLibrary>;
