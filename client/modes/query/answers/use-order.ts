import { useDeferredValue, useMemo, useRef } from 'react';
import { filterPlaces, type Order, type Rows, sortPlaces } from '../../../answers/order-rows.ts';
import type { Language } from '../../../state/session.ts';

type Filtered = { readonly key: string; readonly found: number[]; end: number };

/** While rows come, a sorted table is sorted again each time it has grown by half. */
const settle = (count: number): number => Math.floor(1.5 ** Math.floor(Math.log(Math.max(1, count)) / Math.log(1.5)));

/** The places of the rows as a table lists them, filtered and sorted; null while they stand as they came. */
export function useOrder(
  { rows, count, isRunning }: { readonly rows: Rows; readonly count: number; readonly isRunning: boolean },
  { filter: wanted, sort }: Order,
  language: Language,
): readonly number[] | null {
  const filter = useDeferredValue(wanted.trim());
  const cache = useRef<Filtered>({ key: '', found: [], end: 0 });
  const isSorted = sort !== null;
  const end = isRunning && isSorted ? settle(count) : count;
  const places = useMemo(() => {
    if (filter === '') return isSorted ? Array.from({ length: end }, (_, place) => place) : null;
    const key = `${language} ${filter}`;
    if (cache.current.key !== key || cache.current.end > end) cache.current = { key, found: [], end: 0 };
    const { found, end: start } = cache.current;
    for (const place of filterPlaces(rows, { text: filter, start, end }, language)) found.push(place);
    cache.current.end = end;
    return [...found];
  }, [rows, end, filter, isSorted, language]);
  return useMemo(() => (places === null || sort === null ? places : sortPlaces(rows, places, sort, language)), [rows, places, sort, language]);
}
