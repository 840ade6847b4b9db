import { type Drawing, type Ink, type Mark, type Matrix, multiply, movePath, movePoint, type Path, type TextMark } from '../../../canvas/figure/drawing.ts';
import { openPdf, pdfText } from './pdf-file.ts';
import type { PdfFont } from './pdf-font.ts';

/** A text as pixels, for letters that no typeface of the file has. */
export type DrawnText = {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array<ArrayBuffer>;
  readonly alpha: Uint8Array<ArrayBuffer>;
  readonly at: Matrix;
};
export type PdfOptions = {
  readonly title: string;
  readonly language: string;
  readonly made: Date;
  /** The typefaces of a text, in the order in which they are asked for its letters. */
  readonly fontsOf: (text: TextMark) => readonly PdfFont[];
  readonly drawText: (text: TextMark) => DrawnText;
};
type Link = { readonly href: string; readonly box: readonly number[] };

const number = (value: number): string => String(Math.round(value * 1000) / 1000);
const numbers = (values: readonly number[]): string => values.map(number).join(' ');
/** Letters and points lie on a finer grid than a screen's. */
const exact = (values: readonly number[]): string => values.map((value) => String(Math.round(value * 1e5) / 1e5)).join(' ');
/** Signs that set the direction of a text and draw nothing. */
const unseen = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Writes drawings as the pages of a PDF, each of its own size: outlines stay outlines and texts stay texts, in typefaces that lie in the file once. */
export async function writePdf(drawings: readonly Drawing[], { title, language, made, fontsOf, drawText }: PdfOptions): Promise<Blob> {
  const file = openPdf();
  const [covers, fonts, images] = [new Map<number, string>(), new Map<string, PdfFont>(), new Map<string, number>()];
  const coverOf = (alpha: number): string => {
    const rounded = Math.round(alpha * 1000) / 1000;
    const name = covers.get(rounded) ?? `G${covers.size}`;
    covers.set(rounded, name);
    return `/${name} gs`;
  };

  const addText = async (mark: TextMark, content: string[]): Promise<void> => {
    const text = mark.text.replaceAll(unseen, '');
    const runs = splitRuns(text, fontsOf(mark));
    if (runs === null) {
      const { width: wide, height: high, rgb, alpha, at } = drawText(mark);
      const size = `/Type /XObject /Subtype /Image /Width ${wide} /Height ${high} /BitsPerComponent 8`;
      const mask = await file.addStream(alpha, `${size} /ColorSpace /DeviceGray`);
      const image = await file.addStream(rgb, `${size} /ColorSpace /DeviceRGB /SMask ${mask} 0 R`);
      const name = `I${images.size}`;
      images.set(name, image);
      content.push(`q ${coverOf(1)} ${exact(at)} cm /${name} Do Q`);
      return;
    }
    for (const { font } of runs) fonts.set(font.name, font);
    content.push(...writeRuns(mark, runs, coverOf));
  };
  const addPage = async ({ marks, box, background }: Drawing) => {
    const [width, height] = [box.width * 0.75, box.height * 0.75];
    const page: Matrix = [0.75, 0, 0, -0.75, -box.x * 0.75, height + box.y * 0.75];
    const content = [`q ${exact(page)} cm`, `${inkOf({ colour: background, alpha: 1 }, 'rg')} ${numbers([box.x, box.y, box.width, box.height])} re f`];
    for (const mark of marks) {
      if (mark.kind === 'text') await addText(mark, content);
      else content.push(writeShape(mark, coverOf));
    }
    content.push('Q');
    const stream = await file.addStream(content.join('\n'));
    const links = marks.flatMap((mark): readonly Link[] =>
      mark.kind === 'text' && mark.href !== undefined ? [{ href: mark.href, box: boxOf(mark, page) }] : [],
    );
    const annotations = links.map(({ href, box: area }) =>
      file.add(`<< /Type /Annot /Subtype /Link /Rect [${numbers(area)}] /Border [0 0 0] /A << /S /URI /URI ${asciiText(href)} >> >>`),
    );
    return { stream, annotations, size: [width, height] };
  };

  const drawn: Awaited<ReturnType<typeof addPage>>[] = [];
  for (const drawing of drawings) drawn.push(await addPage(drawing));
  const embedded = await Promise.all([...fonts].map(async ([name, font]) => `/${name} ${await font.embed(file)} 0 R`));
  const states = [...covers].map(([alpha, name]) => `/${name} << /ca ${alpha} /CA ${alpha} >>`).join(' ');
  const pictures = [...images].map(([name, at]) => `/${name} ${at} 0 R`).join(' ');
  const resources = file.add(`<< /Font << ${embedded.join(' ')} >> /ExtGState << ${states} >> /XObject << ${pictures} >> >>`);
  const pages = file.reserve();
  const sheets = drawn.map(({ stream, annotations, size }) =>
    file.add(
      `<< /Type /Page /Parent ${pages} 0 R /MediaBox [0 0 ${numbers(size)}] /Contents ${stream} 0 R /Resources ${resources} 0 R /Annots [${annotations.map((at) => `${at} 0 R`).join(' ')}] >>`,
    ),
  );
  file.put(pages, `<< /Type /Pages /Kids [${sheets.map((at) => `${at} 0 R`).join(' ')}] /Count ${sheets.length} >>`);
  const root = file.add(`<< /Type /Catalog /Pages ${pages} 0 R /Lang (${language}) /ViewerPreferences << /DisplayDocTitle true >> >>`);
  const stamp = made.toISOString().replaceAll(/[-:T]/g, '').slice(0, 14);
  return file.write({ root, info: file.add(`<< /Title ${pdfText(title)} /Creator (Postura) /Producer (Postura) /CreationDate (D:${stamp}Z) >>`) });
}

type Run = { readonly font: PdfFont; readonly text: string };

/** A text in its typefaces, its rim beneath it. */
function writeRuns(mark: TextMark, runs: readonly Run[], coverOf: (alpha: number) => string): readonly string[] {
  const content: string[] = [];
  const written = runs.map(({ font, text: part }) => ({ font, text: part, ...font.write(part) }));
  const natural = written.reduce((sum, run) => sum + run.width, 0) * mark.size;
  const count = written.reduce((sum, run) => sum + run.count, 0);
  // The browser brings some letters closer together; the line keeps the width that it has there.
  const spacing = count === 0 || mark.width === 0 ? 0 : (mark.width - natural) / count;
  let x = 0;
  const placed = written.map((run) => {
    const start = x;
    x += run.width * mark.size + run.count * spacing;
    return { ...run, start };
  });
  if (mark.rim !== null) {
    const { rim } = mark;
    const outlines = placed.flatMap(({ font, text: part, start }) =>
      font.outline(part).map(({ path, x: along }, place) => {
        const scale = mark.size / font.unitsPerEm;
        return movePath(path, multiply(mark.at, [scale, 0, 0, -scale, start + along * mark.size + place * spacing, 0]));
      }),
    );
    content.push(`q ${coverOf(rim.alpha)} ${inkOf(rim, 'RG')} ${number(rim.width)} w 1 j`, outlines.map(writePath).join(' '), 'S Q');
  }
  content.push(`q BT ${coverOf(mark.ink.alpha)} ${inkOf(mark.ink, 'rg')} ${exact([spacing])} Tc`);
  for (const { font, glyphs, start } of placed)
    content.push(`/${font.name} ${number(mark.size)} Tf ${exact(multiply(mark.at, [1, 0, 0, -1, start, 0]))} Tm <${glyphs}> Tj`);
  return [...content, 'ET Q'];
}

const inkOf = ({ colour }: Ink, operator: 'rg' | 'RG'): string =>
  `${numbers([1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255))} ${operator}`;

const writePath = (path: Path): string =>
  path.map(([name, ...points]) => (name === 'Z' ? 'h' : `${numbers(points)} ${name === 'M' ? 'm' : name === 'L' ? 'l' : 'c'}`)).join(' ');

function writeShape({ path, fill, stroke }: Exclude<Mark, TextMark>, coverOf: (alpha: number) => string): string {
  const drawn = writePath(path);
  const filled = fill === null ? [] : [`q ${coverOf(fill.alpha)} ${inkOf(fill, 'rg')} ${drawn} f Q`];
  if (stroke === null) return filled.join('\n');
  const cap = { butt: 0, round: 1, square: 2 }[stroke.cap];
  const join = { miter: 0, round: 1, bevel: 2 }[stroke.join];
  const line = `${number(stroke.width)} w ${cap} J ${join} j 10 M [${numbers(stroke.dash)}] 0 d`;
  return [...filled, `q ${coverOf(stroke.alpha)} ${inkOf(stroke, 'RG')} ${line} ${drawn} S Q`].join('\n');
}

/** A text in pieces, each in the first typeface that has its letters; null where one has none. */
function splitRuns(text: string, fonts: readonly PdfFont[]): readonly Run[] | null {
  const runs: { font: PdfFont; text: string }[] = [];
  for (const character of text) {
    const font = fonts.find((one) => one.has(character));
    if (font === undefined) return null;
    const last = runs.at(-1);
    if (last?.font === font) last.text += character;
    else runs.push({ font, text: character });
  }
  return runs;
}

const asciiText = (text: string): string => `(${encodeURI(decodeURI(text)).replaceAll(/[\\()]/g, '\\$&')})`;

/** The box of a text on the page, in points. */
function boxOf({ at, width, size }: TextMark, page: Matrix): readonly number[] {
  const whole = multiply(page, at);
  const points = [movePoint(whole, 0, -size), movePoint(whole, width, size * 0.3)] as const;
  const [[x1, y1], [x2, y2]] = points;
  return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
}
