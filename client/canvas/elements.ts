import type { ElementDefinition } from 'cytoscape';
import { boxOfPoint } from './box-grid.ts';
import type { Picture, PictureBand } from './canvas.ts';
import { type Box, boxAround, joinBoxes } from './geometry.ts';
import { lineElements } from './line-elements.ts';
import { lookOfNode } from './paint.ts';
import { type Placed, placeNode, type Rulers } from './placed.ts';
import { polygonOf } from './polygon.ts';
import { type Satellite, satellitesOf } from './satellites.ts';

export type Elements = {
  readonly definitions: readonly ElementDefinition[];
  readonly satellites: readonly Satellite[];
  /** Everything that is drawn lies in it; null where nothing is. */
  readonly bounds: Box | null;
};
/** Turns a picture into what Cytoscape takes: sizes from measured texts, classes for the style sheet. */
export function buildElements(picture: Picture, rulers: Rulers): Elements {
  const { fonts, measure } = rulers;
  const placed = new Map(picture.nodes.map((node) => [node.id, placeNode(node, rulers)]));
  const attached = [...placed.values()].map((one) => satellitesOf(one.node, one.sized, fonts, measure));
  const pills = attached.flat().map(({ satellite, definition }) => boxAround(definition.position ?? { x: 0, y: 0 }, satellite));
  const hulls = rulers.drawHulls?.(picture, placed, rulers) ?? { definitions: [], titles: [], edges: [] };
  const titles = [...picture.bands.map(({ title, at }) => boxAround(at, { width: measure(title, `700 13px ${fonts.sans}`), height: 18 })), ...hulls.titles];
  const boxes = [...placed.values()].map(({ box }) => box);
  return {
    definitions: [
      ...picture.bands.flatMap(bandElements),
      ...hulls.definitions,
      ...[...placed.values()].flatMap((one, rank) => [nodeElement(one), ...(attached[rank] ?? []).map(({ definition }) => definition)]),
      ...lineElements(picture, { placed, obstacles: [...boxes, ...pills, ...titles] }, rulers),
    ],
    satellites: attached.flat().map(({ satellite }) => satellite),
    bounds: joinBoxes([...boxes, ...titles, ...hulls.edges, ...picture.bands.flatMap(({ points }) => points.map(boxOfPoint))]),
  };
}

function nodeElement({ node, sized: { box, label, voice } }: Placed): ElementDefinition {
  const look = lookOfNode(node);
  return {
    group: 'nodes',
    data: {
      id: `n:${node.id}`,
      target: node.id,
      label: label.text,
      shift: voice === null ? 0 : -(voice.height + 4) / 2,
      width: box.width,
      height: box.height,
      ...look.data,
    },
    position: { x: node.x, y: node.y },
    classes: [
      node.form,
      node.shape,
      node.form === 'mark' && look.icon !== null ? `kind-${look.icon}` : '',
      `side-${node.side}`,
      node.emphasis,
      node.badge !== null ? 'badged' : '',
      look.classes,
    ].join(' '),
  };
}

/** A bench as a polygon, and its title. */
function bandElements({ side, points, title, at }: PictureBand): readonly ElementDefinition[] {
  const { data, position } = polygonOf(points);
  return [
    { group: 'nodes', data: { id: `band:${side}`, ...data }, position, classes: `band band-${side}` },
    { group: 'nodes', data: { id: `title:${side}`, label: title, width: 4, height: 4 }, position: { ...at }, classes: `band-title title-${side}` },
  ];
}
