import type { Body, StanceLine } from './layout.ts';

export type Spot = { readonly x: number; readonly y: number };

/** What spoils a picture: a line through what it does not tie, two lines that cross or lie on each other, lines longer than need be. */
const costs = { stanceThroughBox: 24, throughBox: 10, crossing: 1.6, onEachOther: 5, length: 1 / 900 } as const;
/** A line this near to a box counts as through it. */
const touch = 2;
/** Sine of the angle under which two lines to one node look like one. */
const sharp = 0.06;

/** A picture's tangle as one number, to compare arrangements of the same nodes; `xs` and `ys` hold their middles in the order of `bodies`. */
export function createTangle(bodies: readonly Body[], lines: readonly StanceLine[]): (xs: Float64Array, ys: Float64Array) => number {
  const places = new Map(bodies.map(({ id }, place) => [id, place]));
  const pairs = new Map<string, { readonly from: number; readonly to: number; readonly cost: number }>();
  for (const { from, to, family } of lines) {
    const [start, end] = [places.get(from), places.get(to)];
    if (start === undefined || end === undefined || start === end) continue;
    const cost = family === 'for' || family === 'against' ? costs.stanceThroughBox : costs.throughBox;
    pairs.set(`${start} ${end}`, { from: start, to: end, cost: Math.max(cost, pairs.get(`${start} ${end}`)?.cost ?? 0) });
  }
  const ends = Int32Array.from([...pairs.values()].flatMap(({ from, to }) => [from, to]));
  const throughBox = Float64Array.from([...pairs.values()], ({ cost }) => cost);
  const halfWidths = Float64Array.from(bodies, ({ width }) => width / 2 + touch);
  const halfHeights = Float64Array.from(bodies, ({ height }) => height / 2 + touch);
  const drops = Float64Array.from(bodies, ({ dy }) => dy);

  return (xs, ys) => {
    let sum = 0;
    for (let one = 0; one < throughBox.length; one += 1) {
      const [from, to] = [ends[2 * one] ?? 0, ends[2 * one + 1] ?? 0];
      const [ax, ay, bx, by] = [xs[from] ?? 0, ys[from] ?? 0, xs[to] ?? 0, ys[to] ?? 0];
      sum += Math.hypot(ax - bx, ay - by) * costs.length;
      for (let box = 0; box < bodies.length; box += 1) {
        if (box === from || box === to) continue;
        if (meetsBox(ax, ay, bx, by, xs[box] ?? 0, (ys[box] ?? 0) + (drops[box] ?? 0), halfWidths[box] ?? 0, halfHeights[box] ?? 0))
          sum += throughBox[one] ?? 0;
      }
      for (let other = one + 1; other < throughBox.length; other += 1) {
        const [start, end] = [ends[2 * other] ?? 0, ends[2 * other + 1] ?? 0];
        const [cx, cy, dx, dy] = [xs[start] ?? 0, ys[start] ?? 0, xs[end] ?? 0, ys[end] ?? 0];
        if (end === to && start !== from) {
          if (isSharp(ax - bx, ay - by, cx - dx, cy - dy)) sum += costs.onEachOther;
        } else if (start !== from && start !== to && end !== from && crosses(ax, ay, bx, by, cx, cy, dx, dy)) sum += costs.crossing;
      }
    }
    return sum;
  };
}

/** Whether a segment meets a box: their bounds do, and the box's corners do not all lie on one side of the line. */
export function meetsBox(ax: number, ay: number, bx: number, by: number, x: number, y: number, halfWidth: number, halfHeight: number): boolean {
  if ((ax < x - halfWidth && bx < x - halfWidth) || (ax > x + halfWidth && bx > x + halfWidth)) return false;
  if ((ay < y - halfHeight && by < y - halfHeight) || (ay > y + halfHeight && by > y + halfHeight)) return false;
  const [alongX, alongY] = [bx - ax, by - ay];
  return Math.abs(alongX * (y - ay) - alongY * (x - ax)) <= Math.abs(alongX) * halfHeight + Math.abs(alongY) * halfWidth;
}

function isSharp(x1: number, y1: number, x2: number, y2: number): boolean {
  return x1 * x2 + y1 * y2 > 0 && Math.abs(x1 * y2 - y1 * x2) < sharp * Math.sqrt((x1 * x1 + y1 * y1) * (x2 * x2 + y2 * y2));
}

const turn = (ax: number, ay: number, bx: number, by: number, x: number, y: number): number => (bx - ax) * (y - ay) - (by - ay) * (x - ax);

/** Whether two segments cross, not only touch. */
export const crosses = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number, dx: number, dy: number): boolean =>
  turn(ax, ay, bx, by, cx, cy) * turn(ax, ay, bx, by, dx, dy) < 0 && turn(cx, cy, dx, dy, ax, ay) * turn(cx, cy, dx, dy, bx, by) < 0;
