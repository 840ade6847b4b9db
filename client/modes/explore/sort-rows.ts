import type { Language } from '../../state/session.ts';
import type { NodeRow } from './outline-rows.ts';

export const columns = ['name', 'kind', 'side', 'drawn', 'pin'] as const;
export type Column = (typeof columns)[number];

const sides = ['for', 'against', 'both', 'none'] as const;
const orders: Readonly<Record<Column, (one: NodeRow, other: NodeRow, language: Language) => number>> = {
  name: (one, other, language) => one.name.localeCompare(other.name, language),
  kind: (one, other, language) => one.kindName.localeCompare(other.kindName, language),
  side: (one, other) => sideRank(one) - sideRank(other),
  drawn: (one, other) => one.drawn - other.drawn || (one.total ?? 0) - (other.total ?? 0),
  pin: (one, other) => Number(one.isPinned) - Number(other.isPinned),
};

const sideRank = ({ side }: NodeRow) => (side === null ? sides.length : sides.indexOf(side));

/** Rows by one column, and by name where that says nothing. */
export function sortRows(
  rows: readonly NodeRow[],
  { column, isDescending }: { readonly column: Column; readonly isDescending: boolean },
  language: Language,
): readonly NodeRow[] {
  const sign = isDescending ? -1 : 1;
  return [...rows].sort((one, other) => sign * orders[column](one, other, language) || orders.name(one, other, language));
}
