import type { Drawing, Ink, Mark, Path, TextMark } from '../../../canvas/figure/drawing.ts';

/** A typeface that an SVG carries: its name, the weights that it has, and its file as base64. */
export type SvgFont = { readonly name: string; readonly weights: string; readonly woff2: string };
export type SvgOptions = {
  readonly title: string;
  readonly language: string;
  readonly fonts: readonly SvgFont[];
  /** Size on paper in mm; in px where it is null. */
  readonly mm: { readonly width: number; readonly height: number } | null;
};

const families = { sans: "'Source Sans 3 Variable','Source Sans 3',sans-serif", serif: "'Source Serif 4',Georgia,serif" };

/** Writes a figure as SVG with texts that can be selected; a line of text keeps its width where another typeface takes its place. */
export function writeSvg({ marks, box, background }: Drawing, { title, language, fonts, mm }: SvgOptions): string {
  const size = mm === null ? `width="${number(box.width)}" height="${number(box.height)}"` : `width="${number(mm.width)}mm" height="${number(mm.height)}mm"`;
  const faces = fonts.map(
    ({ name, weights, woff2 }) => `@font-face{font-family:'${name}';font-weight:${weights};src:url(data:font/woff2;base64,${woff2}) format('woff2')}`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="${[box.x, box.y, box.width, box.height].map(number).join(' ')}" role="img" xml:lang="${language}">`,
    `<title>${inXml(title)}</title>`,
    `<style>${faces.join('')}.sans{font-family:${families.sans}}.serif{font-family:${families.serif}}text{white-space:pre}.rim{paint-order:stroke;stroke-linejoin:round}</style>`,
    `<rect x="${number(box.x)}" y="${number(box.y)}" width="${number(box.width)}" height="${number(box.height)}" fill="${background}"/>`,
    ...marks.map(writeMark),
    '</svg>',
    '',
  ].join('\n');
}

const number = (value: number): string => String(Math.round(value * 1000) / 1000);
const inXml = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
const attributes = (given: Readonly<Record<string, string | number | null>>): string =>
  Object.entries(given)
    .flatMap(([name, value]) => (value === null ? [] : [` ${name}="${typeof value === 'number' ? number(value) : value}"`]))
    .join('');
const opacity = (name: string, { alpha }: Ink) => ({ [name]: alpha === 1 ? null : alpha });

function writeMark(mark: Mark): string {
  if (mark.kind === 'text') return writeText(mark);
  const { fill, stroke } = mark;
  return `<path${attributes({
    d: writePath(mark.path),
    fill: fill?.colour ?? 'none',
    ...(fill !== null && opacity('fill-opacity', fill)),
    ...(stroke !== null && {
      stroke: stroke.colour,
      ...opacity('stroke-opacity', stroke),
      'stroke-width': stroke.width,
      'stroke-dasharray': stroke.dash.length === 0 ? null : stroke.dash.map(number).join(' '),
      'stroke-linecap': stroke.cap === 'butt' ? null : stroke.cap,
      'stroke-linejoin': stroke.join === 'miter' ? null : stroke.join,
      // As a canvas has it.
      'stroke-miterlimit': stroke.join === 'miter' ? 10 : null,
    }),
  })}/>`;
}

export const writePath = (path: Path): string => path.map(([name, ...numbers]) => `${name}${numbers.map(number).join(' ')}`).join('');

function writeText({ text, at, family, weight, size, width, ink, rim, href }: TextMark): string {
  const [a, b, c, d, e, f] = at;
  const isUpright = a === 1 && b === 0 && c === 0 && d === 1;
  const written = `<text${attributes({
    class: rim === null ? family : `${family} rim`,
    ...(isUpright ? { x: e, y: f } : { transform: `matrix(${at.map((part) => String(Math.round(part * 1e5) / 1e5)).join(' ')})` }),
    'font-size': size,
    'font-weight': weight,
    textLength: text.length > 1 ? width : null,
    lengthAdjust: text.length > 1 ? 'spacingAndGlyphs' : null,
    fill: ink.colour,
    ...opacity('fill-opacity', ink),
    ...(rim !== null && { stroke: rim.colour, 'stroke-width': rim.width, ...opacity('stroke-opacity', rim) }),
  })}>${inXml(text)}</text>`;
  return href === undefined ? written : `<a href="${inXml(href)}">${written}</a>`;
}
