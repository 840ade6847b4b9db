import type { Place, Stage } from './layout.ts';
import { benchDistance, isNarrow, isOnBench, topRow } from './stance-geometry.ts';

type Side = 'for' | 'against' | 'none';
type Point = { readonly x: number; readonly y: number };
/** The bench of one side: its closed outline, the middle of its title, and how many sit on it. */
export type Band = { readonly side: Side; readonly points: readonly Point[]; readonly title: Point; readonly count: number };

const halfWidth = 66;
const above = 40;
const below = 62;
const step = 12;

/** The benches of a stance map, found again from where the agents sit now; who was dragged away does not count. */
export function bandsOf({ stage, seats }: { readonly stage: Stage; readonly seats: readonly (Place & { readonly side: Side | 'both' })[] }): readonly Band[] {
  return (['for', 'against', 'none'] as const).flatMap((side): readonly Band[] => {
    const seated = seats.filter((seat) => (seat.side === 'both' ? 'none' : seat.side) === side && isOnBench(stage, side, seat));
    if (seated.length === 0) return [];
    const shape = side === 'none' || isNarrow(stage) ? lyingBand(stage, side, seated) : standingBand(stage, side, seated);
    return [{ side, count: seated.length, ...shape }];
  });
}

function range(from: number, to: number): readonly number[] {
  const count = Math.max(1, Math.ceil((to - from) / step));
  return Array.from({ length: count + 1 }, (_, place) => from + ((to - from) * place) / count);
}

/** Beside the policy, bent towards it at both ends. */
function standingBand(stage: Stage, side: Side, seated: readonly Place[]): Pick<Band, 'points' | 'title'> {
  const sign = side === 'for' ? -1 : 1;
  const heights = seated.map(({ y }) => y);
  const ys = range(Math.min(...heights) - above, Math.min(Math.max(...heights) + below, Math.max(stage.height / 2 - 8, ...heights)));
  const top = ys[0] ?? 0;
  const edge = (shift: number) => ys.map((y) => ({ x: sign * (benchDistance(stage, y) + shift), y }));
  return { points: [...edge(halfWidth), ...edge(-halfWidth).reverse()], title: { x: sign * (benchDistance(stage, top) + 12), y: top - 13 } };
}

/** Over or under the policy; on a narrow stage as wide as that. */
function lyingBand(stage: Stage, side: Side, seated: readonly Place[]): Pick<Band, 'points' | 'title'> {
  const narrow = isNarrow(stage);
  const [xs, heights] = [seated.map(({ x }) => x), seated.map(({ y }) => y)];
  const [left, right] = narrow ? [-stage.width / 2 + 8, stage.width / 2 - 8] : [Math.min(...xs) - 66, Math.max(...xs) + 66];
  const bend = (x: number) => (narrow ? ((side === 'for' ? 1 : -1) * x ** 2) / 3600 : topRow(stage, x) - topRow(stage, 0));
  const base = narrow ? 0 : Math.min(...seated.map(({ x, y }) => y - bend(x)));
  const [top, bottom] = narrow ? [Math.min(...heights) - 34, Math.max(...heights) + 60] : [base - 40, base + 62];
  const along = range(left, right);
  const title = narrow ? (side === 'for' ? { x: 0, y: top - 11 } : { x: -stage.width / 2 + 56, y: top - 14 }) : { x: (left + right) / 2, y: top - 11 };
  return {
    points: [...along.map((x) => ({ x, y: top + bend(x) })), ...[...along].reverse().map((x) => ({ x, y: bottom + bend(x) }))],
    title,
  };
}
