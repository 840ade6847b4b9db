import { type Box, holds, type Point } from './geometry.ts';

/** Room between nodes and the outline around them. */
const margin = 14;
const corners = 4;
/** Each is compared with so many of its nearest; in a crowd with fewer, so that no frame is felt. */
const mostNear = { usual: 12, crowd: 4 } as const;
const crowd = 120;

type Member = { readonly id: string; readonly box: Box };
/** A closed outline around some of the members. */
export type Outline = { readonly members: readonly string[]; readonly points: readonly Point[] };

/**
 * Rounded outlines around boxes, as few as can be without holding the middle of a stranger: the nearest are joined first (Kruskal's tree), and only
 * where the outline of both leaves every stranger out. The largest comes first. The same boxes give the same outlines.
 */
export function outlineBoxes(members: readonly Member[], strangers: readonly Point[]): readonly Outline[] {
  const parts = new Map(members.map(({ id, box }): [string, Outline] => [id, { members: [id], points: outlineOf(box) }]));
  for (const [one, other] of pairsByDistance(members)) {
    const [first, second] = [parts.get(one.id), parts.get(other.id)];
    if (first === undefined || second === undefined || first === second) continue;
    const points = convexHull([...first.points, ...second.points]);
    if (holdsAny(points, strangers)) continue;
    const joined = { members: [...first.members, ...second.members], points };
    for (const id of joined.members) parts.set(id, joined);
  }
  return [...new Set(parts.values())].sort((one, other) => other.members.length - one.members.length);
}

const middleOf = ({ left, right, top, bottom }: Box): Point => ({ x: (left + right) / 2, y: (top + bottom) / 2 });

/** Each member with its few nearest: the tree of the nearest needs no more. */
function pairsByDistance(members: readonly Member[]): readonly (readonly [Member, Member])[] {
  const placed = members.map((member) => ({ member, at: middleOf(member.box) }));
  const pairs = placed.flatMap(({ member, at }, rank) =>
    placed
      .slice(rank + 1)
      .map((other) => ({ pair: [member, other.member] as const, distance: Math.hypot(other.at.x - at.x, other.at.y - at.y) }))
      .sort((one, other) => one.distance - other.distance)
      .slice(0, members.length > crowd ? mostNear.crowd : mostNear.usual),
  );
  return pairs.sort((one, other) => one.distance - other.distance).map(({ pair }) => pair);
}

/** The outline of one box, with round corners. */
const outlineOf = ({ left, right, top, bottom }: Box): readonly Point[] => [
  ...corner(right, bottom, 0),
  ...corner(left, bottom, 1),
  ...corner(left, top, 2),
  ...corner(right, top, 3),
];

function corner(x: number, y: number, quarter: number): readonly Point[] {
  return Array.from({ length: corners + 1 }, (_, step) => {
    const angle = ((quarter + step / corners) * Math.PI) / 2;
    return { x: x + margin * Math.cos(angle), y: y + margin * Math.sin(angle) };
  });
}

/** Andrew's monotone chain (1979). */
function convexHull(points: readonly Point[]): readonly Point[] {
  const sorted = [...points].sort((one, other) => one.x - other.x || one.y - other.y);
  const chain = (list: readonly Point[]): readonly Point[] => {
    const kept: Point[] = [];
    for (const point of list) {
      while (kept.length >= 2 && turn(kept.at(-2), kept.at(-1), point) <= 0) kept.pop();
      kept.push(point);
    }
    return kept.slice(0, -1);
  };
  return [...chain(sorted), ...chain([...sorted].reverse())];
}

const turn = (one: Point | undefined, other: Point | undefined, next: Point): number =>
  one === undefined || other === undefined ? 0 : (other.x - one.x) * (next.y - one.y) - (other.y - one.y) * (next.x - one.x);

/** Whether any of the points lies in a convex outline. */
function holdsAny(outline: readonly Point[], points: readonly Point[]): boolean {
  const [xs, ys] = [outline.map(({ x }) => x), outline.map(({ y }) => y)];
  const box = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  return points.some((point) => holds(box, point) && isInside(outline, point));
}

/** Whether a point lies in a closed outline, however bent (the ray rule). */
export function isInside(outline: readonly Point[], { x, y }: Point): boolean {
  let inside = false;
  let last = outline.at(-1);
  for (const point of outline) {
    if (last !== undefined && point.y > y !== last.y > y && x < ((last.x - point.x) * (y - point.y)) / (last.y - point.y) + point.x) inside = !inside;
    last = point;
  }
  return inside;
}
