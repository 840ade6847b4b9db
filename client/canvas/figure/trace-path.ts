import { drawArc, turnBetween } from './draw-arc.ts';
import { type Matrix, movePath, movePoint, type Path, type Segment } from './drawing.ts';

/** The steps of a canvas' 2D context that build an outline, and the outline as it stands in the drawing. */
export function tracePath(readMatrix: () => Matrix) {
  let path: Segment[] = [];
  let last: readonly [number, number] = [0, 0];
  const go = (name: 'M' | 'L', x: number, y: number): void => {
    last = [x, y];
    path.push([name, ...movePoint(readMatrix(), x, y)]);
  };
  const goTo = (x: number, y: number): void => go(path.length === 0 ? 'M' : 'L', x, y);
  const curve = (segments: readonly Segment[]): void => {
    path.push(...movePath(segments, readMatrix()));
    const end = segments.at(-1);
    if (end?.[0] === 'C') last = [end[5], end[6]];
  };
  const arc = (ellipse: Parameters<typeof drawArc>[0], from: number, to: number, isBackward: boolean): void => {
    const start = drawArc(ellipse, from - 1, 1).at(-1);
    if (start?.[0] === 'C') goTo(start[5], start[6]);
    curve(drawArc(ellipse, from, turnBetween(from, to, isBackward)));
  };
  const steps = {
    beginPath: (): void => {
      path = [];
    },
    closePath: (): void => {
      if (path.length > 0) path.push(['Z']);
    },
    moveTo: (x: number, y: number): void => go('M', x, y),
    lineTo: goTo,
    quadraticCurveTo: (cx: number, cy: number, x: number, y: number): void => {
      const [fromX, fromY] = last;
      curve([['C', fromX + (2 / 3) * (cx - fromX), fromY + (2 / 3) * (cy - fromY), x + (2 / 3) * (cx - x), y + (2 / 3) * (cy - y), x, y]]);
    },
    bezierCurveTo: (...points: [number, number, number, number, number, number]): void => curve([['C', ...points]]),
    arc: (x: number, y: number, radius: number, from: number, to: number, isBackward = false): void =>
      arc({ x, y, rx: radius, ry: radius }, from, to, isBackward),
    ellipse: (x: number, y: number, rx: number, ry: number, turn: number, from: number, to: number, isBackward = false): void =>
      arc({ x, y, rx, ry, turn }, from, to, isBackward),
    arcTo: (x1: number, y1: number, x2: number, y2: number, radius: number): void => {
      const [ux, uy] = unit(last[0] - x1, last[1] - y1);
      const [vx, vy] = unit(x2 - x1, y2 - y1);
      const half = Math.acos(Math.max(-1, Math.min(1, ux * vx + uy * vy))) / 2;
      if (radius === 0 || half < 1e-6 || half > Math.PI / 2 - 1e-6) {
        goTo(x1, y1);
        return;
      }
      const reach = radius / Math.tan(half);
      const [midX, midY] = unit(ux + vx, uy + vy);
      const [x, y] = [x1 + (midX * radius) / Math.sin(half), y1 + (midY * radius) / Math.sin(half)];
      const [startX, startY] = [x1 + ux * reach, y1 + uy * reach];
      goTo(startX, startY);
      const from = Math.atan2(startY - y, startX - x);
      const forward = turnBetween(from, Math.atan2(y1 + vy * reach - y, x1 + vx * reach - x), false);
      curve(drawArc({ x, y, rx: radius, ry: radius }, from, forward > Math.PI ? forward - 2 * Math.PI : forward));
    },
    rect: (x: number, y: number, width: number, height: number): void => {
      go('M', x, y);
      goTo(x + width, y);
      goTo(x + width, y + height);
      goTo(x, y + height);
      steps.closePath();
    },
  };
  return { steps, read: (): Path => [...path] };
}

function unit(x: number, y: number): readonly [number, number] {
  const length = Math.hypot(x, y) || 1;
  return [x / length, y / length];
}
