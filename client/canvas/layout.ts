import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';

/** Numbers and strings only, so that it can cross to a worker. */
export type LayoutTask = {
  readonly fixed: readonly { readonly id: string; readonly x: number; readonly y: number; readonly radius: number }[];
  readonly free: readonly { readonly id: string; readonly radius: number }[];
  readonly lines: readonly { readonly from: string; readonly to: string }[];
  /** Around which node the free ones begin; the middle when absent. */
  readonly near?: string;
};
export type LayoutPlaces = readonly { readonly id: string; readonly x: number; readonly y: number }[];

type Body = SimulationNodeDatum & { readonly id: string; readonly radius: number };

const goldenAngle = Math.PI * (3 - Math.sqrt(5));
const gap = 10;

/** Finds places for what has none, near what it hangs on, and moves nothing else. The same task gives the same places. */
export function layoutNodes({ fixed, free, lines, near }: LayoutTask): LayoutPlaces {
  const origin = fixed.find(({ id }) => id === near) ?? { x: 0, y: 0 };
  const bodies: Body[] = [
    ...fixed.map(({ id, x, y, radius }) => ({ id, radius, x, y, fx: x, fy: y })),
    ...free.map(({ id, radius }, rank) => {
      const distance = 170 + 46 * Math.sqrt(rank);
      return { id, radius, x: origin.x + distance * Math.cos(rank * goldenAngle), y: origin.y + distance * Math.sin(rank * goldenAngle) };
    }),
  ];
  const places = new Map(bodies.map((body) => [body.id, body]));
  const links = lines.flatMap(({ from, to }) => {
    const [source, target] = [places.get(from), places.get(to)];
    return source === undefined || target === undefined ? [] : [{ source, target }];
  });
  const crowd = bodies.length > 2000;
  const simulation = forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, { source: Body; target: Body }>(links)
        .distance(({ source, target }) => source.radius + target.radius + 60)
        .strength(0.25),
    )
    .force('repel', forceManyBody<Body>().strength(-260).distanceMax(700).theta(1.1))
    .force('collide', forceCollide<Body>(({ radius }) => radius + gap).iterations(crowd ? 1 : 3))
    .force('x', forceX<Body>(origin.x).strength(0.015))
    .force('y', forceY<Body>(origin.y).strength(0.02))
    .stop();
  simulation.tick(crowd ? 120 : 300);
  return free.map(({ id }) => {
    const body = places.get(id);
    return { id, x: Math.round(body?.x ?? 0), y: Math.round(body?.y ?? 0) };
  });
}
