import type { Drawing } from '../../../canvas/figure/drawing.ts';
import { createMeasure } from '../../../canvas/measure-text.ts';
import type { Palette } from '../../../canvas/palette.ts';
import { composeFigure, type Figure, type FigureContent } from './compose-figure.ts';
import { drawPng } from './draw-png.ts';
import { type FigureSizeName, figureSizes, mmOfPx, pixelsPerPx } from './figure-sizes.ts';
import { textWriter } from './write-texts.ts';

export const figureFormats = ['png', 'svg', 'pdf'] as const;
export type FigureFormat = (typeof figureFormats)[number];

const measure = createMeasure();

/** Puts the map, its title, its key and its sources on a page. */
export const makeFigure = (map: Drawing, content: FigureContent, size: FigureSizeName, palette: Palette): Figure =>
  composeFigure(map, content, { size: figureSizes[size], palette, writer: textWriter(palette, measure) });

/** How fine a PNG can be: dots per inch as wanted, or fewer where a browser draws no more. */
export const reachedDpi = ({ box }: Drawing, dpi: number): number => Math.floor(pixelsPerPx(box, dpi / 96) * 96 + 1e-6);

/** The figure as a file. What writes SVG and PDF, and their typefaces, are fetched when they are first wanted. */
export async function writeFigure(
  { drawing }: Figure,
  {
    format,
    size,
    dpi,
    title,
    language,
    palette,
  }: { format: FigureFormat; size: FigureSizeName; dpi: number; title: string; language: string; palette: Palette },
): Promise<Blob> {
  switch (format) {
    case 'png':
      return drawPng(drawing, pixelsPerPx(drawing.box, dpi / 96), palette);
    case 'svg': {
      const [{ writeSvg }, { fetchSvgFonts }] = await Promise.all([import('./write-svg.ts'), import('./figure-fonts.ts')]);
      const mm = figureSizes[size].page === null ? null : { width: mmOfPx(drawing.box.width), height: mmOfPx(drawing.box.height) };
      return new Blob([writeSvg(drawing, { title, language, mm, fonts: await fetchSvgFonts(drawing) })], { type: 'image/svg+xml' });
    }
    case 'pdf': {
      const [{ writePdf }, { fetchPdfFonts }, { drawTextPixels }] = await Promise.all([
        import('./write-pdf.ts'),
        import('./figure-fonts.ts'),
        import('./draw-text-pixels.ts'),
      ]);
      const fontsOf = await fetchPdfFonts([drawing]);
      return writePdf([drawing], { title, language, made: new Date(), fontsOf, drawText: (text) => drawTextPixels(text, palette) });
    }
    default:
      return format satisfies never;
  }
}
