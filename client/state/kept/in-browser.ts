import type { z } from 'zod';
import { createStore } from 'zustand/vanilla';
import { makeRunId } from '../make-run-id.ts';

/** What every kept thing has, whatever else it is. */
export type Kept = { readonly id: string; readonly name: string; readonly createdAt: string; readonly updatedAt: string };

/** Where they are kept; a function, because a browser may refuse to say. */
export type KeptPlace = () => Pick<Storage, 'getItem' | 'setItem'>;

export const byName = (one: Kept, other: Kept): number => one.name.localeCompare(other.name) || one.id.localeCompare(other.id);

/** The browser does not take any more, or keeps nothing at all. */
export class BrowserFullError extends Error {
  override readonly name = 'BrowserFullError';
}

/**
 * The things of one kind that a reader keeps in this browser, under a key. Each change first reads what other tabs have kept meanwhile;
 * what could not be read is set aside before the first change, so that nothing of it is lost.
 */
export function createKeptInBrowser<T extends Kept, Draft extends object>({
  key,
  shape,
  storage,
  now = () => new Date(),
  makeId = makeRunId,
}: {
  readonly key: string;
  readonly shape: z.ZodType<T>;
  readonly storage: KeptPlace;
  readonly now?: () => Date;
  readonly makeId?: () => string;
}) {
  const readKept = (): { readonly kept: readonly T[]; readonly unread: string | null } => {
    const text = storage().getItem(key);
    if (text === null) return { kept: [], unread: null };
    try {
      const list: unknown = JSON.parse(text);
      if (!Array.isArray(list)) return { kept: [], unread: text };
      const parsed = list.map((one) => shape.safeParse(one));
      return { kept: parsed.flatMap(({ data }) => (data === undefined ? [] : [data])), unread: parsed.every(({ success }) => success) ? null : text };
    } catch {
      return { kept: [], unread: text };
    }
  };
  const readOr = (otherwise: readonly T[]): readonly T[] => {
    try {
      return readKept().kept;
    } catch {
      return otherwise;
    }
  };
  const store = createStore<{ readonly kept: readonly T[] }>(() => ({ kept: readOr([]) }));
  const change = (next: (kept: readonly T[]) => readonly T[]): void => {
    try {
      const { kept, unread } = readKept();
      if (unread !== null) storage().setItem(`${key}.unread`, unread);
      const changed = [...next(kept)].sort(byName);
      storage().setItem(key, JSON.stringify(changed));
      store.setState({ kept: changed });
    } catch (cause) {
      throw new BrowserFullError('This browser keeps no more', { cause });
    }
  };
  const put = (things: readonly T[]): void => change((before) => [...before.filter(({ id }) => !things.some((one) => one.id === id)), ...things]);
  return {
    store,
    /** Takes over what another tab has changed. */
    refresh: (): void => store.setState({ kept: readOr(store.getState().kept) }),
    add(drafts: readonly Draft[]): readonly T[] {
      const at = now().toISOString();
      const things = drafts.map((draft) => shape.parse({ ...draft, id: makeId(), createdAt: at, updatedAt: at }));
      put(things);
      return things;
    },
    replace: (before: Kept, draft: Draft): void => put([shape.parse({ ...before, ...draft, updatedAt: now().toISOString() })]),
    remove: (id: string): void => change((kept) => kept.filter((one) => one.id !== id)),
    restore: (thing: T): void => put([thing]),
  };
}
