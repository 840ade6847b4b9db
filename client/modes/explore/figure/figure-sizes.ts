/** Sizes of a figure. Lengths of `page` are in mm, null where it is as large as the map; the rest is in CSS px. */
export type FigureSize = {
  readonly page: { readonly width: number; readonly height: number | null } | null;
  readonly margin: number;
  readonly title: number;
  /** Size of the key's words. */
  readonly key: number;
  /** Size of sources, date and address. */
  readonly note: number;
};

/** One and two columns as most journals set them; on paper the longer side lies as the map does. */
export const figureSizes = {
  screen: { page: null, margin: 24, title: 24, key: 13, note: 12 },
  column: { page: { width: 89, height: null }, margin: 6, title: 13, key: 10, note: 9.5 },
  columns: { page: { width: 183, height: null }, margin: 8, title: 15, key: 10.5, note: 9.5 },
  a4: { page: { width: 210, height: 297 }, margin: 45, title: 21, key: 12, note: 11 },
  a3: { page: { width: 297, height: 420 }, margin: 57, title: 27, key: 15, note: 13 },
} as const satisfies Readonly<Record<string, FigureSize>>;
export type FigureSizeName = keyof typeof figureSizes;
export const figureSizeNames = Object.keys(figureSizes) as readonly FigureSizeName[];

export const pxOfMm = (mm: number): number => (mm * 96) / 25.4;
export const mmOfPx = (px: number): number => (px * 25.4) / 96;
export const ptOfPx = (px: number): number => px * 0.75;

/** What browsers draw at the most: a side and an area in pixels. */
const mostSide = 16_384;
const mostArea = 120_000_000;

/** How many pixels a px of the figure can have, where `wanted` would be more than a browser draws. */
export const pixelsPerPx = ({ width, height }: { readonly width: number; readonly height: number }, wanted: number): number =>
  Math.min(wanted, mostSide / Math.max(width, height, 1), Math.sqrt(mostArea / Math.max(1, width * height)));
