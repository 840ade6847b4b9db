import type { ElementDefinition } from 'cytoscape';
import type { NodeFace, Picture, PictureBand, PictureLine, PictureNode } from './canvas.ts';
import { familyLooks } from './families.ts';
import { boxOfPoint } from './box-grid.ts';
import { type Box, boxAround, joinBoxes, type Point } from './geometry.ts';
import { type Course, crosses, findCourses } from './line-courses.ts';
import type { Measure } from './measure-text.ts';
import { isLongEnough, placeWords, type WordedLine, type WordPlace } from './place-words.ts';
import { type Satellite, satellitesOf } from './satellites.ts';
import { type Fonts, roomOf, type SizedNode, smallFont } from './size-node.ts';

export type Elements = {
  readonly definitions: readonly ElementDefinition[];
  readonly satellites: readonly Satellite[];
  /** Everything that is drawn lies in it; null where nothing is. */
  readonly bounds: Box | null;
};
/** What texts are measured with. */
export type Rulers = { readonly fonts: Fonts; readonly measure: Measure; readonly size: (face: NodeFace) => SizedNode };
type Placed = { readonly node: PictureNode; readonly sized: SizedNode; readonly box: Box };
type DrawnLine = { readonly line: PictureLine; readonly from: Placed; readonly to: Placed; readonly worded: WordedLine };

/** In a crowd only the words that stand unasked look for a free place. */
const crowd = 200;

/** Turns a picture into what Cytoscape takes: sizes from measured texts, classes for the style sheet. */
export function buildElements(picture: Picture, { fonts, measure, size }: Rulers): Elements {
  const placed = new Map(picture.nodes.map((node) => [node.id, placeNode(node, size(node))]));
  const attached = [...placed.values()].map((one) => satellitesOf(one.node, one.sized, fonts, measure));
  const drawn = drawnLines(picture, placed, fonts, measure);
  const pills = attached.flat().map(({ satellite, definition }) => boxAround(definition.position ?? { x: 0, y: 0 }, satellite));
  const titles = picture.bands.map(({ title, at }) => boxAround(at, { width: measure(title, `700 13px ${fonts.sans}`), height: 18 }));
  const words = wordPlaces(drawn, [...[...placed.values()].map(({ box }) => box), ...pills, ...titles]);
  return {
    definitions: [
      ...picture.bands.flatMap(bandElements),
      ...[...placed.values()].flatMap((one, rank) => [nodeElement(one), ...(attached[rank] ?? []).map(({ definition }) => definition)]),
      ...drawn.map((one) => lineElement(one, words.get(one.line.key))),
    ],
    satellites: attached.flat().map(({ satellite }) => satellite),
    bounds: joinBoxes([...[...placed.values()].map(({ box }) => box), ...titles, ...picture.bands.flatMap(({ points }) => points.map(boxOfPoint))]),
  };
}

function placeNode(node: PictureNode, sized: SizedNode): Placed {
  const room = roomOf(node, sized);
  return { node, sized, box: boxAround({ x: node.x, y: node.y + room.dy }, room) };
}

function nodeElement({ node, sized: { box, label, voice } }: Placed): ElementDefinition {
  return {
    group: 'nodes',
    data: {
      id: `n:${node.id}`,
      target: node.id,
      label: label.text,
      shift: voice === null ? 0 : -(voice.height + 4) / 2,
      width: box.width,
      height: box.height,
    },
    position: { x: node.x, y: node.y },
    classes: [
      node.form,
      node.shape,
      node.form === 'mark' && node.kind !== null ? `kind-${node.kind}` : '',
      `side-${node.side}`,
      node.emphasis,
      node.badge !== null ? 'badged' : '',
    ].join(' '),
  };
}

function drawnLines({ lines, bands }: Picture, placed: ReadonlyMap<string, Placed>, fonts: Fonts, measure: Measure): readonly DrawnLine[] {
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
        fromReach: reachOf(from, course),
        toReach: course.aim === null ? reachOf(to, course) : 0,
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

/** How far from its middle a node covers a line. */
function reachOf({ node, sized: { box } }: Placed, { from, to }: Course): number {
  const [dx, dy] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
  const length = Math.hypot(dx, dy);
  if (node.form === 'mark' || length === 0) return box.width / 2;
  return Math.min(dx === 0 ? Number.POSITIVE_INFINITY : (box.width / 2 / dx) * length, dy === 0 ? Number.POSITIVE_INFINITY : (box.height / 2 / dy) * length);
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
    },
    classes: [
      `family-${family}`,
      emphasis,
      conditional ? 'conditional' : '',
      symmetric || familyLooks[family].bothEnds ? 'both-ends' : '',
      line.line.from === line.line.to ? 'loop' : bend === 0 ? '' : 'bent',
      aim === null ? '' : 'aimed',
      isUnasked(drawn) ? 'worded' : '',
    ].join(' '),
  };
}

/** A bench as a polygon in the unit square of its own box, as Cytoscape wants it, and its title. */
function bandElements({ side, points, title, at }: PictureBand): readonly ElementDefinition[] {
  const { left, right, top, bottom } = joinBoxes(points.map(boxOfPoint)) ?? { left: 0, right: 0, top: 0, bottom: 0 };
  const [width, height] = [Math.max(1, right - left), Math.max(1, bottom - top)];
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const shape = points.map(({ x, y }) => `${(((x - middle.x) * 2) / width).toFixed(4)} ${(((y - middle.y) * 2) / height).toFixed(4)}`).join(' ');
  return [
    { group: 'nodes', data: { id: `band:${side}`, shape, width, height }, position: middle, classes: `band band-${side}` },
    { group: 'nodes', data: { id: `title:${side}`, label: title, width: 4, height: 4 }, position: { ...at }, classes: `band-title title-${side}` },
  ];
}
