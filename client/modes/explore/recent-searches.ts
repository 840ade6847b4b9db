import { SearchHit } from '#contract/routes/graph.ts';
import type { Finding } from './search-groups.ts';

const key = 'postura.recent';
const most = 8;
const Kept = SearchHit.pick({ id: true, name: true, nameEs: true, kinds: true }).array().max(most);

/** What the reader chose from the search, newest first; nothing where the browser keeps nothing or what it kept is not ours. */
export function readRecent(storage: () => Pick<Storage, 'getItem'> = () => localStorage): readonly Finding[] {
  try {
    return Kept.parse(JSON.parse(storage().getItem(key) ?? '[]'));
  } catch {
    return [];
  }
}

/** Puts a choice before the others. */
export const withRecent = (before: readonly Finding[], { id, name, nameEs, kinds }: Finding): readonly Finding[] =>
  [{ id, name, ...(nameEs !== undefined && { nameEs }), kinds }, ...before.filter((one) => one.id !== id)].slice(0, most);

/** Keeps what was chosen for the next visit. */
export function keepRecent(recent: readonly Finding[], storage: () => Pick<Storage, 'setItem'> = () => localStorage): void {
  try {
    storage().setItem(key, JSON.stringify(recent));
  } catch {
    // Then it holds until the page is closed.
  }
}
