import type { StanceCell } from '#contract/stances.ts';
import type { EdgeFamily } from '#contract/vocabulary.ts';
import { familyOf, stanceOf } from '../../text/words.ts';

/** Which side a cell is counted on: a condition keeps its side. */
export type CellSide = 'for' | 'against' | 'mixed' | 'other';

/** The side of a cell; asserting counts as for, denying as against. */
export function sideOf({ position, types, byConduct }: Pick<StanceCell, 'position' | 'types' | 'byConduct'>): CellSide {
  switch (position) {
    case 'for':
    case 'asserts':
      return 'for';
    case 'against':
    case 'denies':
      return 'against';
    case 'mixed':
    case 'other':
      return position;
    case 'conditional': {
      if (byConduct) return 'for';
      const sides = new Set(types.flatMap((type) => stanceOf(type) ?? []));
      const [only] = sides.size === 1 ? sides : [];
      return only ?? 'mixed';
    }
    default:
      return position satisfies never;
  }
}

/** Whose colour a cell has: asserting or denying a claim is no stance on a policy. */
export const tintOf = (cell: Pick<StanceCell, 'position' | 'types' | 'byConduct'>): CellSide =>
  cell.position === 'asserts' || cell.position === 'denies' ? 'other' : sideOf(cell);

const sideFamilies = { for: 'for', against: 'against', mixed: 'contradicts', other: 'reaction' } as const satisfies Record<CellSide, EdgeFamily>;

/** The sign of a cell, as the map draws such lines. */
export function signOf(cell: Pick<StanceCell, 'position' | 'types' | 'byConduct'>): { readonly family: EdgeFamily; readonly conditional: boolean } {
  if (cell.position === 'asserts' || cell.position === 'denies') return { family: cell.position, conditional: false };
  return { family: sideFamilies[sideOf(cell)], conditional: cell.position === 'conditional' };
}

type CellWord = `cell.${'proposes' | 'supports' | 'opposes'}${'' | 'If'}` | 'cell.conduct' | 'cell.mixed' | 'cell.asserts' | 'cell.denies' | 'cell.other';

/** The key of the word for a cell: what the agent does, and “if” on a condition. */
export function wordKeyOf(cell: Pick<StanceCell, 'position' | 'types' | 'byConduct'>): CellWord {
  const { position, types, byConduct } = cell;
  if (position === 'asserts' || position === 'denies' || position === 'mixed' || position === 'other') return `cell.${position}`;
  if (byConduct) return 'cell.conduct';
  const condition = position === 'conditional' ? 'If' : '';
  if (sideOf(cell) === 'against') return `cell.opposes${condition}`;
  const first = types.find((type) => stanceOf(type) === 'for');
  return first === 'PROPOSES' ? `cell.proposes${condition}` : `cell.supports${condition}`;
}

/** The type whose words say what a cell says; undefined where both sides are recorded. */
export function typeOf(cell: Pick<StanceCell, 'position' | 'types' | 'byConduct'>): string | undefined {
  const side = sideOf(cell);
  if (side === 'mixed') return undefined;
  return cell.types.find((type) => familyOf(type) === side || stanceOf(type) === side) ?? cell.types[0];
}
