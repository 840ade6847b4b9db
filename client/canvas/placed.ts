import type { ElementDefinition } from 'cytoscape';
import type { NodeFace, Picture, PictureNode } from './canvas.ts';
import { type Box, boxAround } from './geometry.ts';
import type { Measure } from './measure-text.ts';
import { scaleOf } from './paint.ts';
import { type Fonts, roomOf, type SizedNode } from './size-node.ts';

/** Outlines as Cytoscape takes them, and the room that they and their titles take. */
export type DrawnHulls = { readonly definitions: readonly ElementDefinition[]; readonly titles: readonly Box[]; readonly edges: readonly Box[] };
export type DrawHulls = (picture: Picture, placed: ReadonlyMap<string, Placed>, rulers: Rulers) => DrawnHulls;
/** What texts are measured with; and what draws outlines, once a picture has some. */
export type Rulers = {
  readonly fonts: Fonts;
  readonly measure: Measure;
  readonly size: (face: NodeFace) => SizedNode;
  readonly drawHulls?: DrawHulls;
};
/** A node at its place, and the room that it takes there. */
export type Placed = { readonly node: PictureNode; readonly sized: SizedNode; readonly box: Box };

export function placeNode(node: PictureNode, { size }: Rulers): Placed {
  const plain = size(node.paint?.label === undefined ? node : { ...node, label: node.paint.label });
  const scale = scaleOf(node);
  const sized = scale === 1 ? plain : { ...plain, box: { width: plain.box.width * scale, height: plain.box.height * scale } };
  const room = roomOf(node, sized);
  return { node, sized, box: boxAround({ x: node.x, y: node.y + room.dy }, room) };
}
