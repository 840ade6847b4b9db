import type { Direction } from '#contract/graph.ts';

/** How a pattern from the centre is drawn for a direction. */
export const arrows = {
  out: { left: '-', right: '->' },
  in: { left: '<-', right: '-' },
  both: { left: '-', right: '-' },
} as const satisfies Record<Direction, unknown>;
