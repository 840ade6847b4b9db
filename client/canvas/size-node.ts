import type { NodeFace } from './canvas.ts';
import { readFonts } from './palette.ts';
import { createMeasure, type Measure, type MeasuredText, wrapText } from './measure-text.ts';

/** The page's typefaces as CSS font families. */
export type Fonts = { readonly sans: string; readonly serif: string };
/** The shape itself, the words in or under it, and who says so. */
export type SizedNode = {
  readonly box: { readonly width: number; readonly height: number };
  readonly label: MeasuredText;
  readonly voice: MeasuredText | null;
};
/** Room in px; `dy` is how far its middle lies below the node's. */
export type Room = { readonly width: number; readonly height: number; readonly dy: number };

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
/** From a mark to its name. */
export const markMargin = 9;
const badgeOverhang = 9;
export const smallFont = ({ sans }: Fonts): string => `600 12px ${sans}`;

/** Sizes a node by its words. */
export function sizeNode(face: NodeFace, fonts: Fonts, measure: Measure): SizedNode {
  const { sans, serif } = fonts;
  switch (face.form) {
    case 'mark': {
      const size = markSizes[face.shape];
      const label = wrapText(face.label, { font: `600 13px ${sans}`, width: 116, lineHeight: 16, most: 3, measure });
      return { box: { width: size, height: size }, label, voice: null };
    }
    case 'card': {
      const label = wrapText(face.label, { font: `400 13px ${serif}`, width: face.badge === null ? 156 : 190, lineHeight: 17, most: 5, measure });
      const voice =
        face.voice === null ? null : wrapText(face.voice, { font: smallFont(fonts), width: Math.max(140, label.width), lineHeight: 15, most: 3, measure });
      const width = Math.max(120, label.width + 24, (voice?.width ?? 0) + 24);
      const height = label.height + 18 + (voice === null ? 0 : voice.height + 4) + (face.badge === null ? 0 : 10);
      return { box: { width, height }, label, voice };
    }
    case 'plate':
    case 'question': {
      const isQuestion = face.form === 'question';
      const label = wrapText(face.label, {
        font: isQuestion ? `700 15px ${sans}` : `600 13px ${sans}`,
        width: isQuestion ? 132 : 128,
        lineHeight: isQuestion ? 20 : 17,
        most: 4,
        measure,
      });
      return { box: { width: Math.max(isQuestion ? 148 : 96, label.width + 32), height: label.height + (isQuestion ? 26 : 18) }, label, voice: null };
    }
    case 'group': {
      const label = wrapText(face.label, { font: `600 13px ${sans}`, width: 140, lineHeight: 17, most: 3, measure });
      return { box: { width: Math.max(72, label.width + 28), height: label.height + 26 }, label, voice: null };
    }
    default:
      return face.form satisfies never;
  }
}

/** Everything that is drawn for a node, its name and badge included. */
export function roomOf({ form, badge }: NodeFace, { box, label }: SizedNode): Room {
  if (form === 'mark') {
    const below = markMargin + label.height;
    return { width: Math.max(box.width, label.width), height: box.height + below, dy: below / 2 };
  }
  const above = badge === null ? 0 : badgeOverhang;
  return { width: box.width, height: box.height + above, dy: -above / 2 };
}

/** Sizes nodes in the same typefaces again and again; what looks the same is sized once. */
export function createSizer(fonts: Fonts, measure: Measure): (face: NodeFace) => SizedNode {
  const known = new Map<string, SizedNode>();
  return (face) => {
    const key = JSON.stringify([face.form, face.shape, face.label, face.voice, face.badge]);
    const found = known.get(key) ?? sizeNode(face, fonts, measure);
    known.set(key, found);
    return found;
  };
}

/** Measures nodes without a canvas on screen, in the typefaces of the page. */
export function createMeasurer(): (face: NodeFace) => Room {
  const measure = createMeasure();
  const style = getComputedStyle(document.documentElement);
  return (face) => roomOf(face, sizeNode(face, readFonts(style), measure));
}
