import type { Segment } from './drawing.ts';

const quarter = Math.PI / 2;

/**
 * A piece of an ellipse as cubic curves, from one angle to another; `by` is signed, at most a full turn. The distance of the control points is that of
 * L. Maisonobe, “Drawing an elliptical arc using polylines, quadratic or cubic Bézier curves” (2003).
 */
export function drawArc(
  { x, y, rx, ry, turn = 0 }: { readonly x: number; readonly y: number; readonly rx: number; readonly ry: number; readonly turn?: number },
  from: number,
  by: number,
): readonly Segment[] {
  const count = Math.max(1, Math.ceil(Math.abs(by) / quarter - 1e-9));
  const step = by / count;
  const reach = (4 / 3) * Math.tan(step / 4);
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const at = (u: number, v: number): readonly [number, number] => [x + u * rx * cos - v * ry * sin, y + u * rx * sin + v * ry * cos];
  return Array.from({ length: count }, (_, place): Segment => {
    const [one, other] = [from + place * step, from + (place + 1) * step];
    const [c1, s1, c2, s2] = [Math.cos(one), Math.sin(one), Math.cos(other), Math.sin(other)];
    return ['C', ...at(c1 - reach * s1, s1 + reach * c1), ...at(c2 + reach * s2, s2 - reach * c2), ...at(c2, s2)];
  });
}

/** How far an arc turns from one angle to another in the way that a canvas means it. */
export function turnBetween(from: number, to: number, isBackward: boolean): number {
  const full = 2 * Math.PI;
  if (!isBackward && to - from >= full) return full;
  if (isBackward && from - to >= full) return -full;
  const forward = (((to - from) % full) + full) % full;
  return isBackward && forward > 0 ? forward - full : forward;
}
