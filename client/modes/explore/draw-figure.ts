import { nodeKinds } from '#contract/vocabulary.ts';
import { askOnce } from '../../ask-once.ts';
import { familyLooks } from '../../canvas/families.ts';
import { type Palette, readPalette } from '../../canvas/palette.ts';
import type { Desk } from '../../desk.ts';
import { cardPath, endPaths, filledEnds, shapePaths } from '../../parts/glyph-paths.ts';
import type { Translate } from '../../text/words.ts';
import { composePicture } from './compose-picture.ts';
import { type LegendMark, legendEntries } from './legend-entries.ts';

/** Pixels per px of the map that comes in, and at most of the figure. */
const mapScale = 2;
const margin = 24;
const leastWidth = 760;
const mostPixels = 8192;

/** The map as a figure: its title, the key of what is drawn, the sources and the date, in the page's colours. */
export async function drawFigure(desk: Desk, map: Blob, t: Translate): Promise<Blob> {
  const { language, selection } = desk.session.read();
  const known = desk.entities.read();
  const picture = composePicture({ document: desk.history.read(), known, selection, language, t });
  const image = await createImageBitmap(map);
  const scale = Math.min(mapScale, (mapScale * mostPixels) / Math.max(image.width, image.height, 1));
  const [mapWidth, mapHeight] = [image.width / mapScale, image.height / mapScale];
  const width = Math.max(leastWidth, mapWidth) + 2 * margin;
  const { title, titleEs } = await askOnce(desk, 'readOverview', {});
  const sources = [...known.sources.values()].map(({ label, title: named }) => t('figure.source', { label: label ?? '–', title: named }));
  const written = [...sources, t('figure.made', { date: new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date()) })];

  const palette = readPalette(document.documentElement);
  const pencil = openPencil(palette, scale);
  const parts = legendEntries(picture, { t, language });
  const measured = pencil(width, 1);
  const titleHeight = drawTitle(measured.context, palette, (language === 'es' ? (titleEs ?? title) : title) ?? 'Postura', width);
  const keyHeight = drawKey(measured.context, palette, parts, { width, top: 0 });
  const height = titleHeight + mapHeight + keyHeight + written.length * 18 + 3 * margin;

  const { canvas, context } = pencil(width, height);
  drawTitle(context, palette, (language === 'es' ? (titleEs ?? title) : title) ?? 'Postura', width);
  context.drawImage(image, (width - mapWidth) / 2, titleHeight + margin / 2, mapWidth, mapHeight);
  let top = titleHeight + mapHeight + margin;
  top += drawKey(context, palette, parts, { width, top });
  context.fillStyle = palette.colour['text-3'];
  context.font = `400 12px ${palette.sans}`;
  written.forEach((line, place) => {
    context.fillText(line, margin, top + 16 + place * 18, width - 2 * margin);
  });
  return canvas.convertToBlob({ type: 'image/png' });
}

type Pencil = { readonly canvas: OffscreenCanvas; readonly context: OffscreenCanvasRenderingContext2D };

const openPencil =
  (palette: Palette, scale: number) =>
  (width: number, height: number): Pencil => {
    const canvas = new OffscreenCanvas(Math.ceil(width * scale), Math.ceil(height * scale));
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('The browser gives no surface to draw on');
    context.scale(scale, scale);
    context.fillStyle = palette.colour.canvas;
    context.fillRect(0, 0, width, height);
    return { canvas, context };
  };

function drawTitle(context: OffscreenCanvasRenderingContext2D, { colour, serif }: Palette, title: string, width: number): number {
  context.fillStyle = colour.text;
  context.font = `600 24px ${serif}`;
  context.fillText(title, margin, margin + 22, width - 2 * margin);
  return margin + 36;
}

/** Draws the key in rows and gives its height. */
function drawKey(
  context: OffscreenCanvasRenderingContext2D,
  palette: Palette,
  parts: ReturnType<typeof legendEntries>,
  { width, top }: { readonly width: number; readonly top: number },
): number {
  const row = 24;
  let [x, y] = [margin, top + row];
  for (const { title, entries } of parts) {
    context.fillStyle = palette.colour['text-3'];
    context.font = `400 13px ${palette.sans}`;
    context.fillText(title, margin, y);
    x = margin + 72;
    for (const { mark, words } of entries) {
      const wide = markWidth(mark) + 8 + context.measureText(words).width + 20;
      if (x + wide > width - margin) [x, y] = [margin + 72, y + row];
      drawMark(context, palette, mark, x, y - 11);
      context.fillStyle = palette.colour.text;
      context.font = `400 13px ${palette.sans}`;
      context.fillText(words, x + markWidth(mark) + 8, y);
      x += wide;
    }
    y += row;
  }
  return y - top;
}

const markWidth = (mark: LegendMark): number => (mark.kind === 'line' ? 35 * mark.families.length : mark.kind === 'number' || mark.kind === 'more' ? 30 : 22);

function drawMark(context: OffscreenCanvasRenderingContext2D, { colour, sans }: Palette, mark: LegendMark, x: number, y: number): void {
  context.save();
  context.translate(x, y);
  switch (mark.kind) {
    case 'line':
      for (const family of mark.families) {
        const { colour: ink, width, dash, end, bothEnds } = familyLooks[family];
        context.strokeStyle = context.fillStyle = colour[ink];
        context.lineWidth = width;
        context.setLineDash([...dash]);
        context.stroke(new Path2D(`M${bothEnds ? 3 : 1} 7H${end === 'triangle' ? 26 : 32}`));
        context.setLineDash([]);
        context.lineWidth = 1.75;
        context.stroke(new Path2D(endPaths[end]));
        if (filledEnds.includes(end)) context.fill(new Path2D(endPaths[end]));
        if (bothEnds) context.stroke(new Path2D('M3 1.5v11'));
        if (mark.conditional) {
          const diamond = new Path2D('M14 2.2 18.8 7 14 11.8 9.2 7Z');
          context.fillStyle = colour.canvas;
          context.fill(diamond);
          context.lineWidth = 1.5;
          context.stroke(diamond);
        }
        context.translate(35, 0);
      }
      break;
    case 'shape':
      context.translate(0, -3);
      context.strokeStyle = mark.isDisputed ? colour.dispute : colour['text-2'];
      context.lineWidth = 1.4;
      context.stroke(new Path2D(mark.of === 'Claim' ? cardPath : shapePaths[nodeKinds[mark.of].shape]));
      if (mark.isDisputed) context.stroke(new Path2D('M5 7h12v6H5Z'));
      break;
    case 'question':
      context.translate(0, -3);
      context.fillStyle = colour.text;
      context.fill(new Path2D(shapePaths['cut-rectangle']));
      break;
    case 'band':
      context.fillStyle = colour[`band-${mark.side}`];
      context.fillRect(0, 0, 22, 14);
      context.strokeStyle = colour.control;
      context.lineWidth = 0.5;
      context.strokeRect(0, 0, 22, 14);
      break;
    case 'pin':
      context.fillStyle = colour['text-2'];
      context.fill(new Path2D('M8 0.5h6v1.6l-1 .9v3l2 2v1.6H11.7V14H10.3v-4.4H7V8l2-2V3l-1-.9Z'));
      break;
    case 'number':
    case 'more':
      context.fillStyle = colour['text-2'];
      context.font = `600 12px ${sans}`;
      context.fillText(mark.text, 2, 11);
      break;
    default:
      mark satisfies never;
  }
  context.restore();
}
