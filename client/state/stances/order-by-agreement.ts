import type { StanceCell } from '#contract/stances.ts';
import { sideOf } from './read-cell.ts';

type Row = { readonly id: string; readonly cells: ReadonlyMap<string, Pick<StanceCell, 'position' | 'types' | 'byConduct'>> };

/** How far two rows agree, from −1 to 1: shared columns on the same side less those on different sides, by the columns that both or one of them have. Without a shared column it is 0. */
export function agreementOf(one: Row, other: Row): number {
  let [same, different] = [0, 0];
  for (const [target, cell] of one.cells) {
    const beside = other.cells.get(target);
    if (beside === undefined) continue;
    if (sideOf(cell) === sideOf(beside)) same += 1;
    else different += 1;
  }
  const union = one.cells.size + other.cells.size - same - different;
  return union === 0 ? 0 : (same - different) / union;
}

/** Rows so that neighbours agree: the one with most cells first, then always the one that agrees most with the row before it (nearest-neighbour seriation); ties keep the given order. */
export function orderByAgreement<R extends Row>(rows: readonly R[]): readonly R[] {
  const rest = [...rows];
  const ordered: R[] = [];
  let last: R | undefined;
  while (rest.length > 0) {
    let [best, place] = [Number.NEGATIVE_INFINITY, 0];
    rest.forEach((row, at) => {
      const score = last === undefined ? row.cells.size : agreementOf(last, row);
      if (score > best) [best, place] = [score, at];
    });
    [last] = rest.splice(place, 1);
    if (last !== undefined) ordered.push(last);
  }
  return ordered;
}
