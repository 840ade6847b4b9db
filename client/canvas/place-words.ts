type Point = { readonly x: number; readonly y: number };
export type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
export type WordedLine = {
  readonly key: string;
  readonly from: Point;
  readonly to: Point;
  readonly fromReach: number;
  readonly toReach: number;
  readonly width: number;
};
/** Where along a line its word stands, in px from the start's edge; `middle` where nothing is in its way. */
export type WordPlace = 'middle' | number;

const shares = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78];
const wordHeight = 16;
const room = 30;
const mostCovered = 0.3;

/**
 * Finds for each word the freest place along its line, clear of names and of the words before it. A word that the line is too short for has no
 * place: the sector's title says it then.
 */
export function placeWords(lines: readonly WordedLine[], boxes: readonly Box[]): ReadonlyMap<string, WordPlace> {
  const places = new Map<string, WordPlace>();
  const taken: Box[] = [...boxes];
  for (const { key, from, to, fromReach, toReach, width } of lines) {
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const visible = length - fromReach - toReach;
    if (visible < width + room || length === 0) continue;
    const angle = { cos: Math.abs(to.x - from.x) / length, sin: Math.abs(to.y - from.y) / length };
    const half = { x: (width * angle.cos + wordHeight * angle.sin) / 2, y: (width * angle.sin + wordHeight * angle.cos) / 2 };
    const boxAt = (share: number): Box => {
      const distance = (fromReach + share * visible) / length;
      const [x, y] = [from.x + (to.x - from.x) * distance, from.y + (to.y - from.y) * distance];
      return { left: x - half.x, right: x + half.x, top: y - half.y, bottom: y + half.y };
    };
    const fitting = shares.filter((share) => share * visible >= width / 2 + 8 && (1 - share) * visible >= width / 2 + 8);
    const costs = fitting.map((share) => ({ share, cost: taken.reduce((sum, box) => sum + overlap(boxAt(share), box), 0) }));
    const best = costs.reduce<(typeof costs)[number] | undefined>((one, other) => (one === undefined || other.cost < one.cost ? other : one), undefined);
    // Where names and words crowd it, the bench's title says it, and the line when it is asked.
    if (best === undefined || best.cost > mostCovered * width * wordHeight) continue;
    taken.push(boxAt(best.share));
    places.set(key, best.share === 0.5 ? 'middle' : best.share * visible);
  }
  return places;
}

const overlap = (one: Box, other: Box): number =>
  Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
  Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));
