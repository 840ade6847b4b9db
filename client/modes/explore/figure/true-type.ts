import { type Matrix, movePath, type Path, type Segment } from '../../../canvas/figure/drawing.ts';
import type { FontTables } from './read-woff.ts';
import { writeTrueType } from './write-true-type.ts';

/** A typeface as a PDF needs it; lengths in units of which `perEm` make the size of a letter. */
export type TrueType = {
  readonly perEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly box: readonly [number, number, number, number];
  /** The glyph of a character, or 0 where the typeface has none. */
  readonly glyphOf: (codePoint: number) => number;
  readonly advanceOf: (glyph: number) => number;
  /** The outline of a glyph, y upward. */
  readonly outlineOf: (glyph: number) => Path;
  /** The typeface as a file, with what draws letters and nothing else. */
  readonly file: Uint8Array<ArrayBuffer>;
};

/** Reads a TrueType typeface (OpenType 1.9: head, hhea, hmtx, cmap format 4, loca, glyf). */
export function readTrueType(tables: FontTables): TrueType {
  const view = (name: string): DataView => {
    const bytes = tables.get(name);
    if (bytes === undefined) throw new Error(`A typeface has no table ${name}`);
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  };
  const [head, hhea, hmtx, loca, glyf] = [view('head'), view('hhea'), view('hmtx'), view('loca'), view('glyf')];
  const [long, metrics] = [head.getInt16(50) === 1, hhea.getUint16(34)];
  const glyphs = readCharacters(view('cmap'));
  const startOf = (glyph: number) => (long ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2);
  const outlineOf = (glyph: number): Path => {
    const [start, end] = [startOf(glyph), startOf(glyph + 1)];
    if (end <= start) return [];
    const data = new DataView(glyf.buffer, glyf.byteOffset + start, end - start);
    return data.getInt16(0) >= 0 ? readSimple(data) : readParts(data).flatMap(({ of, by }) => movePath(outlineOf(of), by));
  };
  return {
    perEm: head.getUint16(18),
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    glyphOf: (codePoint) => glyphs.get(codePoint) ?? 0,
    advanceOf: (glyph) => hmtx.getUint16(Math.min(glyph, metrics - 1) * 4),
    outlineOf,
    file: writeTrueType(tables),
  };
}

function readCharacters(cmap: DataView): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const starts = Array.from({ length: cmap.getUint16(2) }, (_, place) => cmap.getUint32(8 + place * 8));
  const start = starts.find((at) => cmap.getUint16(at) === 4);
  if (start === undefined) throw new Error('A typeface names its characters in a way that is not read here');
  const count = cmap.getUint16(start + 6) / 2;
  for (let part = 0; part < count; part += 1) {
    const at = start + 14 + part * 2;
    const [last, first] = [cmap.getUint16(at), cmap.getUint16(at + 2 + count * 2)];
    const [shift, rangeAt] = [cmap.getUint16(at + 2 + count * 4), at + 2 + count * 6];
    const range = cmap.getUint16(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const listed = range === 0 ? code : cmap.getUint16(rangeAt + range + (code - first) * 2);
      if (range === 0 || listed !== 0) found.set(code, (listed + shift) & 0xffff);
    }
  }
  return found;
}

type Dot = { readonly x: number; readonly y: number; readonly isOn: boolean };

function readSimple(data: DataView): Path {
  const ends = Array.from({ length: data.getInt16(0) }, (_, place) => data.getUint16(10 + place * 2));
  const count = (ends.at(-1) ?? -1) + 1;
  let at = 10 + ends.length * 2;
  at += 2 + data.getUint16(at);
  const flags: number[] = [];
  while (flags.length < count) {
    const flag = data.getUint8(at++);
    const repeats = (flag & 8) === 0 ? 0 : data.getUint8(at++);
    for (let time = 0; time <= repeats; time += 1) flags.push(flag);
  }
  const readAxis = (short: number, same: number): readonly number[] => {
    let value = 0;
    return flags.map((flag) => {
      if ((flag & short) !== 0) value += (flag & same) === 0 ? -data.getUint8(at++) : data.getUint8(at++);
      else if ((flag & same) === 0) {
        value += data.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = readAxis(2, 16);
  const ys = readAxis(4, 32);
  const dots = flags.map((flag, place): Dot => ({ x: xs[place] ?? 0, y: ys[place] ?? 0, isOn: (flag & 1) === 1 }));
  return ends.flatMap((end, place) => drawContour(dots.slice((ends[place - 1] ?? -1) + 1, end + 1)));
}

const between = (one: Dot, other: Dot): Dot => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2, isOn: true });

/** Dots off the outline bend it; between two of them lies one on it. */
function drawContour(dots: readonly Dot[]): Path {
  const whole = dots.flatMap((dot, place) => {
    const next = dots[(place + 1) % dots.length] ?? dot;
    return dot.isOn || next.isOn ? [dot] : [dot, between(dot, next)];
  });
  const first = whole.findIndex(({ isOn }) => isOn);
  const ring = [...whole.slice(first), ...whole.slice(0, first + 1)];
  const [start] = ring;
  if (first < 0 || start === undefined) return [];
  const path: Segment[] = [['M', start.x, start.y]];
  let last = start;
  for (let place = 1; place < ring.length; place += 1) {
    const dot = ring[place] ?? start;
    if (dot.isOn) path.push(['L', dot.x, dot.y]);
    else {
      const end = ring[place + 1] ?? start;
      const curve = (from: Dot): readonly [number, number] => [from.x + (2 / 3) * (dot.x - from.x), from.y + (2 / 3) * (dot.y - from.y)];
      path.push(['C', ...curve(last), ...curve(end), end.x, end.y]);
      place += 1;
    }
    last = ring[place] ?? start;
  }
  return [...path, ['Z']];
}

/** The parts of a glyph that is put together of others, as a letter with its accent. */
function readParts(data: DataView): readonly { readonly of: number; readonly by: Matrix }[] {
  const parts: { readonly of: number; readonly by: Matrix }[] = [];
  let at = 10;
  let flags: number;
  do {
    flags = data.getUint16(at);
    const of = data.getUint16(at + 2);
    const isWide = (flags & 1) !== 0;
    const [dx, dy] = isWide ? [data.getInt16(at + 4), data.getInt16(at + 6)] : [data.getInt8(at + 4), data.getInt8(at + 5)];
    at += isWide ? 8 : 6;
    const fraction = (place: number) => data.getInt16(at + place * 2) / 16_384;
    let by: Matrix = [1, 0, 0, 1, dx, dy];
    if ((flags & 8) !== 0) {
      by = [fraction(0), 0, 0, fraction(0), dx, dy];
      at += 2;
    } else if ((flags & 64) !== 0) {
      by = [fraction(0), 0, 0, fraction(1), dx, dy];
      at += 4;
    } else if ((flags & 128) !== 0) {
      by = [fraction(0), fraction(1), fraction(2), fraction(3), dx, dy];
      at += 8;
    }
    parts.push({ of, by });
  } while ((flags & 32) !== 0);
  return parts;
}
