import { type Box, holds, type Point } from './geometry.ts';

/** The way a line takes between the middles of two nodes. */
export type Course = {
  readonly from: Point;
  readonly to: Point;
  /** How far aside the control point of its curve lies, to the right of who looks from its start; 0 is straight. */
  readonly bend: number;
  /** Where it ends, seen from the middle of its last node; null where it aims at that. */
  readonly aim: Point | null;
};
type Line = {
  readonly key: string;
  readonly ends: { readonly from: string; readonly to: string };
  readonly from: Point;
  readonly to: Point;
  /** Where it may end: seen from the middle of its last node, or null for that itself. A line with no such place goes straight. */
  readonly aims: readonly (Point | null)[];
};

const between = 44;
const bends = [0, 50, -50, 90, -90, 140, -140, 200, -200, 260, -260];
const samples = Array.from({ length: 19 }, (_, place) => (place + 1) / 20);
const corner = 14;
/** Beyond so many the search for free ways would be felt. */
const mostSought = 24;

/** Draws apart the lines between the same two nodes, and leads those that may around the nodes in their way. */
export function findCourses(lines: readonly Line[], boxes: ReadonlyMap<string, Box>): ReadonlyMap<string, Course> {
  const courses = new Map<string, Course>();
  let sought = 0;
  for (const group of groupByPair(lines)) {
    group.forEach(({ key, ends, from, to, aims }, rank) => {
      const seeks = group.length === 1 && aims.length > 0 && sought < mostSought;
      if (seeks) sought += 1;
      const others = () => [...boxes].flatMap(([id, box]) => (id === ends.from || id === ends.to ? [] : [box]));
      const aside = (rank - (group.length - 1) / 2) * between * (ends.from < ends.to ? 1 : -1);
      courses.set(key, seeks ? findWay({ from, to, aims }, others()) : { from, to, bend: aside, aim: null });
    });
  }
  return courses;
}

function groupByPair(lines: readonly Line[]): Iterable<readonly Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const { from, to } = line.ends;
    const pair = from < to ? `${from} ${to}` : `${to} ${from}`;
    const group = groups.get(pair);
    if (group === undefined) groups.set(pair, [line]);
    else group.push(line);
  }
  return groups.values();
}

/** Whether a course runs through one of these boxes, and not only over a corner of it. */
export const crosses = (course: Course, boxes: readonly Box[]): boolean =>
  samples.some((share) => boxes.some((box) => holds(box, pointAt(course, share), -corner)));

/** The shortest way of those that cross the fewest boxes. */
function findWay({ from, to, aims }: Pick<Line, 'from' | 'to' | 'aims'>, boxes: readonly Box[]): Course {
  const ways = bends.flatMap((bend) => aims.map((aim): Course => ({ from, to, bend, aim })));
  const crossings = (way: Course) => samples.filter((share) => boxes.some((box) => holds(box, pointAt(way, share), 4))).length;
  const length = (way: Course) => Math.abs(way.bend) + Math.hypot(to.x + (way.aim?.x ?? 0) - from.x, to.y + (way.aim?.y ?? 0) - from.y);
  const costs = ways.map((way) => ({ way, cost: 1000 * crossings(way) + length(way) }));
  return costs.reduce((one, other) => (other.cost < one.cost ? other : one)).way;
}

/** A point of a course; `share` runs from 0 at its start to 1. */
export function pointAt({ from, to, bend, aim }: Course, share: number): Point & { readonly angle: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const end = aim === null ? to : { x: to.x + aim.x, y: to.y + aim.y };
  // A straight line has its control point on itself; a curve beside the middle between its nodes, wherever it ends.
  const middle = bend === 0 ? end : to;
  const control = { x: (from.x + middle.x) / 2 - (dy / length) * bend, y: (from.y + middle.y) / 2 + (dx / length) * bend };
  const rest = 1 - share;
  const along = (one: number, other: number, last: number) => rest * rest * one + 2 * rest * share * other + share * share * last;
  const steep = (one: number, other: number, last: number) => 2 * rest * (other - one) + 2 * share * (last - other);
  return {
    x: along(from.x, control.x, end.x),
    y: along(from.y, control.y, end.y),
    angle: Math.atan2(steep(from.y, control.y, end.y), steep(from.x, control.x, end.x)),
  };
}

const steps = 32;

/** How long a course is, and what lies at a distance from its start; `share` of it alone says little of a curve. */
export function measureCourse(course: Course): { readonly length: number; readonly at: (distance: number) => ReturnType<typeof pointAt> } {
  if (course.bend === 0) {
    const [start, end] = [pointAt(course, 0), pointAt(course, 1)];
    const length = Math.hypot(end.x - start.x, end.y - start.y);
    return { length, at: (distance) => pointAt(course, length === 0 ? 0 : distance / length) };
  }
  const reached = [0];
  let last = pointAt(course, 0);
  for (let step = 1; step <= steps; step += 1) {
    const next = pointAt(course, step / steps);
    reached.push((reached.at(-1) ?? 0) + Math.hypot(next.x - last.x, next.y - last.y));
    last = next;
  }
  return {
    length: reached.at(-1) ?? 0,
    at(distance) {
      const after = Math.max(
        1,
        reached.findIndex((one) => one >= distance),
      );
      const [low, high] = [reached[after - 1] ?? 0, reached[after] ?? 0];
      return pointAt(course, (after - 1 + (high === low ? 0 : (distance - low) / (high - low))) / steps);
    },
  };
}
