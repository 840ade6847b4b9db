import type { Body, Place } from './layout.ts';

const gap = 10;
const mostRounds = 120;
const goldenAngle = Math.PI * (3 - Math.sqrt(5));
const mostLooks = 4000;

type Box = { readonly id: string; x: number; y: number; readonly width: number; readonly height: number; readonly dy: number; readonly isFixed: boolean };

/** Moves boxes apart until none lies on another; `fixed` ones stay. The same boxes give the same places. */
export function partBoxes(bodies: readonly Body[], places: readonly Place[], fixed: ReadonlySet<string>): readonly Place[] {
  const sizes = new Map(bodies.map((body) => [body.id, body]));
  const boxes = places.flatMap(({ id, x, y }): Box[] => {
    const body = sizes.get(id);
    return body === undefined ? [] : [{ id, x, y: y + body.dy, width: body.width + gap, height: body.height + gap, dy: body.dy, isFixed: fixed.has(id) }];
  });
  if (pushApart(boxes)) for (const box of boxes) if (!box.isFixed && boxes.some((other) => overlaps(box, other))) goAside(box, boxes);
  return boxes.map(({ id, x, y, dy, isFixed }) => (isFixed ? { id, x, y: y - dy } : { id, x: Math.round(x), y: Math.round(y - dy) }));
}

const overlaps = (one: Box, other: Box): boolean =>
  one !== other && 2 * Math.abs(one.x - other.x) < one.width + other.width && 2 * Math.abs(one.y - other.y) < one.height + other.height;

/** Pushes along the shorter way; true where a box between others that cannot give way may still be on one of them. */
function pushApart(boxes: Box[]): boolean {
  const widest = Math.max(0, ...boxes.map(({ width }) => width));
  for (let round = 0; round < mostRounds; round += 1) {
    boxes.sort((one, other) => one.x - other.x || (one.id < other.id ? -1 : 1));
    let moved = false;
    for (const [first, one] of boxes.entries()) {
      for (let second = first + 1; second < boxes.length; second += 1) {
        const other = boxes[second];
        if (other === undefined || other.x - one.x > widest) break;
        const across = (one.width + other.width) / 2 - Math.abs(other.x - one.x);
        const down = (one.height + other.height) / 2 - Math.abs(other.y - one.y);
        if (across <= 0 || down <= 0 || (one.isFixed && other.isFixed)) continue;
        moved = true;
        const share = one.isFixed || other.isFixed ? 1 : 0.5;
        const isAcross = across < down;
        const far = (isAcross ? across : down) * share + 0.5;
        const sign = isAcross ? Math.sign(other.x - one.x) || 1 : Math.sign(other.y - one.y) || 1;
        if (!one.isFixed) Object.assign(one, isAcross ? { x: one.x - sign * far } : { y: one.y - sign * far });
        if (!other.isFixed) Object.assign(other, isAcross ? { x: other.x + sign * far } : { y: other.y + sign * far });
      }
    }
    if (!moved) return false;
  }
  return true;
}

/** Puts a box on the nearest free spot of a spiral around where it is. */
function goAside(box: Box, boxes: readonly Box[]): void {
  const from = { x: box.x, y: box.y };
  for (let look = 1; look < mostLooks; look += 1) {
    const distance = 12 * Math.sqrt(look);
    Object.assign(box, { x: from.x + distance * Math.cos(look * goldenAngle), y: from.y + distance * Math.sin(look * goldenAngle) });
    if (!boxes.some((other) => overlaps(box, other))) return;
  }
}
