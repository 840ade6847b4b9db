import type { Body, Place } from './layout.ts';

const gap = 10;
const mostRounds = 120;

/** Pushes boxes apart, along the shorter way, until none lies on another; `fixed` ones stay. The same boxes give the same places. */
export function partBoxes(bodies: readonly Body[], places: readonly Place[], fixed: ReadonlySet<string>): readonly Place[] {
  const sizes = new Map(bodies.map((body) => [body.id, body]));
  const boxes = places.flatMap(({ id, x, y }) => {
    const body = sizes.get(id);
    return body === undefined ? [] : [{ id, x, y: y + body.dy, width: body.width + gap, height: body.height + gap, dy: body.dy, isFixed: fixed.has(id) }];
  });
  const widest = Math.max(0, ...boxes.map(({ width }) => width));
  for (let round = 0; round < mostRounds; round += 1) {
    boxes.sort((one, other) => one.x - other.x || (one.id < other.id ? -1 : 1));
    let moved = false;
    for (let first = 0; first < boxes.length; first += 1) {
      const one = boxes[first];
      if (one === undefined) break;
      for (let second = first + 1; second < boxes.length; second += 1) {
        const other = boxes[second];
        if (other === undefined || other.x - one.x > widest) break;
        const across = (one.width + other.width) / 2 - Math.abs(other.x - one.x);
        const down = (one.height + other.height) / 2 - Math.abs(other.y - one.y);
        if (across <= 0 || down <= 0 || (one.isFixed && other.isFixed)) continue;
        moved = true;
        const share = one.isFixed || other.isFixed ? 1 : 0.5;
        const isAcross = across < down;
        const sign = isAcross ? 1 : other.y === one.y ? 1 : Math.sign(other.y - one.y);
        const far = (isAcross ? across : down) * share + 0.5;
        if (!one.isFixed) Object.assign(one, isAcross ? { x: one.x - sign * far } : { y: one.y - sign * far });
        if (!other.isFixed) Object.assign(other, isAcross ? { x: other.x + sign * far } : { y: other.y + sign * far });
      }
    }
    if (!moved) break;
  }
  return boxes.map(({ id, x, y, dy }) => ({ id, x: Math.round(x), y: Math.round(y - dy) }));
}
