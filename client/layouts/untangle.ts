import type { Body, StanceLine } from './layout.ts';
import { gap } from './pack.ts';
import { createTangle, type Spot } from './tangle.ts';

/** Nodes that may stand in any order along a column or a row; `seat` says where, in that order. */
export type Rail = {
  readonly bodies: readonly Body[];
  readonly seat: (order: readonly Body[]) => ReadonlyMap<string, Spot>;
  /** A column's ends and how far from the middle a node stands at a height; in a row nodes keep the spots of `seat`. */
  readonly column?: { readonly top: number; readonly floor: number; readonly xAt: (body: Body, y: number) => number };
};
type Task = {
  readonly fixed: ReadonlyMap<string, Spot>;
  readonly bodies: readonly Body[];
  readonly rails: readonly Rail[];
  readonly lines: readonly StanceLine[];
};
type Spots = ReadonlyMap<string, Spot>;

/** Pairs of lines and boxes to look at in one task, so that a crowd takes no longer than a few nodes. */
const budget = 5_000_000;
const mostTries = 2400;
const heat = { first: 14, last: 0.2 } as const;
/** What a px away from an even spread around the middle costs, so that nodes leave it for a reason only. */
const unevenness = 0.014;
const widestGap = 70;

/** Looks for an order along each rail, and for heights along columns, with few lines through boxes and few crossings (by simulated annealing). The same task gives the same spots. */
export function untangle({ fixed, bodies, rails, lines }: Task): Spots {
  const tangle = createTangle(bodies, lines);
  const random = createRandom();
  const places = new Map(bodies.map(({ id }, place) => [id, place]));
  const [xs, ys] = [new Float64Array(bodies.length), new Float64Array(bodies.length)];
  const put = (spots: Spots): void => {
    for (const [id, { x, y }] of spots) {
      const place = places.get(id);
      if (place === undefined) continue;
      [xs[place], ys[place]] = [x, y];
    }
  };
  const movable = rails.filter(({ bodies: { length }, column }) => length > 1 || (length === 1 && column !== undefined));
  let states = movable.map((rail) => stateOf(rail, rail.bodies, rail.seat(rail.bodies)));
  put(fixed);
  for (const rail of rails) put(rail.seat(rail.bodies));

  const costOf = (all: readonly State[]): number => all.reduce((sum, { uneven }) => sum + uneven, tangle(xs, ys));
  let cost = costOf(states);
  let best = { cost, states };
  const tries = movable.length === 0 ? 0 : Math.min(mostTries, Math.floor(budget / Math.max(1, lines.length * (bodies.length + lines.length / 2))));
  for (let round = 0; round < tries; round += 1) {
    const chosen = states[Math.floor(random() * states.length)];
    const moved = chosen === undefined ? null : moveOne(chosen, random);
    if (chosen === undefined || moved === null) continue;
    put(moved.spots);
    const tried = states.map((state) => (state === chosen ? moved : state));
    const triedCost = costOf(tried);
    const warmth = heat.first * (heat.last / heat.first) ** (round / tries);
    if (triedCost < cost || random() < Math.exp((cost - triedCost) / warmth)) {
      [states, cost] = [tried, triedCost];
      if (cost < best.cost - 1e-9) best = { cost, states };
    } else put(chosen.spots);
  }
  return new Map([...fixed, ...rails.flatMap((rail) => [...rail.seat(rail.bodies)]), ...best.states.flatMap(({ spots }) => [...spots])]);
}

type State = { readonly rail: Rail; readonly order: readonly Body[]; readonly spots: Spots; readonly edges: readonly Edges[]; readonly uneven: number };
type Edges = { readonly top: number; readonly floor: number };

function stateOf(rail: Rail, order: readonly Body[], spots: Spots): State {
  const edges = order.map(({ id, height, dy }) => {
    const middle = (spots.get(id)?.y ?? 0) + dy;
    return { top: middle - height / 2, floor: middle + height / 2 };
  });
  return { rail, order, spots, edges, uneven: rail.column === undefined ? 0 : unevenness * unevennessOf(edges) };
}

/** Numbers that look random and are always the same (Park and Miller, 1988). */
function createRandom(): () => number {
  let state = 20_240_601;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** The rail after one move: two nodes swapped, one moved up or down, or all of them; null where there is no room for it. */
function moveOne({ rail, order, edges }: State, random: () => number): State | null {
  const [choice, first, second] = [random(), Math.floor(random() * order.length), Math.floor(random() * order.length)];
  const { column } = rail;
  if (column === undefined || choice < 0.4) {
    if (first === second) return null;
    const swapped = order.map((body, place) => order[place === first ? second : place === second ? first : place] ?? body);
    return stateOf(rail, swapped, column === undefined ? rail.seat(swapped) : stack(swapped, edges, column));
  }
  const far = (random() - 0.5) * 120;
  const moved = edges.map((edge, place) => (choice > 0.9 || place === first ? { top: edge.top + far, floor: edge.floor + far } : edge));
  const fits = moved.every(
    ({ top, floor }, place) =>
      top >= column.top - 0.01 && floor <= column.floor + 0.01 && top - (moved[place - 1]?.floor ?? Number.NEGATIVE_INFINITY) >= gap - 0.01,
  );
  return fits ? stateOf(rail, order, stack(order, moved, column)) : null;
}

/** One below the other with the gaps that were between `edges`. */
function stack(order: readonly Body[], edges: readonly Edges[], { xAt }: NonNullable<Rail['column']>): Spots {
  let top = edges[0]?.top ?? 0;
  return new Map(
    order.map((body, place) => {
      const y = top + body.height / 2 - body.dy;
      top += body.height + (edges[place + 1]?.top ?? 0) - (edges[place]?.floor ?? 0);
      return [body.id, { x: xAt(body, y), y }];
    }),
  );
}

/** How far a column is from an even spread around the middle, in px. */
function unevennessOf(edges: readonly Edges[]): number {
  const gaps = edges.slice(1).map(({ top }, place) => top - (edges[place]?.floor ?? 0));
  const mean = gaps.reduce((sum, one) => sum + one, 0) / Math.max(1, gaps.length);
  const middle = ((edges[0]?.top ?? 0) + (edges.at(-1)?.floor ?? 0)) / 2;
  return gaps.reduce((sum, one) => sum + Math.abs(one - mean), Math.abs(middle)) + Math.max(0, mean - widestGap);
}
