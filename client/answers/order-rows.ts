import type { QueryValue } from '#contract/console.ts';
import type { Language } from '../state/session.ts';
import { nameValue } from './name-value.ts';
import { kindOfValue } from './values.ts';
import { foldText } from '../fold-text.ts';

export type Rows = readonly (readonly QueryValue[])[];
export type Sort = { readonly column: number; readonly direction: 'ascending' | 'descending' };
export type Order = { readonly filter: string; readonly sort: Sort | null };

/** The next of three: up, down, as they came. */
export const nextSort = (sort: Sort | null, column: number): Sort | null =>
  sort?.column !== column ? { column, direction: 'ascending' } : sort.direction === 'ascending' ? { column, direction: 'descending' } : null;

/** Up to so many rows “row 9” stands before “row 10”; with more, weighing the figures in texts takes seconds. */
const natural = 20_000;

type Key = { readonly place: number; readonly rank: number; readonly value: number | string };
const ranks = { number: 0, boolean: 1, text: 2, node: 3, relationship: 4, path: 5, list: 6, map: 7, null: 8 } as const;

/** Places of the rows by one column: numbers before texts, nulls last whichever way; rows that are alike keep their order. */
export function sortPlaces(rows: Rows, places: readonly number[], { column, direction }: Sort, language: Language): readonly number[] {
  const { compare } = new Intl.Collator(language, { numeric: places.length <= natural });
  const keys = places.map((place): Key => {
    const value = rows[place]?.[column] ?? null;
    const kind = kindOfValue(value);
    return { place, rank: ranks[kind], value: typeof value === 'number' ? value : typeof value === 'boolean' ? Number(value) : nameValue(value, language) };
  });
  const sign = direction === 'descending' ? -1 : 1;
  const between = (one: Key, other: Key): number => {
    if (one.rank === ranks.null || other.rank === ranks.null) return one.rank - other.rank;
    if (one.rank !== other.rank) return sign * (one.rank - other.rank);
    if (typeof one.value === 'number' && typeof other.value === 'number') return sign * (one.value - other.value);
    return sign * compare(String(one.value), String(other.value));
  };
  return keys.sort(between).map(({ place }) => place);
}

/** Places from `start` to `end` of the rows in which some cell contains the text. */
export function filterPlaces(rows: Rows, { text, start, end }: { readonly text: string; readonly start: number; readonly end: number }, language: Language) {
  const wanted = foldText(text);
  const found: number[] = [];
  for (let place = start; place < end; place += 1) {
    if (rows[place]?.some((value) => foldText(searchable(value, language)).includes(wanted))) found.push(place);
  }
  return found;
}

/** What of a value is looked through: a node's properties too, not its name alone. */
const searchable = (value: QueryValue, language: Language): string =>
  typeof value === 'object' && value !== null ? `${nameValue(value, language)} ${JSON.stringify(value)}` : nameValue(value, language);
