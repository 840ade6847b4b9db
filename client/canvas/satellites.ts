import type { ElementDefinition } from 'cytoscape';
import type { PictureNode } from './canvas.ts';
import { type Measure, wrapText } from './measure-text.ts';
import { type Fonts, type SizedNode, smallFont } from './size-node.ts';

/** A small mark that belongs to a node and stands at a fixed distance from its middle. */
export type Satellite = {
  readonly id: string;
  readonly of: string;
  readonly kind: 'voice' | 'badge' | 'more' | 'pin';
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
  readonly height: number;
};
type Attached = { readonly satellite: Satellite; readonly definition: ElementDefinition };
type Size = { readonly width: number; readonly height: number };

/** Who says so, the badge, how much is not drawn, and the pin of a node; each in a typeface or colour of its own, which one label cannot have. */
export function satellitesOf(node: PictureNode, { box, voice }: SizedNode, fonts: Fonts, measure: Measure): readonly Attached[] {
  const small = (text: string) => wrapText(text, { font: smallFont(fonts), width: 200, lineHeight: 15, measure });
  const attach = (kind: Satellite['kind'], text: string, { width, height }: Size, { dx, dy }: { dx: number; dy: number }, data: object = {}): Attached => ({
    satellite: { id: `${kind}:${node.id}`, of: `n:${node.id}`, kind, dx, dy, width, height },
    definition: {
      group: 'nodes',
      data: { id: `${kind}:${node.id}`, label: text, width, height, ...data },
      position: { x: node.x + dx, y: node.y + dy },
      classes: `satellite ${kind} ${node.emphasis}`,
    },
  });
  const found: Attached[] = [];
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
