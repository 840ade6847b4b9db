import type { ElementDefinition } from 'cytoscape';
import type { Picture, PictureLine, PictureNode } from './canvas.ts';
import { familyLooks } from './families.ts';
import { type MeasuredText, wrapText } from './measure-text.ts';
import type { Palette } from './palette.ts';

/** A small text that belongs to a node, stands at a fixed distance from its middle and takes no clicks. */
export type Satellite = { readonly id: string; readonly of: string; readonly dx: number; readonly dy: number };
export type Elements = { readonly definitions: readonly ElementDefinition[]; readonly satellites: readonly Satellite[] };

const markSizes = {
  ellipse: 42,
  'round-rectangle': 39,
  octagon: 45,
  pentagon: 48,
  hexagon: 45,
  diamond: 50,
  shield: 42,
  triangle: 52,
  'cut-rectangle': 44,
  tag: 44,
  rectangle: 40,
} as const;
const leastHit = 44;
const smallFont = ({ sans }: Palette): string => `600 12px ${sans}`;

/** Turns a picture into what Cytoscape takes: sizes from measured texts, classes for the style sheet. */
export function buildElements(picture: Picture, palette: Palette, measure: (text: string, font: string) => number): Elements {
  const satellites: Satellite[] = [];
  const definitions: ElementDefinition[] = [];
  const extents = new Map<string, { x: number; y: number; reach: number }>();
  for (const node of picture.nodes) {
    const { box, label, voice } = sizeNode(node, palette, measure);
    extents.set(node.id, { x: node.x, y: node.y, reach: node.form === 'mark' ? box.width / 2 : Math.min(box.width / 2, box.height / 2 + 20) });
    definitions.push({
      group: 'nodes',
      data: {
        id: `n:${node.id}`,
        target: node.id,
        label,
        shift: voice === null ? 0 : -(voice.height + 4) / 2,
        width: box.width,
        height: box.height,
        padding: Math.max(0, (leastHit - Math.min(box.width, box.height)) / 2),
      },
      position: { x: node.x, y: node.y },
      classes: [node.form, node.shape, `side-${node.side}`, node.emphasis, node.badge !== null ? 'badged' : ''].join(' '),
    });
    const attach = (kind: string, { text, width, height }: MeasuredText, dy: number) => {
      const id = `${kind}:${node.id}`;
      satellites.push({ id, of: `n:${node.id}`, dx: 0, dy });
      definitions.push({
        group: 'nodes',
        data: { id, label: text, width: width + 14, height: height + 3 },
        position: { x: node.x, y: node.y + dy },
        classes: `satellite ${kind} ${node.emphasis}`,
      });
    };
    if (voice !== null) attach('voice', voice, box.height / 2 - voice.height / 2 - 8);
    if (node.badge !== null) attach('badge', wrapText(node.badge, { font: smallFont(palette), width: 200, lineHeight: 15, measure }), -box.height / 2);
  }
  for (const line of picture.lines) definitions.push(lineElement(line, extents, palette, measure));
  return { definitions, satellites };
}

type Sized = { readonly box: { readonly width: number; readonly height: number }; readonly label: string; readonly voice: MeasuredText | null };

function sizeNode(node: PictureNode, palette: Palette, measure: (text: string, font: string) => number): Sized {
  if (node.form === 'mark') {
    const size = markSizes[node.shape];
    return {
      box: { width: size, height: size },
      label: wrapText(node.label, { font: `600 13px ${palette.sans}`, width: 124, lineHeight: 16, measure }).text,
      voice: null,
    };
  }
  if (node.form === 'card') {
    const text = wrapText(node.label, { font: `400 13px ${palette.serif}`, width: node.badge === null ? 164 : 190, lineHeight: 17, measure });
    const voice = node.voice === null ? null : wrapText(node.voice, { font: smallFont(palette), width: Math.max(146, text.width), lineHeight: 15, measure });
    const width = Math.max(120, text.width + 24, (voice?.width ?? 0) + 24);
    return { box: { width, height: text.height + 18 + (voice === null ? 0 : voice.height + 4) + (node.badge === null ? 0 : 10) }, label: text.text, voice };
  }
  const question = node.form === 'question';
  const text = wrapText(node.label, {
    font: question ? `700 15px ${palette.sans}` : `600 13px ${palette.sans}`,
    width: question ? 132 : 128,
    lineHeight: question ? 20 : 17,
    measure,
  });
  return { box: { width: Math.max(question ? 148 : 96, text.width + 32), height: text.height + (question ? 26 : 18) }, label: text.text, voice: null };
}

function lineElement(
  { key, line, family, word, statements, conditional, symmetric, emphasis }: PictureLine,
  extents: ReadonlyMap<string, { x: number; y: number; reach: number }>,
  palette: Palette,
  measure: (text: string, font: string) => number,
): ElementDefinition {
  const text = statements > 1 ? `${word} ×${statements}` : word;
  const [from, to] = [extents.get(line.from), extents.get(line.to)];
  const visible = from === undefined || to === undefined ? 0 : Math.hypot(from.x - to.x, from.y - to.y) - from.reach - to.reach;
  const fits = visible >= measure(text, smallFont(palette)) + 24;
  return {
    group: 'edges',
    data: {
      id: `l:${key}`,
      key,
      source: `n:${line.from}`,
      target: `n:${line.to}`,
      label: fits || emphasis === 'selected' ? text : '',
      number: statements > 1 ? `×${statements}` : '',
    },
    classes: [
      `family-${family}`,
      emphasis,
      conditional ? 'conditional' : '',
      symmetric || familyLooks[family].bothEnds ? 'both-ends' : '',
      familyLooks[family].word === 'always' ? 'worded' : '',
    ].join(' '),
  };
}
