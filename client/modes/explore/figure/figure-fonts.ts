import sans400 from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff?url';
import sans600 from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff?url';
import sans700 from '@fontsource/source-sans-3/files/source-sans-3-latin-700-normal.woff?url';
import sansMore400 from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff?url';
import sansMore600 from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff?url';
import sansMore700 from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-700-normal.woff?url';
import serif400 from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff?url';
import serif600 from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff?url';
import serifMore400 from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff?url';
import serifMore600 from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff?url';
import sansWeb from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import sansMoreWeb from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url';
import serifWeb400 from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?url';
import serifWeb600 from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';
import serifMoreWeb400 from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff2?url';
import serifMoreWeb600 from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff2?url';
import type { Drawing, TextMark } from '../../../canvas/figure/drawing.ts';
import { openPdfFont, type PdfFont } from './pdf-font.ts';
import { readWoff } from './read-woff.ts';
import { readTrueType } from './true-type.ts';
import type { SvgFont } from './write-svg.ts';

type Cut = 'sans400' | 'sans600' | 'sans700' | 'serif400' | 'serif600';
/** For each cut the file with the usual letters, the one with the rarer ones, and its name in a PDF. */
const cuts: Readonly<Record<Cut, { readonly name: string; readonly files: readonly [string, string] }>> = {
  sans400: { name: 'SourceSans3-Regular', files: [sans400, sansMore400] },
  sans600: { name: 'SourceSans3-SemiBold', files: [sans600, sansMore600] },
  sans700: { name: 'SourceSans3-Bold', files: [sans700, sansMore700] },
  serif400: { name: 'SourceSerif4-Regular', files: [serif400, serifMore400] },
  serif600: { name: 'SourceSerif4-SemiBold', files: [serif600, serifMore600] },
};
const webFonts = {
  sans: [{ name: 'Source Sans 3 Variable', weights: '200 900', files: [sansWeb, sansMoreWeb] }],
  serif: [
    { name: 'Source Serif 4', weights: '400', files: [serifWeb400, serifMoreWeb400] },
    { name: 'Source Serif 4', weights: '600', files: [serifWeb600, serifMoreWeb600] },
  ],
} as const;

const cutOf = ({ family, weight }: TextMark): Cut =>
  family === 'serif' ? (weight >= 500 ? 'serif600' : 'serif400') : weight >= 650 ? 'sans700' : weight >= 500 ? 'sans600' : 'sans400';

async function fetchFile(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`A typeface could not be fetched: ${response.status}`);
  return response.arrayBuffer();
}

const textsOf = ({ marks }: Drawing): readonly TextMark[] => marks.filter((mark) => mark.kind === 'text');

/** The typefaces that the pages of a PDF need; the rarer letters are fetched only where there are any. */
export async function fetchPdfFonts(drawings: readonly Drawing[]): Promise<(text: TextMark) => readonly PdfFont[]> {
  const texts = drawings.flatMap(textsOf);
  const found = await Promise.all(
    [...new Set(texts.map(cutOf))].map(async (cut): Promise<readonly [Cut, readonly PdfFont[]]> => {
      const { name, files } = cuts[cut];
      const open = async (address: string, place: number) => {
        const suffix = place === 0 ? '' : 'Ext';
        return openPdfFont(`${cut}${suffix}`, `${name}${suffix}`, readTrueType(await readWoff(await fetchFile(address))));
      };
      const usual = await open(files[0], 0);
      const isWhole = texts.every((text) => cutOf(text) !== cut || [...text.text].every((character) => usual.has(character)));
      return [cut, isWhole ? [usual] : [usual, await open(files[1], 1)]];
    }),
  );
  const known = new Map(found);
  return (text) => known.get(cutOf(text)) ?? [];
}

/** The letters that the second files have, as the style sheet of the page divides them. */
const rare = /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u02bd-\u02c5\u02c7-\u02cc\u1d00-\u1eff\u20a0-\u20ab\u20ad-\u20c4\u2113]/;

/** The typefaces that a figure carries as SVG. */
export async function fetchSvgFonts(drawing: Drawing): Promise<readonly SvgFont[]> {
  const texts = textsOf(drawing);
  const wanted = (['sans', 'serif'] as const).flatMap((family) => {
    const own = texts.filter((text) => text.family === family);
    const hasRare = own.some(({ text }) => rare.test(text));
    return webFonts[family]
      .filter(({ weights }) => own.some((text) => weights.includes(' ') || weights === (text.weight >= 500 ? '600' : '400')))
      .flatMap(({ name, weights, files }) => (hasRare ? files : files.slice(0, 1)).map((address) => ({ name, weights, address })));
  });
  return Promise.all(wanted.map(async ({ name, weights, address }) => ({ name, weights, woff2: toBase64(new Uint8Array(await fetchFile(address))) })));
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += 8192) binary += String.fromCharCode(...bytes.subarray(start, start + 8192));
  return btoa(binary);
}
