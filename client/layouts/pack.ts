import type { Body } from './layout.ts';
import type { Spot } from './tangle.ts';

/** The least px between two boxes. */
export const gap = 10;

export const sumOfHeights = (list: readonly Body[]): number => list.reduce((sum, { height }) => sum + height, 0);
export const widthOf = (row: readonly Body[], between: number): number =>
  row.reduce((sum, { width }) => sum + width, 0) + between * Math.max(0, row.length - 1);

/** The first of a list that fit a height one below the other, at least one, and those that do not. */
export function fillDown<T extends Body>(list: readonly T[], room: number): readonly [readonly T[], readonly T[]] {
  let used = -gap;
  const count = list.findIndex(({ height }, place) => {
    used += height + gap;
    return place > 0 && used > room;
  });
  return count < 0 ? [list, []] : [list.slice(0, count), list.slice(count)];
}

/** The first of a list that fit a width side by side, at least one, and those that do not. */
export function fillAcross<T extends Body>(list: readonly T[], between: number, room: number): readonly [readonly T[], readonly T[]] {
  const count = list.findIndex((_, place) => place > 0 && widthOf(list.slice(0, place + 1), between) > room);
  return count < 0 ? [list, []] : [list.slice(0, count), list.slice(count)];
}

/** Side by side around the middle. */
export function seatAcross(row: readonly Body[], between: number, heightAt: (body: Body, x: number) => number): ReadonlyMap<string, Spot> {
  let left = -widthOf(row, between) / 2;
  return new Map(
    row.map((body) => {
      const x = left + body.width / 2;
      left += body.width + between;
      return [body.id, { x, y: heightAt(body, x) }];
    }),
  );
}

/** One below the other around the height of the middle as far as `top` and `floor` let it, by at most `most` between two. */
export function seatDown(
  list: readonly Body[],
  { top, floor, most, xAt }: { readonly top: number; readonly floor: number; readonly most: number; readonly xAt: (body: Body, y: number) => number },
): ReadonlyMap<string, Spot> {
  const total = sumOfHeights(list);
  const between = list.length < 2 ? 0 : Math.max(gap, Math.min(most, (floor - top - total) / (list.length - 1)));
  const tall = total + between * Math.max(0, list.length - 1);
  let edge = Math.max(top, Math.min(-tall / 2, floor - tall));
  return new Map(
    list.map((body) => {
      const y = edge + body.height / 2 - body.dy;
      edge += body.height + between;
      return [body.id, { x: xAt(body, y), y }];
    }),
  );
}

/** Rank 0 takes the middle, 1 the place above, 2 the one below, and so on. */
export const fromTheMiddle = <T>(ranked: readonly T[]): readonly T[] => [
  ...ranked.filter((_, rank) => rank % 2 === 1).reverse(),
  ...ranked.filter((_, rank) => rank % 2 === 0),
];

/** Rows under or beside the picture for what has no place in it, from a corner outwards; as tall as the tallest. */
export function seatInGrid(
  list: readonly Body[],
  { columns, at }: { readonly columns: number; readonly at: (column: number, row: number, cell: { readonly width: number; readonly height: number }) => Spot },
): ReadonlyMap<string, Spot> {
  const cell = { width: gap + Math.max(0, ...list.map(({ width }) => width)), height: gap + Math.max(0, ...list.map(({ height }) => height)) };
  return new Map(
    list.map((body, place) => {
      const { x, y } = at(place % columns, Math.floor(place / columns), cell);
      return [body.id, { x, y: y - body.dy }];
    }),
  );
}
