import { createStore } from 'zustand/vanilla';
import { SavedQuery, type SavedQueryDraft } from '#contract/console.ts';
import { makeRunId } from './make-run-id.ts';

/** Where they are kept; a function, because a browser may refuse to say. */
export type QueriesPlace = () => Pick<Storage, 'getItem' | 'setItem'>;

const key = 'postura.queries';
/** What could not be read is set aside before the first change, so that nothing of it is lost. */
const asideKey = 'postura.queries.unread';

type Reading = { readonly queries: readonly SavedQuery[]; readonly unread: string | null };

function readQueries(place: QueriesPlace): Reading {
  const text = place().getItem(key);
  if (text === null) return { queries: [], unread: null };
  try {
    const list: unknown = JSON.parse(text);
    if (!Array.isArray(list)) return { queries: [], unread: text };
    const parsed = list.map((one) => SavedQuery.safeParse(one));
    return { queries: parsed.flatMap(({ data }) => (data === undefined ? [] : [data])), unread: parsed.every(({ success }) => success) ? null : text };
  } catch {
    return { queries: [], unread: text };
  }
}

const byName = (one: SavedQuery, other: SavedQuery): number => one.name.localeCompare(other.name) || one.id.localeCompare(other.id);

/** The browser does not take any more, or keeps nothing at all. */
export class BrowserFullError extends Error {
  override readonly name = 'BrowserFullError';
}

/** The queries that a reader keeps in this browser. Each change first reads what other tabs have kept meanwhile. */
export function createKeptQueries({
  storage,
  now = () => new Date(),
  makeId = makeRunId,
}: {
  readonly storage: QueriesPlace;
  readonly now?: () => Date;
  readonly makeId?: () => string;
}) {
  const readOr = (otherwise: readonly SavedQuery[]): readonly SavedQuery[] => {
    try {
      return readQueries(storage).queries;
    } catch {
      return otherwise;
    }
  };
  const store = createStore<{ readonly queries: readonly SavedQuery[] }>(() => ({ queries: readOr([]) }));
  const change = (next: (queries: readonly SavedQuery[]) => readonly SavedQuery[]): void => {
    try {
      const { queries, unread } = readQueries(storage);
      if (unread !== null) storage().setItem(asideKey, unread);
      const changed = [...next(queries)].sort(byName);
      storage().setItem(key, JSON.stringify(changed));
      store.setState({ queries: changed });
    } catch (cause) {
      throw new BrowserFullError('This browser keeps no more', { cause });
    }
  };
  const put = (queries: readonly SavedQuery[]): void => change((before) => [...before.filter(({ id }) => !queries.some((one) => one.id === id)), ...queries]);
  return {
    store,
    /** Takes over what another tab has changed. */
    refresh: (): void => store.setState({ queries: readOr(store.getState().queries) }),
    add(drafts: readonly SavedQueryDraft[]): readonly SavedQuery[] {
      const at = now().toISOString();
      const queries = drafts.map((draft) => ({ ...draft, id: makeId(), createdAt: at, updatedAt: at }));
      put(queries);
      return queries;
    },
    replace: (before: SavedQuery, draft: SavedQueryDraft): void => put([{ ...before, ...draft, updatedAt: now().toISOString() }]),
    remove: (id: string): void => change((queries) => queries.filter((one) => one.id !== id)),
    restore: (query: SavedQuery): void => put([query]),
  };
}
export type KeptQueries = ReturnType<typeof createKeptQueries>;
