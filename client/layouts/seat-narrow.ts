import type { Body, Stage } from './layout.ts';
import { gap } from './pack.ts';
import type { Seated } from './seat-wide.ts';
import type { Sectors } from './stance-sectors.ts';
import type { Spot } from './tangle.ts';
import type { Rail } from './untangle.ts';

const perRow = 3;
const pitch = 124;
const side = 12;
/** From the plates to the benches: room for line ends, and for a bench's title where plates stand on both sides. */
const toBench = { least: 30, most: 44 } as const;
const underPolicy = 14;

/** In favour above, against below; who has no recorded stance and what is claimed is left to the details. */
export function seatNarrow(stage: Stage, { column, benches, behind, top, disputed }: Sectors): Seated {
  const [policy, ...wider] = column;
  const fixed = new Map<string, Spot>(policy === undefined ? [] : [[policy.id, { x: 0, y: 0 }]]);
  const half = (policy?.height ?? 0) / 2;
  const rails: Rail[] = [];
  let under = half;
  for (let first = 0; first < wider.length; first += 2) {
    const row = wider.slice(first, first + 2);
    const [start, tallest] = [under + underPolicy, Math.max(...row.map(({ height }) => height))];
    rails.push({ bodies: row, seat: (order) => seatAtEdges(stage, order, start + tallest / 2) });
    under = start + tallest;
  }
  rails.push(
    ...seatRows(stage, benches.for, -half - toBench.least, -1),
    ...seatRows(stage, benches.against, under + (wider.length > 1 ? toBench.most : toBench.least), 1),
  );
  return { fixed, rails, outside: new Map(), omitted: [...behind.for, ...behind.against, ...top, ...disputed].map(({ id }) => id) };
}

/** One at the right, two at both edges, so that lines to the policy pass between or beside them. */
const seatAtEdges = ({ width }: Stage, order: readonly Body[], y: number): ReadonlyMap<string, Spot> =>
  new Map(order.map((body, place) => [body.id, { x: (place === order.length - 1 ? 1 : -1) * (width / 2 - side - body.width / 2), y: y - body.dy }]));

/** A bench in rows from an edge outwards. */
function seatRows({ width }: Stage, bench: readonly Body[], start: number, sign: number): readonly Rail[] {
  const rails: Rail[] = [];
  let edge = start;
  for (let first = 0; first < bench.length; first += perRow) {
    const row = bench.slice(first, first + perRow);
    const tallest = Math.max(...row.map(({ height }) => height));
    const upper = sign < 0 ? edge - tallest : edge;
    const step = Math.min(pitch, (width - 2 * side) / row.length);
    rails.push({
      bodies: row,
      seat: (order) => new Map(order.map(({ id, height, dy }, place) => [id, { x: (place - (row.length - 1) / 2) * step, y: upper + height / 2 - dy }])),
    });
    edge += sign * (tallest + gap);
  }
  return rails;
}
