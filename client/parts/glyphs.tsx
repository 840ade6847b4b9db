import type { EdgeFamily, NodeKind } from '#contract/vocabulary.ts';
import { familyLooks, type LineEnd } from '../canvas/families.ts';

const ends: Readonly<Record<LineEnd, string>> = {
  none: '',
  triangle: 'M25 2.5 33 7 25 11.5Z',
  tee: 'M32 1.5v11',
  circle: 'M33 7a3 3 0 1 1-6 0 3 3 0 0 1 6 0Z',
  square: 'M27 4h6v6h-6Z',
  vee: 'M26 2.5 33 7l-7 4.5',
  chevron: 'M28 3l4 4-4 4',
};
const filled: readonly LineEnd[] = ['triangle', 'circle', 'square'];

/** A family of lines as the canvas draws it, for key and lists. */
export function LineGlyph({ family, conditional = false }: { readonly family: EdgeFamily; readonly conditional?: boolean }) {
  const { colour, width, dash, end, bothEnds } = familyLooks[family];
  const reach = end === 'triangle' ? 26 : 32;
  return (
    <svg className={`glyph ink-${colour}`} width="35" height="14" viewBox="0 0 35 14" fill="none" stroke="currentColor" aria-hidden="true">
      <path d={`M${bothEnds ? 3 : 1} 7H${reach}`} strokeWidth={width} strokeDasharray={dash.length > 0 ? dash.join(' ') : undefined} />
      <path d={ends[end]} strokeWidth={filled.includes(end) ? 0.5 : 1.75} fill={filled.includes(end) ? 'currentColor' : 'none'} />
      {bothEnds && <path d="M3 1.5v11" strokeWidth={1.75} />}
      {conditional && <path className="glyph-hollow" d="M14 2.2 18.8 7 14 11.8 9.2 7Z" strokeWidth={1.5} />}
    </svg>
  );
}

const shapes: Readonly<Record<NodeKind['shape'] | 'rectangle', string>> = {
  ellipse: 'M19 10a8 8 0 1 1-16 0 8 8 0 0 1 16 0Z',
  'round-rectangle': 'M6 3h10a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3Z',
  octagon: 'M8 2.5h6L19 7.5v5L14 17.5H8L3 12.5v-5Z',
  pentagon: 'M11 2 19 8l-3 9.5H6L3 8Z',
  hexagon: 'M6.5 2.8h9L20 10l-4.5 7.2h-9L2 10Z',
  diamond: 'M11 1.5 19.5 10 11 18.5 2.5 10Z',
  shield: 'M3 3h16v8c0 3-4 6-8 7-4-1-8-4-8-7Z',
  triangle: 'M11 2.5 19.5 17.5h-17Z',
  'cut-rectangle': 'M4.5 4h13L21 7.5v5L17.5 16h-13L1 12.5v-5Z',
  tag: 'M2 4h13l5 6-5 6H2Z',
  rectangle: 'M2 4h18v12H2Z',
};

/** The shape of a kind of node, for key and lists. A claim is wider than an organization; a disputed one has a double border. */
export function ShapeGlyph({
  shape,
  isClaim = false,
  isDisputed = false,
}: {
  readonly shape: NodeKind['shape'] | 'rectangle';
  readonly isClaim?: boolean;
  readonly isDisputed?: boolean;
}) {
  const card = 'M4 4h14a3 3 0 0 1 3 3v6a3 3 0 0 1-3 3H4a3 3 0 0 1-3-3V7a3 3 0 0 1 3-3Z';
  return (
    <svg
      className={`glyph ${isDisputed ? 'ink-dispute' : 'ink-text-2'}`}
      width="22"
      height="20"
      viewBox="0 0 22 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.4}
      aria-hidden="true"
    >
      <path d={isClaim ? card : shapes[shape]} />
      {isDisputed && <path d="M5 7h12v6H5Z" strokeWidth={1.2} />}
    </svg>
  );
}
