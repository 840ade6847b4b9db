import type { GraphEdge } from '#contract/graph.ts';
import { type Side, sideOf } from './derive-position.ts';
import { spellOf, surelyBegunBy } from './time-of-statement.ts';

/** A statement in a course of stances; `reverses` where it takes the other side than the one before it. */
export type Marked<E> = { readonly edge: E; readonly reverses: boolean };

const inOrder = (one: GraphEdge, other: GraphEdge): number => {
  const [a, b] = [spellOf(one), spellOf(other)];
  if (a.earliest === null || b.earliest === null) return Number(a.earliest === null) - Number(b.earliest === null) || one.id.localeCompare(other.id);
  return a.earliest.localeCompare(b.earliest) || (a.latest ?? '9').localeCompare(b.latest ?? '9') || one.id.localeCompare(other.id);
};

/**
 * Puts the statements of one agent on one target in order of time, the undated last, and marks each change of sides. Undated statements and
 * reactions change nothing, nor does a date that may lie before the one it follows: a month within a year is not surely later than the year.
 */
export const markReversals = <E extends GraphEdge>(edges: readonly E[]): Marked<E>[] => {
  let standing: { readonly side: Side; readonly edge: E } | undefined;
  return [...edges].sort(inOrder).map((edge) => {
    const side = sideOf(edge.type);
    const { earliest } = spellOf(edge);
    if (side === null || earliest === null) return { edge, reverses: false };
    const reverses = standing !== undefined && standing.side !== side;
    if (standing && reverses && (surelyBegunBy(standing.edge) ?? earliest) >= earliest) return { edge, reverses: false };
    standing = { side, edge };
    return { edge, reverses };
  });
};
