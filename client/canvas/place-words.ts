import { type BoxGrid, boxOfPoint, coveredOf, createGrid } from './box-grid.ts';
import { type Box, boxAround, holds, type Point } from './geometry.ts';
import { type Course, measureCourse, pointAt } from './line-courses.ts';

export type WordedLine = {
  readonly key: string;
  readonly course: Course;
  /** How much of it the nodes at its ends cover. */
  readonly fromReach: number;
  readonly toReach: number;
  readonly width: number;
  /** Whether a sign stands in its middle, which no word may cover. */
  readonly isMarked: boolean;
};
/** Where along a line its word stands, in px from where the line is first seen. */
export type WordPlace = { readonly kind: 'middle' } | { readonly kind: 'aside'; readonly offset: number };

type KeyedPoint = Point & { readonly key: string };
type Taken = { readonly names: BoxGrid; readonly words: BoxGrid; readonly crossed: ReturnType<typeof createGrid<KeyedPoint>> };

const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
const wordHeight = 16;
/** Around a word, so that what is beside it is not touched. */
const halo = 4;
const room = 36;
const markRoom = 12;
const mostCovered = 0.06;
/** Beyond so many lines, none can be kept clear of words. */
const mostCrossed = 150;
const samples = Array.from({ length: 39 }, (_, place) => (place + 1) / 40);
/** What a point of another line under a word weighs against px² of a name. */
const crossing = 12;
/** Words on each other can be read less than over the end of a name. */
const wordOverWord = 5;

/** Whether enough of a line is seen for its word. */
export const isLongEnough = ({ course, fromReach, toReach, width }: WordedLine): boolean => measureCourse(course).length - fromReach - toReach >= width + room;

/**
 * Finds for each word the freest place along its line, clear of names and of the words before it. A word that the line is too short for has no
 * place, and one that would cover a name: the bench's title says it then.
 */
export function placeWords(lines: readonly WordedLine[], boxes: readonly Box[]): ReadonlyMap<string, WordPlace> {
  const places = new Map<string, WordPlace>();
  const [names, words] = [createGrid<Box>((box) => box), createGrid<Box>((box) => box)];
  for (const box of boxes) names.add(box);
  const crossed = createGrid<KeyedPoint>(boxOfPoint);
  for (const { key, course } of lines.length > mostCrossed ? [] : lines) for (const share of samples) crossed.add({ key, ...pointAt(course, share) });
  for (const line of lines) {
    const best = isLongEnough(line) ? findFreest(line, { names, words, crossed }) : undefined;
    if (best === undefined || best.covered > mostCovered * line.width * wordHeight) continue;
    for (const box of best.boxes) words.add(box);
    places.set(line.key, best.share === 0.5 && line.course.bend === 0 ? { kind: 'middle' } : { kind: 'aside', offset: Math.round(best.share * best.visible) });
  }
  return places;
}

function findFreest({ key, course, fromReach, toReach, width, isMarked }: WordedLine, { names, words, crossed }: Taken) {
  const { length, at } = measureCourse(course);
  const visible = length - fromReach - toReach;
  const isFree = (share: number) =>
    Math.min(share, 1 - share) * visible >= width / 2 + room / 3 && (!isMarked || Math.abs(share - 0.5) * visible >= width / 2 + markRoom);
  let best: { readonly share: number; readonly cost: number; readonly covered: number; readonly boxes: readonly Box[]; readonly visible: number } | undefined;
  for (const share of shares.filter(isFree)) {
    const boxes = boxesOfWord(at(fromReach + share * visible), width);
    const covered = sumOf(boxes, (box) => coveredOf(names, box) + wordOverWord * coveredOf(words, box));
    const cost = covered + crossing * sumOf(boxes, (box) => [...crossed.near(box)].filter((point) => point.key !== key && holds(box, point)).length);
    if (best === undefined || cost < best.cost) best = { share, cost, covered, boxes, visible };
    if (cost === 0) break;
  }
  return best;
}

/** A slanting word as a row of small boxes: one box around it would claim far more than it covers. */
function boxesOfWord({ x, y, angle }: ReturnType<typeof pointAt>, width: number): readonly Box[] {
  const [length, height] = [width + 2 * halo, wordHeight + halo];
  const count = Math.max(1, Math.round(length / height));
  const step = length / count;
  return Array.from({ length: count }, (_, place) => {
    const distance = (place - (count - 1) / 2) * step;
    return boxAround({ x: x + Math.cos(angle) * distance, y: y + Math.sin(angle) * distance }, { width: Math.max(step, height), height });
  });
}

const sumOf = <T>(list: readonly T[], value: (item: T) => number): number => list.reduce((sum, item) => sum + value(item), 0);
