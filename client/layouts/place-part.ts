import { clearSpots } from './clear-spots.ts';
import type { Body, PartTask, Place } from './layout.ts';

/** Puts the places of some nodes around the middle those had before; what would lie on one of the others goes to the nearest free spot. */
export function placePart({ task, before, others }: PartTask, places: readonly Place[]): readonly Place[] {
  const pinned = new Set(task.pinned.map(({ id }) => id));
  const [was, is] = [centreOf(before), centreOf(places)];
  const bodies = new Map(task.bodies.map((body) => [body.id, body]));
  const wanted = places.flatMap((place): readonly (Body & Place)[] => {
    const body = bodies.get(place.id);
    return body === undefined || pinned.has(place.id) ? [] : [{ ...body, x: Math.round(place.x - is.x + was.x), y: Math.round(place.y - is.y + was.y) }];
  });
  const kept = task.pinned.flatMap((place) => {
    const body = bodies.get(place.id);
    return body === undefined ? [] : [{ ...body, ...place }];
  });
  return [...task.pinned.filter(({ id }) => bodies.has(id)), ...clearSpots([...others, ...kept], wanted)];
}

function centreOf(places: readonly Place[]): { readonly x: number; readonly y: number } {
  const sum = places.reduce((one, { x, y }) => ({ x: one.x + x, y: one.y + y }), { x: 0, y: 0 });
  return { x: sum.x / Math.max(1, places.length), y: sum.y / Math.max(1, places.length) };
}
