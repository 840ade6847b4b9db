import type { Body, Place, RowsTask } from './layout.ts';
import { partBoxes } from './part-boxes.ts';
import { timeColumns } from './time-columns.ts';

const gap = { across: 24, down: 22, columns: 64, undated: 96 } as const;

/** A table, row by row; or columns from the earliest to the latest, with what has no date in rows below them. Pinned nodes stay. The same task gives the same places. */
export function placeInRows(task: RowsTask): readonly Place[] {
  const { bodies, pinned } = task;
  const fixed = new Map(pinned.map((place) => [place.id, place]));
  const places = task.kind === 'grid' ? placeInTable(bodies, task.stage) : placeInTime(task);
  const { x, y } = middleOf(places);
  const centred = places.map((place) => fixed.get(place.id) ?? { id: place.id, x: Math.round(place.x - x), y: Math.round(place.y - y) });
  return fixed.size === 0 ? centred : partBoxes(bodies, centred, new Set(fixed.keys()));
}

/** As many columns as fit the shape of the stage; each as wide as its widest. */
function placeInTable(bodies: readonly Body[], { width, height }: RowsTask['stage']): readonly Place[] {
  const [wide, tall] = [mean(bodies.map((body) => body.width)) + gap.across, mean(bodies.map((body) => body.height)) + gap.down];
  const columns = Math.max(1, Math.round(Math.sqrt((bodies.length * tall * width) / (wide * Math.max(1, height)))));
  const lefts: number[] = [0];
  for (let column = 0; column < columns; column += 1) {
    const widest = Math.max(0, ...bodies.filter((_, rank) => rank % columns === column).map((body) => body.width));
    lefts.push((lefts[column] ?? 0) + widest + gap.across);
  }
  const rows = Array.from({ length: Math.ceil(bodies.length / columns) }, (_, row) => bodies.slice(row * columns, (row + 1) * columns));
  let top = 0;
  return rows.flatMap((row) => {
    const seated = row.map((body, column) => ({
      id: body.id,
      x: ((lefts[column] ?? 0) + (lefts[column + 1] ?? 0) - gap.across) / 2,
      y: top + topOf(body),
    }));
    top += Math.max(...row.map((body) => body.height)) + gap.down;
    return seated;
  });
}

function placeInTime({ bodies, days, stage }: RowsTask): readonly Place[] {
  const known = new Map(bodies.map((body) => [body.id, body]));
  const dated = timeColumns(Object.fromEntries(Object.entries(days).filter(([id]) => known.has(id))));
  let left = 0;
  let floor = 0;
  const places = dated.flatMap(({ ids }) => {
    const column = stack(
      ids.flatMap((id) => known.get(id) ?? []),
      Math.max(stage.height, 400),
    );
    const seated = column.places.map(({ id, x, y }) => ({ id, x: x + left, y }));
    left += column.width + gap.columns;
    floor = Math.max(floor, column.height);
    return seated;
  });
  const undated = bodies.filter(({ id }) => days[id] === undefined);
  const right = Math.max(left - gap.columns, stage.width);
  return [...places, ...fillRows(undated, right).map(({ id, x, y }) => ({ id, x, y: y + (places.length === 0 ? 0 : floor + gap.undated) }))];
}

/** One below the other, in a second column beside the first where the stage is too low. */
function stack(bodies: readonly Body[], most: number): { readonly places: readonly Place[]; readonly width: number; readonly height: number } {
  const places: Place[] = [];
  let [left, top, widest, height] = [0, 0, 0, 0];
  for (const body of bodies) {
    if (top > 0 && top + body.height > most) [left, top, widest] = [left + widest + gap.across, 0, 0];
    places.push({ id: body.id, x: left + body.width / 2, y: top + topOf(body) });
    top += body.height + gap.down;
    widest = Math.max(widest, body.width);
    height = Math.max(height, top - gap.down);
  }
  return { places, width: left + widest, height };
}

function fillRows(bodies: readonly Body[], width: number): readonly Place[] {
  let [left, top, tallest] = [0, 0, 0];
  return bodies.map((body) => {
    if (left > 0 && left + body.width > width) [left, top, tallest] = [0, top + tallest + gap.down, 0];
    const place = { id: body.id, x: left + body.width / 2, y: top + topOf(body) };
    left += body.width + gap.across;
    tallest = Math.max(tallest, body.height);
    return place;
  });
}

/** From the upper edge of a body to the middle of its node. */
const topOf = ({ height, dy }: Body): number => height / 2 - dy;
const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / Math.max(1, list.length);

function middleOf(places: readonly Place[]): { readonly x: number; readonly y: number } {
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  return places.length === 0 ? { x: 0, y: 0 } : { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
}
