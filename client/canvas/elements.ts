import type { ElementDefinition } from 'cytoscape';
import type { Picture, PictureBand, PictureLine, PictureNode } from './canvas.ts';
import { familyLooks } from './families.ts';
import { type Measure, wrapText } from './measure-text.ts';
import { type Box, placeWords, type WordPlace } from './place-words.ts';
import { type Fonts, roomOf, type SizedNode, sizeNode, smallFont } from './size-node.ts';

/** A small mark that belongs to a node and stands at a fixed distance from its middle. */
export type Satellite = { readonly id: string; readonly of: string; readonly dx: number; readonly dy: number };
export type Elements = {
  readonly definitions: readonly ElementDefinition[];
  readonly satellites: readonly Satellite[];
  /** Everything that is drawn lies in it; null where nothing is. */
  readonly bounds: Box | null;
};
type Placed = { readonly node: PictureNode; readonly sized: SizedNode; readonly box: Box; readonly reach: number };

const leastHit = 44;

/** Turns a picture into what Cytoscape takes: sizes from measured texts, classes for the style sheet. */
export function buildElements(picture: Picture, fonts: Fonts, measure: Measure): Elements {
  const placed = new Map(picture.nodes.map((node) => [node.id, placeNode(node, fonts, measure)]));
  const satellites: Satellite[] = [];
  const definitions: ElementDefinition[] = picture.bands.flatMap(bandElements);
  for (const one of placed.values()) {
    definitions.push(nodeElement(one));
    for (const { satellite, definition } of satellitesOf(one, fonts, measure)) {
      satellites.push(satellite);
      definitions.push(definition);
    }
  }
  const words = wordPlaces(picture.lines, placed, fonts, measure);
  for (const line of picture.lines) definitions.push(lineElement(line, words.get(line.key)));
  return { definitions, satellites, bounds: boundsOf(picture, placed) };
}

function placeNode(node: PictureNode, fonts: Fonts, measure: Measure): Placed {
  const sized = sizeNode(node, fonts, measure);
  const { width, height, dy } = roomOf(node, sized);
  const box = { left: node.x - width / 2, right: node.x + width / 2, top: node.y + dy - height / 2, bottom: node.y + dy + height / 2 };
  const reach = node.form === 'mark' ? sized.box.width / 2 : Math.min(sized.box.width / 2, sized.box.height / 2 + 20);
  return { node, sized, box, reach };
}

function boundsOf({ bands }: Picture, placed: ReadonlyMap<string, Placed>): Box | null {
  const boxes = [
    ...[...placed.values()].map(({ box }) => box),
    ...bands.flatMap(({ points, at }) => [...points, { x: at.x, y: at.y - 10 }].map(({ x, y }) => ({ left: x, right: x, top: y, bottom: y }))),
  ];
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
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
      padding: Math.max(0, (leastHit - Math.min(box.width, box.height)) / 2),
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

function satellitesOf(
  { node, sized: { box, voice } }: Placed,
  fonts: Fonts,
  measure: Measure,
): readonly { readonly satellite: Satellite; readonly definition: ElementDefinition }[] {
  const small = (text: string) => wrapText(text, { font: smallFont(fonts), width: 200, lineHeight: 15, measure });
  const attach = (kind: string, text: string, size: { width: number; height: number }, { dx, dy }: { dx: number; dy: number }, data: object = {}) => {
    const id = `${kind}:${node.id}`;
    return {
      satellite: { id, of: `n:${node.id}`, dx, dy },
      definition: {
        group: 'nodes' as const,
        data: { id, label: text, ...size, ...data },
        position: { x: node.x + dx, y: node.y + dy },
        classes: `satellite ${kind} ${node.emphasis}`,
      },
    };
  };
  const found = [];
  if (voice !== null)
    found.push(attach('voice', voice.text, { width: voice.width + 14, height: voice.height + 3 }, { dx: 0, dy: box.height / 2 - voice.height / 2 - 8 }));
  if (node.badge !== null) {
    const badge = small(`= ${node.badge}`);
    found.push(attach('badge', badge.text, { width: badge.width + 14, height: badge.height + 3 }, { dx: 0, dy: -box.height / 2 }));
  }
  if (node.more !== null) {
    const more = small(node.more);
    const size = { width: more.width + 12, height: 18 };
    const corner = { dx: box.width / 2 - 2 + (node.form === 'mark' ? size.width / 2 - 10 : -size.width / 2 + 4), dy: -box.height / 2 };
    const below = { dx: 0, dy: box.height / 2 };
    found.push(attach('more', more.text, size, node.form === 'question' || node.form === 'plate' ? below : corner, { more: node.id }));
  }
  if (node.isPinned) found.push(attach('pin', '', { width: 18, height: 18 }, { dx: box.width / 2 - 2, dy: box.height / 2 - 4 }));
  return found;
}

/** Where the words stand that are drawn unasked: of families that always say theirs, and of what is selected. */
function wordPlaces(lines: readonly PictureLine[], placed: ReadonlyMap<string, Placed>, fonts: Fonts, measure: Measure): ReadonlyMap<string, WordPlace> {
  const worded = lines.flatMap((line) => {
    const [from, to] = [placed.get(line.line.from), placed.get(line.line.to)];
    if (from === undefined || to === undefined) return [];
    const width = measure(textOf(line), smallFont(fonts));
    return [{ key: line.key, from: from.node, to: to.node, fromReach: from.reach, toReach: to.reach, width }];
  });
  const rank = new Map(lines.map(({ key, family, emphasis }) => [key, (emphasis === 'selected' ? 0 : 2) + (familyLooks[family].word === 'always' ? 0 : 1)]));
  const first = worded
    .filter(({ key }) => (rank.get(key) ?? 3) < 3 || lines.length < 200)
    .sort((one, other) => (rank.get(one.key) ?? 3) - (rank.get(other.key) ?? 3));
  return placeWords(
    first,
    [...placed.values()].map(({ box }) => box),
  );
}

const textOf = ({ word, statements }: PictureLine): string => (statements > 1 ? `${word} ×${statements}` : word);

function lineElement(line: PictureLine, place: WordPlace | undefined): ElementDefinition {
  const { key, family, emphasis, statements, conditional, symmetric } = line;
  const text = textOf(line);
  const isUnasked = familyLooks[family].word === 'always' && (place !== undefined || emphasis === 'selected');
  const isAside = typeof place === 'number' && emphasis !== 'selected';
  return {
    group: 'edges',
    data: {
      id: `l:${key}`,
      key,
      source: `n:${line.line.from}`,
      target: `n:${line.line.to}`,
      label: isAside ? '' : text,
      aside: isAside ? text : '',
      offset: isAside ? Math.round(place) : 0,
      number: statements > 1 && place !== undefined ? `×${statements}` : '',
    },
    classes: [
      `family-${family}`,
      emphasis,
      conditional ? 'conditional' : '',
      symmetric || familyLooks[family].bothEnds ? 'both-ends' : '',
      isUnasked ? 'worded' : '',
    ].join(' '),
  };
}

/** A bench as a polygon in the unit square of its own box, as Cytoscape wants it, and its title. */
function bandElements({ side, points, title, at }: PictureBand): readonly ElementDefinition[] {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [width, height] = [Math.max(1, right - left), Math.max(1, bottom - top)];
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const shape = points.map(({ x, y }) => `${(((x - middle.x) * 2) / width).toFixed(4)} ${(((y - middle.y) * 2) / height).toFixed(4)}`).join(' ');
  return [
    { group: 'nodes', data: { id: `band:${side}`, shape, width, height }, position: middle, classes: `band band-${side}` },
    { group: 'nodes', data: { id: `title:${side}`, label: title, width: 4, height: 4 }, position: { ...at }, classes: `band-title title-${side}` },
  ];
}
