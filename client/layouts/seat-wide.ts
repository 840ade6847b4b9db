import type { Body, Seat, Stage } from './layout.ts';
import { fillAcross, fillDown, fromTheMiddle, gap, seatAcross, seatDown, seatInGrid, sumOfHeights, widthOf } from './pack.ts';
import { benchDistance, clamp, margin, topRow } from './stance-geometry.ts';
import type { Sectors } from './stance-sectors.ts';
import type { Spot } from './tangle.ts';
import type { Rail } from './untangle.ts';

/** What stands still, what may be put in any order, what stands outside the picture, and claims that found no room. */
export type Seated = {
  readonly fixed: ReadonlyMap<string, Spot>;
  readonly rails: readonly Rail[];
  readonly outside: ReadonlyMap<string, Spot>;
  readonly omitted: readonly string[];
};

const halfName = 58;
const reach = 340;
const between = { disputed: 24, top: 22, plates: { least: 12, most: 64 } } as const;
/** From the row on top to the first icon of a bench that reaches under it: the row's band, the bench's title, the bench's edge. */
const underRow = 50;
const titleRoom = 36;

/** Benches at the sides, reasons behind them, those without a recorded stance over the policy, what is disputed under it. */
export function seatWide(stage: Stage, { column, benches, behind, top, disputed }: Sectors): Seated {
  const { width, height } = stage;
  const [ceiling, floor] = [-height / 2 + margin.top, height / 2 - margin.bottom];
  const edge = height / 2 - margin.side;
  const widest = benchDistance(stage, 0);

  const row = fromTheMiddle([...top].sort((one, other) => Number(one.role === 'agent') - Number(other.role === 'agent')));
  const seatRow = (order: readonly Body[]) => seatAcross(order, between.top, (_, x) => topRow(stage, x));
  const rowSpots = seatRow(row);
  const rowFloor = Math.max(ceiling, ...row.map(({ id, dy, height: tall }) => (rowSpots.get(id)?.y ?? 0) + dy + tall / 2));
  const [shown, crowded] = fillAcross(disputed, between.disputed, 2 * (widest - halfName - gap));
  const tallest = Math.max(0, ...shown.map((card) => card.height));
  const rails: Rail[] = [
    { bodies: row, seat: seatRow },
    { bodies: shown, seat: (order) => seatAcross(order, between.disputed, (body) => edge - tallest / 2 - body.dy) },
  ];

  const isUnderRow = widthOf(row, between.top) / 2 > widest - halfName - gap;
  const bench = { top: isUnderRow ? rowFloor + underRow : ceiling + titleRoom, floor: edge };
  const outside = new Map<string, Spot>();
  const omitted = crowded.map(({ id }) => id);
  for (const side of ['for', 'against'] as const) {
    const sign = side === 'for' ? -1 : 1;
    const [front, back] = fillDown(benches[side], bench.floor - bench.top);
    rails.push(railOf(front, { ...bench, most: clamp(0.06 * height, 26, 54), xAt: (_, y) => sign * benchDistance(stage, y) }));
    const [cards, left] = fillDown(behind[side], floor - ceiling);
    const outer = Math.min(width / 2 - margin.side, widest + halfName + reach);
    rails.push(railOf(cards, { top: ceiling, floor, most: clamp(0.07 * height, 30, 64), xAt: (card) => sign * (outer - Math.max(card.width, 132) / 2) }));
    for (const [id, spot] of seatBehind(stage, sign, back)) outside.set(id, spot);
    omitted.push(...left.map(({ id }) => id));
  }
  const columnFloor = shown.length > 0 ? edge - tallest : floor;
  return { fixed: seatColumn(column, columnFloor - gap), rails, outside, omitted };
}

/** The bench's back rows, beyond the map's edge. */
function seatBehind({ width }: Stage, sign: number, back: readonly Seat[]): ReadonlyMap<string, Spot> {
  const columns = Math.max(1, Math.ceil(back.length / Math.max(6, Math.ceil(Math.sqrt(back.length)))));
  const middle = (Math.ceil(back.length / columns) - 1) / 2;
  return seatInGrid(back, { columns, at: (column, row, cell) => ({ x: sign * (width / 2 + cell.width * (column + 0.75)), y: (row - middle) * cell.height }) });
}

const railOf = (ranked: readonly Seat[], column: Parameters<typeof seatDown>[1]): Rail => ({
  bodies: fromTheMiddle(ranked),
  seat: (order) => seatDown(order, column),
  column,
});

/** The policy in question in the very middle, wider ones under it; the widest stand over it where there is no room below. */
function seatColumn([policy, ...wider]: readonly Seat[], floor: number): ReadonlyMap<string, Spot> {
  const spots = new Map<string, Spot>();
  if (policy === undefined) return spots;
  spots.set(policy.id, { x: 0, y: 0 });
  let [under, over] = [policy.height / 2 + policy.dy, -policy.height / 2 + policy.dy];
  const { least, most } = between.plates;
  const above: Seat[] = [];
  const below = [...wider];
  while (below.length > 0 && under + sumOfHeights(below) + least * below.length > floor) above.unshift(...below.splice(-1));
  const space = below.length === 0 ? least : Math.min(most, (floor - under - sumOfHeights(below)) / (below.length + 0.5));
  for (const body of below) {
    under += Math.max(least, space);
    spots.set(body.id, { x: 0, y: under + body.height / 2 - body.dy });
    under += body.height;
  }
  for (const body of above) {
    over -= least + gap;
    spots.set(body.id, { x: 0, y: over - body.height / 2 - body.dy });
    over -= body.height;
  }
  return spots;
}
