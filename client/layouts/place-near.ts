import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import { clearSpots } from './clear-spots.ts';
import type { LayoutTask, Place } from './layout.ts';

type Point = SimulationNodeDatum & { readonly id: string; readonly radius: number };

const goldenAngle = Math.PI * (3 - Math.sqrt(5));
const gap = 10;
const radiusOf = ({ width, height }: { readonly width: number; readonly height: number }) => Math.hypot(width, height) / 2.3;

/** Finds places for what has none, near what it hangs on, and moves nothing else. The same task gives the same places. */
export function placeNear({ fixed, free, lines, near }: Extract<LayoutTask, { readonly kind: 'near' }>): readonly Place[] {
  const origin = fixed.find(({ id }) => id === near) ?? { x: 0, y: 0 };
  const points: Point[] = [
    ...fixed.map((body) => ({ id: body.id, radius: radiusOf(body), x: body.x, y: body.y, fx: body.x, fy: body.y })),
    ...free.map((body, rank) => {
      const distance = 170 + 46 * Math.sqrt(rank);
      return {
        id: body.id,
        radius: radiusOf(body),
        x: origin.x + distance * Math.cos(rank * goldenAngle),
        y: origin.y + distance * Math.sin(rank * goldenAngle),
      };
    }),
  ];
  const places = new Map(points.map((point) => [point.id, point]));
  const links = lines.flatMap(({ from, to }) => {
    const [source, target] = [places.get(from), places.get(to)];
    return source === undefined || target === undefined ? [] : [{ source, target }];
  });
  const crowd = points.length > 2000;
  const simulation = forceSimulation(points)
    .force(
      'link',
      forceLink<Point, { source: Point; target: Point }>(links)
        .distance(({ source, target }) => source.radius + target.radius + 60)
        .strength(0.25),
    )
    .force('repel', forceManyBody<Point>().strength(-260).distanceMax(700).theta(1.1))
    .force('collide', forceCollide<Point>(({ radius }) => radius + gap).iterations(crowd ? 1 : 3))
    .force('x', forceX<Point>(origin.x).strength(0.015))
    .force('y', forceY<Point>(origin.y).strength(0.02))
    .stop();
  simulation.tick(crowd ? 120 : 300);
  return clearSpots(
    fixed,
    free.map((body) => {
      const { x = 0, y = 0 } = places.get(body.id) ?? {};
      return { ...body, x, y };
    }),
  );
}
