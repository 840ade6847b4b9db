import type { Path } from '../../../canvas/figure/drawing.ts';
import type { PdfFile } from './pdf-file.ts';
import type { TrueType } from './true-type.ts';

/** A typeface in a PDF file; it remembers what was written in it. */
export type PdfFont = {
  readonly name: string;
  readonly unitsPerEm: number;
  readonly has: (character: string) => boolean;
  /** Glyphs as hexadecimal, and their width at a size of 1. */
  readonly write: (text: string) => { readonly glyphs: string; readonly width: number; readonly count: number };
  /** The outlines of a text at a size of 1, y downward. */
  readonly outline: (text: string) => readonly { readonly path: Path; readonly x: number }[];
  readonly isUsed: () => boolean;
  /** Puts the typeface into the file and gives its number. */
  readonly embed: (file: PdfFile) => Promise<number>;
};

const hex = (value: number): string => value.toString(16).padStart(4, '0').toUpperCase();

/** Makes a typeface ready for a PDF: its glyphs are written by their numbers and named again for search and copying. */
export function openPdfFont(name: string, postScript: string, face: TrueType): PdfFont {
  const used = new Map<number, string>();
  const toThousand = (value: number) => Math.round((value * 1000) / face.perEm);
  const glyphOf = (character: string): number => face.glyphOf(character.codePointAt(0) ?? 0);
  const write: PdfFont['write'] = (text) => {
    const glyphs = [...text].map((character) => {
      const glyph = glyphOf(character);
      if (!used.has(glyph)) used.set(glyph, character);
      return glyph;
    });
    const width = glyphs.reduce((sum, glyph) => sum + face.advanceOf(glyph), 0) / face.perEm;
    return { glyphs: glyphs.map(hex).join(''), width, count: glyphs.length };
  };
  return {
    name,
    unitsPerEm: face.perEm,
    has: (character) => glyphOf(character) !== 0,
    write,
    outline: (text) => {
      let x = 0;
      return [...text].map((character) => {
        const glyph = glyphOf(character);
        const placed = { path: face.outlineOf(glyph), x: x / face.perEm };
        x += face.advanceOf(glyph);
        return placed;
      });
    },
    isUsed: () => used.size > 0,
    embed: async (file) => {
      const program = await file.addStream(face.file, `/Length1 ${face.file.length}`);
      const box = face.box.map(toThousand).join(' ');
      const descriptor = file.add(
        `<< /Type /FontDescriptor /FontName /${postScript} /Flags 4 /FontBBox [${box}] /ItalicAngle 0 /Ascent ${toThousand(face.ascent)} /Descent ${toThousand(face.descent)} /CapHeight 660 /StemV 80 /FontFile2 ${program} 0 R >>`,
      );
      const glyphs = [...used].sort(([one], [other]) => one - other);
      const widths = glyphs.map(([glyph]) => `${glyph} [${toThousand(face.advanceOf(glyph))}]`).join(' ');
      const descendant = file.add(
        `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${postScript} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${descriptor} 0 R /CIDToGIDMap /Identity /W [${widths}] >>`,
      );
      const names = await file.addStream(writeNames(glyphs));
      return file.add(
        `<< /Type /Font /Subtype /Type0 /BaseFont /${postScript} /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] /ToUnicode ${names} 0 R >>`,
      );
    },
  };
}

/** Which character each glyph stands for, in blocks of at most a hundred. */
function writeNames(glyphs: readonly (readonly [number, string])[]): string {
  const rows = glyphs.map(
    ([glyph, character]) => `<${hex(glyph)}> <${Array.from({ length: character.length }, (_, at) => hex(character.charCodeAt(at))).join('')}>`,
  );
  const blocks = Array.from({ length: Math.ceil(rows.length / 100) }, (_, place) => rows.slice(place * 100, place * 100 + 100));
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <FFFF> endcodespacerange',
    ...blocks.map((block) => `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`),
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}
