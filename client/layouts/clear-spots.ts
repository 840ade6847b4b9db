import type { Body, Place } from './layout.ts';

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

const gap = 8;
const step = 22;
const mostRings = 90;

/** The nearest places to those wanted where no box lies on another, one after the other; what is fixed stays. The same wishes give the same places. */
export function clearSpots(fixed: readonly (Body & Place)[], wanted: readonly (Body & Place)[]): readonly Place[] {
  const taken = fixed.map((body) => boxOf(body, body));
  return wanted.map((body) => {
    const spot = findSpot(body, taken);
    taken.push(boxOf(body, spot));
    return { id: body.id, x: Math.round(spot.x), y: Math.round(spot.y) };
  });
}

function boxOf({ width, height, dy }: Body, { x, y }: { readonly x: number; readonly y: number }): Box {
  return { left: x - width / 2, right: x + width / 2, top: y + dy - height / 2, bottom: y + dy + height / 2 };
}

function findSpot(body: Body & Place, taken: readonly Box[]): { readonly x: number; readonly y: number } {
  for (let ring = 0; ring < mostRings; ring += 1) {
    const points = Math.max(1, Math.ceil((2 * Math.PI * ring * step) / (2 * step)));
    for (let point = 0; point < points; point += 1) {
      const angle = (2 * Math.PI * point) / points;
      const spot = { x: body.x + ring * step * Math.cos(angle), y: body.y + ring * step * Math.sin(angle) };
      const box = boxOf(body, spot);
      if (!taken.some((other) => meet(box, other))) return spot;
    }
  }
  return body;
}

const meet = (one: Box, other: Box): boolean =>
  one.left < other.right + gap && other.left < one.right + gap && one.top < other.bottom + gap && other.top < one.bottom + gap;
