import type { Body, Place } from '#client/layouts/layout.ts';
import { meetsBox } from '#client/layouts/tangle.ts';

export type SeenBox = { readonly id: string; readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** Where the boxes of nodes lie, names included. */
export function seeBoxes(bodies: readonly Body[], places: readonly Place[]): readonly SeenBox[] {
  const sizes = new Map(bodies.map((body) => [body.id, body]));
  return places.map(({ id, x, y }) => {
    const { width = 0, height = 0, dy = 0 } = sizes.get(id) ?? {};
    return { id, left: x - width / 2, right: x + width / 2, top: y + dy - height / 2, bottom: y + dy + height / 2 };
  });
}

/** Pairs of boxes nearer to each other than `apart` px. */
export function seeMeetings(boxes: readonly SeenBox[], apart: number): readonly string[] {
  return boxes.flatMap((one, place) =>
    boxes
      .slice(place + 1)
      .filter((other) => one.left < other.right + apart && other.left < one.right + apart && one.top < other.bottom + apart && other.top < one.bottom + apart)
      .map((other) => `${one.id} meets ${other.id}`),
  );
}

/** Lines that run through a box of neither end. */
export function seeThroughBoxes(
  boxes: readonly SeenBox[],
  places: readonly Place[],
  lines: readonly { readonly from: string; readonly to: string }[],
): readonly string[] {
  const at = new Map(places.map((place) => [place.id, place]));
  return lines.flatMap(({ from, to }) => {
    const [a, b] = [at.get(from), at.get(to)];
    if (a === undefined || b === undefined) return [];
    return boxes
      .filter(({ id }) => id !== from && id !== to)
      .filter(({ left, right, top, bottom }) => meetsBox(a.x, a.y, b.x, b.y, (left + right) / 2, (top + bottom) / 2, (right - left) / 2, (bottom - top) / 2))
      .map(({ id }) => `${from} to ${to} through ${id}`);
  });
}
