import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { LayoutTask, Place } from './layout.ts';
import { partBoxes } from './part-boxes.ts';

type Point = SimulationNodeDatum & { readonly id: string; readonly radius: number };
type FreeTask = Extract<LayoutTask, { readonly kind: 'force' | 'layered' | 'concentric' }>;

const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** Draws together what is tied and holds everything else apart; pinned nodes stay. The same task gives the same places. */
export function placeByForce({ bodies, pinned, lines, stage }: FreeTask): readonly Place[] {
  const fixed = new Map(pinned.map((place) => [place.id, place]));
  const points = bodies.map(({ id, width, height }, rank): Point => {
    const place = fixed.get(id);
    const distance = 40 * Math.sqrt(rank);
    return {
      id,
      radius: Math.hypot(width, height) / 2.4,
      x: place?.x ?? distance * Math.cos(rank * goldenAngle),
      y: place?.y ?? distance * Math.sin(rank * goldenAngle),
      ...(place !== undefined && { fx: place.x, fy: place.y }),
    };
  });
  const byId = new Map(points.map((point) => [point.id, point]));
  const links = lines.flatMap(({ from, to }) => {
    const [source, target] = [byId.get(from), byId.get(to)];
    return source === undefined || target === undefined ? [] : [{ source, target }];
  });
  const crowd = points.length > 400;
  const wide = stage.width / Math.max(1, stage.height);
  forceSimulation(points)
    .force(
      'link',
      forceLink<Point, { source: Point; target: Point }>(links).distance(({ source, target }) => source.radius + target.radius + 50),
    )
    .force('repel', forceManyBody<Point>().strength(-420).distanceMax(900).theta(1.1))
    .force('collide', forceCollide<Point>(({ radius }) => radius + 6).iterations(crowd ? 1 : 2))
    .force('x', forceX<Point>().strength(0.04))
    .force('y', forceY<Point>().strength(0.04 * Math.max(1, wide)))
    .stop()
    .tick(crowd ? 120 : 300);
  return partBoxes(
    bodies,
    points.map(({ id, x = 0, y = 0 }) => ({ id, x, y })),
    new Set(fixed.keys()),
  );
}
