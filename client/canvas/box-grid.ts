import { type Box, overlapOf, type Point } from './geometry.ts';

const cell = 96;

/** Things on a plane, found by where they lie, so that a crowd is not searched as a whole. */
export function createGrid<T>(boxOf: (item: T) => Box): { readonly add: (item: T) => void; readonly near: (box: Box) => ReadonlySet<T> } {
  const cells = new Map<string, T[]>();
  const keysOf = ({ left, right, top, bottom }: Box): readonly string[] => {
    const keys: string[] = [];
    for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x += 1)
      for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y += 1) keys.push(`${x} ${y}`);
    return keys;
  };
  return {
    add(item) {
      for (const key of keysOf(boxOf(item))) {
        const found = cells.get(key);
        if (found === undefined) cells.set(key, [item]);
        else found.push(item);
      }
    },
    near: (box) => new Set(keysOf(box).flatMap((key) => cells.get(key) ?? [])),
  };
}

export type BoxGrid = ReturnType<typeof createGrid<Box>>;
/** How much of a box the others cover. */
export const coveredOf = (grid: BoxGrid, box: Box): number => [...grid.near(box)].reduce((sum, other) => sum + overlapOf(box, other), 0);
export const boxOfPoint = ({ x, y }: Point): Box => ({ left: x, right: x, top: y, bottom: y });
