import { type Drawing, type Mark, moveMark } from '../../../canvas/figure/drawing.ts';
import type { Palette } from '../../../canvas/palette.ts';
import type { LegendPart } from '../legend-entries.ts';
import { type FigureSize, pxOfMm, ptOfPx } from './figure-sizes.ts';
import { drawLegendMark, widthOfMark } from './legend-marks.ts';
import type { TextLook, TextWriter } from './write-texts.ts';

/** What stands around the map; null or empty is left out. */
export type FigureContent = {
  readonly title: string | null;
  readonly parts: readonly LegendPart[];
  readonly notes: readonly string[];
  readonly address: { readonly text: string; readonly href: string } | null;
};
export type Figure = {
  readonly drawing: Drawing;
  /** Of the smallest words, in points on paper. */
  readonly smallest: number;
};
type Block = { readonly marks: readonly Mark[]; readonly height: number };

/** A smaller picture is not made larger than this on paper. */
const mostScale = 1.5;
const leastWidth = 760;

/** The map on its page, as large as there is room for, with its title above and the key, the sources, date and address below. */
export function composeFigure(
  map: Drawing,
  content: FigureContent,
  { size, palette, writer }: { size: FigureSize; palette: Palette; writer: TextWriter },
): Figure {
  const { margin, page } = size;
  const isWide = map.box.width > map.box.height;
  const height = page === null || page.height === null ? null : pxOfMm(isWide ? page.width : page.height);
  const width = page === null ? Math.max(leastWidth, map.box.width) + 2 * margin : pxOfMm(page.height !== null && isWide ? page.height : page.width);
  const room = width - 2 * margin;
  const title = content.title === null ? empty : writer.lines(content.title, [0, 0], room, titleLook(size, palette));
  const key = drawKey(content.parts, room, { size, palette, writer });
  const notes = drawNotes(content, room, { size, palette, writer });
  const gap = margin / 2 + 4;
  const around = [title, key, notes].reduce((sum, block) => sum + (block.height > 0 ? block.height + gap : 0), 2 * margin);
  const scale = page === null ? 1 : Math.min(mostScale, room / map.box.width, height === null ? mostScale : Math.max(0.05, (height - around) / map.box.height));

  const marks: Mark[] = [];
  let top = margin;
  const add = (block: Block) => {
    if (block.height === 0) return;
    marks.push(...block.marks.map((mark) => moveMark(mark, [1, 0, 0, 1, margin, top])));
    top += block.height + gap;
  };
  add(title);
  const mapHeight = map.box.height * scale;
  const spare = height === null ? 0 : Math.max(0, height - around - mapHeight) / 2;
  const [left, above] = [(width - map.box.width * scale) / 2 - map.box.x * scale, top + spare - map.box.y * scale];
  marks.push(...map.marks.map((mark) => moveMark(mark, [scale, 0, 0, scale, left, above])));
  top += mapHeight + 2 * spare + (key.height + notes.height > 0 ? gap : 0);
  add(key);
  add(notes);
  const sizes = map.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.size] : []));
  const bottom = top - (key.height + notes.height > 0 ? gap : 0) + margin;
  return {
    drawing: { marks, background: map.background, box: { x: 0, y: 0, width, height: height ?? Math.ceil(bottom) } },
    smallest: ptOfPx(Math.min(...sizes.map((one) => one * scale), size.note)),
  };
}

const empty: Block = { marks: [], height: 0 };
const titleLook = ({ title }: FigureSize, { colour }: Palette): TextLook => ({ size: title, weight: 600, family: 'serif', colour: colour.text });
type Tools = { readonly size: FigureSize; readonly palette: Palette; readonly writer: TextWriter };

/** The key in rows: the part's name, then each mark with its words. */
function drawKey(parts: readonly LegendPart[], room: number, { size, palette, writer }: Tools): Block {
  if (parts.length === 0) return empty;
  const scale = size.key / 13;
  const row = size.key * 1.75;
  const look: TextLook = { size: size.key, weight: 400, family: 'sans', colour: palette.colour.text };
  const named: TextLook = { ...look, colour: palette.colour['text-3'] };
  const indent = Math.max(...parts.map(({ title }) => writer.widthOf(title, named))) + size.key;
  const marks: Mark[] = [];
  let y = 0;
  for (const { title, entries } of parts) {
    marks.push(writer.line(title, [0, y + size.key], named));
    let x = indent;
    for (const { mark, words } of entries) {
      const before = widthOfMark(mark, writer) * scale + 6 * scale;
      const wide = before + writer.widthOf(words, look) + 16 * scale;
      if (x > indent && x + wide - 16 * scale > room) [x, y] = [indent, y + row];
      const [left, above] = [x, y + size.key * 0.65 - 7 * scale];
      marks.push(...drawLegendMark(mark, palette, writer).map((one) => moveMark(one, [scale, 0, 0, scale, left, above])));
      marks.push(writer.line(words, [x + before, y + size.key], look));
      x += wide;
    }
    y += row;
  }
  return { marks, height: y - row + size.key * 1.3 };
}

function drawNotes({ notes, address }: FigureContent, room: number, { size, palette, writer }: Tools): Block {
  const look: TextLook = { size: size.note, weight: 400, family: 'sans', colour: palette.colour['text-3'] };
  const marks: Mark[] = [];
  let y = 0;
  for (const note of notes) {
    const written = writer.lines(note, [0, y], room, look);
    marks.push(...written.marks);
    y += written.height + size.note * 0.25;
  }
  if (address !== null) {
    const written = writer.lines(address.text, [0, y], room, { ...look, colour: palette.colour.accent });
    marks.push(...written.marks.map((mark) => ({ ...mark, href: address.href })));
    y += written.height;
  }
  return { marks, height: y };
}
