import { useRef } from 'react';

type Row = { readonly id: string; readonly key: string };

/** Keys for rows by their ids, as they were before: a row whose id alone has changed, in its place, keeps its key. */
export function keepKeys(before: readonly Row[], ids: readonly string[], makeKey: () => string): readonly Row[] {
  const known = new Map(before.map(({ id, key }) => [id, key]));
  const left = before.length === ids.length ? before.map(({ id, key }) => (ids.includes(id) ? undefined : key)) : [];
  return ids.map((id, place) => ({ id, key: known.get(id) ?? left[place] ?? makeKey() }));
}

/** The ids of steps follow their headers while these are typed; with keys that stay, the list knows which row has the focus. */
export function useRowKeys(ids: readonly string[]): readonly string[] {
  const rows = useRef<readonly Row[]>([]);
  const count = useRef(0);
  rows.current = keepKeys(rows.current, ids, () => {
    count.current += 1;
    return `row-${count.current}`;
  });
  return rows.current.map(({ key }) => key);
}
