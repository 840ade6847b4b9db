import { boxOfPoint } from './box-grid.ts';
import { joinBoxes, type Point } from './geometry.ts';

/** A closed outline as Cytoscape wants it: points in the unit square of its own box, which stands at `position`. */
export function polygonOf(points: readonly Point[]): {
  readonly data: { readonly shape: string; readonly width: number; readonly height: number };
  readonly position: { x: number; y: number };
} {
  const { left, right, top, bottom } = joinBoxes(points.map(boxOfPoint)) ?? { left: 0, right: 0, top: 0, bottom: 0 };
  const [width, height] = [Math.max(1, right - left), Math.max(1, bottom - top)];
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const shape = points.map(({ x, y }) => `${(((x - middle.x) * 2) / width).toFixed(4)} ${(((y - middle.y) * 2) / height).toFixed(4)}`).join(' ');
  return { data: { shape, width, height }, position: middle };
}
