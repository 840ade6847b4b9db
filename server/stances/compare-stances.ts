import type { GraphEdge, NodeId } from '#contract/graph.ts';
import type { StanceCell } from '#contract/stances.ts';
import { deriveCells } from './derive-cells.ts';
import { sidesOf } from './derive-position.ts';
import { groupBy } from './group-by.ts';
import type { TargetContexts } from './read-target-contexts.ts';

/** The cells of those compared on one policy or claim. */
export type ComparedCells = { readonly target: NodeId; readonly cells: readonly StanceCell[] };
export type ComparedStances = { readonly agree: ComparedCells[]; readonly disagree: ComparedCells[]; readonly oneSided: ComparedCells[] };

/** The list in which a target stands; a condition keeps its side, who is on both sides agrees with nobody, and who only reacts takes none. */
const listOf = (cells: readonly StanceCell[]): keyof ComparedStances | null => {
  const sides = cells.map(({ types }) => sidesOf(types)).filter((own) => own.length > 0);
  if (sides.length === 0) return null;
  if (sides.length === 1) return 'oneSided';
  return new Set(sides.flat()).size === 1 ? 'agree' : 'disagree';
};

/** Sorts the policies and claims on which some agents have spoken by how they stand to each other; those with most statements first. */
export const compareStances = (edges: readonly GraphEdge[], contexts: TargetContexts): ComparedStances => {
  const targets = [...new Set(edges.map(({ to }) => to))];
  const compared = [...groupBy(deriveCells(edges, targets, contexts), ({ target }) => target).values()].flatMap((cells) =>
    cells[0] ? [{ target: cells[0].target, cells, list: listOf(cells) }] : [],
  );
  const weight = ({ cells }: ComparedCells): number => cells.reduce((sum, { statements }) => sum + statements.length, 0);
  const on = (wanted: keyof ComparedStances): ComparedCells[] =>
    compared.flatMap(({ list, ...rest }) => (list === wanted ? [rest] : [])).sort((a, b) => weight(b) - weight(a) || a.target.localeCompare(b.target));
  return { agree: on('agree'), disagree: on('disagree'), oneSided: on('oneSided') };
};
