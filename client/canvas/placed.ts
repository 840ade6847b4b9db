import type { NodeFace, PictureNode } from './canvas.ts';
import { type Box, boxAround } from './geometry.ts';
import type { Measure } from './measure-text.ts';
import { type Fonts, roomOf, type SizedNode } from './size-node.ts';

/** What texts are measured with. */
export type Rulers = { readonly fonts: Fonts; readonly measure: Measure; readonly size: (face: NodeFace) => SizedNode };
/** A node at its place, and the room that it takes there. */
export type Placed = { readonly node: PictureNode; readonly sized: SizedNode; readonly box: Box };

export function placeNode(node: PictureNode, { size }: Rulers): Placed {
  const sized = size(node);
  const room = roomOf(node, sized);
  return { node, sized, box: boxAround({ x: node.x, y: node.y + room.dy }, room) };
}
