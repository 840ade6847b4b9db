import type { ElementDefinition } from 'cytoscape';
import type { Picture, PictureLine } from './canvas.ts';
import { familyLooks } from './families.ts';
import { type Box, boxAround, holds, type Point } from './geometry.ts';
import { type Course, crosses, findCourses, measureCourse } from './line-courses.ts';
import { lookOfLine } from './paint.ts';
import { isLongEnough, placeWords, type WordedLine, type WordPlace } from './place-words.ts';
import type { Placed, Rulers } from './placed.ts';
import { smallFont } from './size-node.ts';

type DrawnLine = { readonly line: PictureLine; readonly from: Placed; readonly to: Placed; readonly worded: WordedLine };

/** In a crowd only the words that stand unasked look for a free place. */
const crowd = 200;

/** The lines of a picture, each with its way and its word; `obstacles` are what no word may cover. */
export function lineElements(
  picture: Picture,
  { placed, obstacles }: { readonly placed: ReadonlyMap<string, Placed>; readonly obstacles: readonly Box[] },
  rulers: Rulers,
): readonly ElementDefinition[] {
  const drawn = drawnLines(picture, placed, rulers);
  const words = wordPlaces(drawn, obstacles);
  return drawn.map((one) => lineElement(one, words.get(one.line.key)));
}

function drawnLines({ lines, bands }: Picture, placed: ReadonlyMap<string, Placed>, { fonts, measure }: Rulers): readonly DrawnLine[] {
  const known = lines.flatMap((line) => {
    const [from, to] = [placed.get(line.line.from), placed.get(line.line.to)];
    return from === undefined || to === undefined ? [] : [{ line, from, to }];
  });
  const cards = [...placed.values()].filter(({ node }) => node.form !== 'mark');
  const courses = findCourses(
    known.map(({ line, from, to }) => ({
      key: line.key,
      ends: line.line,
      from: from.node,
      to: to.node,
      aims: bands.length === 0 ? [] : aimsAt(from, to, cards),
    })),
    new Map([...placed].map(([id, { box }]) => [id, box])),
  );
  return known.map(({ line, from, to }) => {
    const course: Course = courses.get(line.key) ?? { from: from.node, to: to.node, bend: 0, aim: null };
    const width = measure(textOf(line), smallFont(fonts));
    return {
      line,
      from,
      to,
      worded: {
        key: line.key,
        course,
        fromReach: reachOf(from, course, 'start'),
        toReach: course.aim === null ? reachOf(to, course, 'end') : 0,
        width,
        isMarked: line.conditional,
      },
    };
  });
}

/** In a stance map a line to what is disputed ends beside the badge or at a side, and one that would run through a card goes around it. */
function aimsAt(from: Placed, to: Placed, cards: readonly Placed[]): readonly (Point | null)[] {
  const { node, sized } = to;
  const [side, top] = [Math.round(sized.box.width / 2), Math.round(-sized.box.height / 2)];
  if (node.badge !== null && from.node.y < node.y + top)
    return [-1, 1].flatMap((sign) => [
      { x: sign * Math.round(0.72 * side), y: top },
      { x: sign * side, y: 0 },
    ]);
  const others = cards.filter((card) => card !== from && card !== to).map(({ box }) => box);
  return crosses({ from: from.node, to: node, bend: 0, aim: null }, others) ? [null] : [];
}

/** How much of a line the node at its start or end covers. */
function reachOf({ node, sized: { box } }: Placed, course: Course, end: 'start' | 'end'): number {
  if (course.bend !== 0) return reachOfCurve(boxAround(node, box), course, end);
  const [dx, dy] = [Math.abs(course.to.x - course.from.x), Math.abs(course.to.y - course.from.y)];
  const length = Math.hypot(dx, dy);
  if (node.form === 'mark' || length === 0) return box.width / 2;
  return Math.min(dx === 0 ? Number.POSITIVE_INFINITY : (box.width / 2 / dx) * length, dy === 0 ? Number.POSITIVE_INFINITY : (box.height / 2 / dy) * length);
}

function reachOfCurve(box: Box, course: Course, end: 'start' | 'end'): number {
  const { length, at } = measureCourse(course);
  let reach = 0;
  while (reach < length && holds(box, at(end === 'start' ? reach : length - reach))) reach += 4;
  return reach;
}

/** Whether a line's word stands on it without being asked for: also who asserts what is disputed, and all around what is selected. */
const isUnasked = ({ line, from, to }: DrawnLine): boolean =>
  line.emphasis !== 'faded' &&
  (familyLooks[line.family].word === 'always' ||
    (line.family === 'asserts' && to.node.badge !== null) ||
    from.node.emphasis === 'selected' ||
    to.node.emphasis === 'selected');

/** The words that stand unasked look for a free place first, then the others among what they leave. */
function wordPlaces(drawn: readonly DrawnLine[], boxes: readonly Box[]): ReadonlyMap<string, WordPlace> {
  const [first, others] = [drawn.filter(isUnasked), drawn.filter((one) => !isUnasked(one))];
  const places = placeWords(
    [...first, ...(drawn.length > crowd ? [] : others)].map(({ worded }) => worded),
    boxes,
  );
  if (drawn.length <= crowd) return places;
  const middle = { kind: 'middle' } as const;
  return new Map([...places, ...others.flatMap(({ worded }) => (isLongEnough(worded) ? [[worded.key, middle] as const] : []))]);
}

const textOf = ({ word, statements }: PictureLine): string => (statements > 1 ? `${word} ×${statements}` : word);

function lineElement(drawn: DrawnLine, place: WordPlace | undefined): ElementDefinition {
  const { line, worded } = drawn;
  const { key, family, emphasis, statements, conditional, symmetric } = line;
  const text = textOf(line);
  const offset = place?.kind === 'aside' ? place.offset : null;
  const { bend, aim } = worded.course;
  const look = lookOfLine(line.paint);
  return {
    group: 'edges',
    data: {
      id: `l:${key}`,
      key,
      source: `n:${line.line.from}`,
      target: `n:${line.line.to}`,
      /** Where asked of the line itself, its word stands in the middle at the least. */
      word: offset === null ? text : '',
      label: place?.kind === 'middle' ? text : '',
      aside: offset === null ? '' : text,
      offset: offset ?? 0,
      number: statements > 1 && place !== undefined ? `×${statements}` : '',
      bend,
      ...(aim !== null && { end: `${aim.x}px ${aim.y}px` }),
      ...look.data,
    },
    classes: [
      `family-${family}`,
      emphasis,
      conditional ? 'conditional' : '',
      symmetric || familyLooks[family].bothEnds ? 'both-ends' : '',
      line.line.from === line.line.to ? 'loop' : bend === 0 ? '' : 'bent',
      aim === null ? '' : 'aimed',
      isUnasked(drawn) ? 'worded' : '',
      look.classes,
    ].join(' '),
  };
}
