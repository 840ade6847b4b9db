import type { Body, LayoutTask, Place } from './layout.ts';
import { partBoxes } from './part-boxes.ts';

type FreeTask = Extract<LayoutTask, { readonly kind: 'force' | 'layered' | 'concentric' }>;

const between = 40;

/** Rings around one node by how many lines away the others are; what is not tied to it stands on the last ring. Pinned nodes stay. */
export function placeInRings({ bodies, pinned, lines, centre }: FreeTask): readonly Place[] {
  const neighbours = new Map<string, string[]>(bodies.map(({ id }) => [id, []]));
  for (const { from, to } of lines) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  const busiest = [...bodies].sort(
    (one, other) => (neighbours.get(other.id)?.length ?? 0) - (neighbours.get(one.id)?.length ?? 0) || (one.id < other.id ? -1 : 1),
  )[0];
  const middle = bodies.find(({ id }) => id === centre) ?? busiest;
  if (middle === undefined) return [];
  const rings = readRings(bodies, neighbours, middle.id);
  const places: Place[] = [{ id: middle.id, x: 0, y: 0 }];
  const angles = new Map([[middle.id, 0]]);
  let outside = Math.hypot(middle.width, middle.height) / 2;
  for (const ring of rings.slice(1)) {
    const size = Math.max(...ring.map(({ width, height }) => Math.max(width, height)));
    const round = ring.reduce((sum, { width, height }) => sum + Math.max(width, height) + 16, 0);
    const radius = Math.max(outside + between + size / 2, round / (2 * Math.PI));
    const towards = ({ id }: Body) => {
      const known = (neighbours.get(id) ?? []).flatMap((one) => angles.get(one) ?? []);
      return known.length === 0 ? 7 : known.reduce((sum, angle) => sum + angle, 0) / known.length;
    };
    const ordered = [...ring].sort((one, other) => towards(one) - towards(other) || (one.id < other.id ? -1 : 1));
    ordered.forEach(({ id }, place) => {
      const angle = (2 * Math.PI * place) / ordered.length - Math.PI / 2;
      angles.set(id, angle);
      places.push({ id, x: Math.round(radius * Math.cos(angle)), y: Math.round(radius * Math.sin(angle)) });
    });
    outside = radius + size / 2;
  }
  const fixed = new Map(pinned.map((place) => [place.id, place]));
  return partBoxes(
    bodies,
    places.map((place) => fixed.get(place.id) ?? place),
    new Set(fixed.size === 0 ? [middle.id] : fixed.keys()),
  );
}

function readRings(bodies: readonly Body[], neighbours: ReadonlyMap<string, readonly string[]>, middle: string): readonly (readonly Body[])[] {
  const distance = new Map([[middle, 0]]);
  for (const [id, far] of distance) for (const next of neighbours.get(id) ?? []) if (!distance.has(next)) distance.set(next, far + 1);
  const last = Math.max(...distance.values()) + 1;
  const rings = Array.from({ length: last + 1 }, (_, far) => bodies.filter(({ id }) => (distance.get(id) ?? last) === far));
  return rings.filter((ring) => ring.length > 0);
}
