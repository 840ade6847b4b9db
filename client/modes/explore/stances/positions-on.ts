import type { NodeReference } from '#contract/answers.ts';
import type { NodeId } from '#contract/graph.ts';
import { type Position, positions, type StanceCell } from '#contract/stances.ts';
import type { ArrangedMatrix } from '../../../state/stances/arrange-matrix.ts';

type Stance = { readonly agent: NodeReference; readonly cell: StanceCell };

/** Who takes each position on one policy or claim, in the order of the rows. */
export function positionsOn(
  { groups }: Pick<ArrangedMatrix, 'groups'>,
  target: NodeId,
): readonly { readonly position: Position; readonly stances: readonly Stance[] }[] {
  const all = groups.flatMap(({ rows }) =>
    rows.flatMap(({ agent, cells }): readonly Stance[] => {
      const cell = cells.get(target);
      return cell === undefined ? [] : [{ agent, cell }];
    }),
  );
  return positions.map((position) => ({ position, stances: all.filter(({ cell }) => cell.position === position) })).filter(({ stances }) => stances.length > 0);
}
