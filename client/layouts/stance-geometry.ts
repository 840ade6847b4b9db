import type { Place, Stage } from './layout.ts';

/** A stage narrower than this has its benches above and below the policy instead of beside it. */
const narrow = 760;
export const isNarrow = ({ width }: Stage): boolean => width < narrow;

/** Room that the buttons over the map's upper edge and the line under it take. */
export const margin = { top: 68, bottom: 58, side: 16 } as const;
const cardColumn = 176;
const halfName = 58;
export const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** How far from the middle a bench stands at a height: nearly upright, bent towards the policy at its ends. */
export function benchDistance({ width, height }: Stage, y: number): number {
  const widest = Math.min(clamp(0.245 * width, 150, 320), width / 2 - margin.side - cardColumn - halfName - 8);
  const bend = Math.min(1, Math.abs(y) / (0.68 * height));
  return widest * (1 - bend ** 3) ** (1 / 3);
}

/** The height of the row of those without a recorded stance, at a distance from the middle; the buttons over the map lie beside it. */
export const topRow = ({ height }: Stage, x: number): number => -height / 2 + 68 + x ** 2 / 4200;

/** Whether a place lies on the bench of a side, within the give of a finger. */
export function isOnBench(stage: Stage, side: 'for' | 'against' | 'none', { x, y }: Pick<Place, 'x' | 'y'>): boolean {
  const give = 44;
  if (isNarrow(stage)) return side === 'for' ? y < -60 && y > -stage.height : side === 'against' ? y > 60 && y < stage.height : false;
  if (side === 'none') return Math.abs(y - topRow(stage, x)) < give && Math.abs(x) < stage.width / 2;
  const sign = side === 'for' ? -1 : 1;
  return Math.abs(x - sign * benchDistance(stage, y)) < give && Math.abs(y) < stage.height / 2;
}
