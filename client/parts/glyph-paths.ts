import type { NodeKind } from '#contract/vocabulary.ts';
import type { LineEnd } from '../canvas/families.ts';

/** Ends of lines on a grid of 35 by 14, for the key on the page and in saved pictures. */
export const endPaths: Readonly<Record<LineEnd, string>> = {
  none: '',
  triangle: 'M25 2.5 33 7 25 11.5Z',
  tee: 'M32 1.5v11',
  circle: 'M33 7a3 3 0 1 1-6 0 3 3 0 0 1 6 0Z',
  square: 'M27 4h6v6h-6Z',
  vee: 'M26 2.5 33 7l-7 4.5',
  chevron: 'M28 3l4 4-4 4',
};
export const filledEnds: readonly LineEnd[] = ['triangle', 'circle', 'square'];

/** Shapes of nodes on a grid of 22 by 20. */
export const shapePaths: Readonly<Record<NodeKind['shape'] | 'rectangle', string>> = {
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
export const cardPath = 'M4 4h14a3 3 0 0 1 3 3v6a3 3 0 0 1-3 3H4a3 3 0 0 1-3-3V7a3 3 0 0 1 3-3Z';
