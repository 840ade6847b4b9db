import type { FontTables } from './read-woff.ts';

const drawing = ['cmap', 'cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'];

/** Writes a typeface as a file again, by default with what draws letters and nothing else. */
export function writeTrueType(tables: FontTables, names: Iterable<string> = drawing): Uint8Array<ArrayBuffer> {
  const parts = [...names].sort().flatMap((name) => {
    const bytes = tables.get(name);
    return bytes === undefined ? [] : [{ name, bytes }];
  });
  const padded = (length: number) => Math.ceil(length / 4) * 4;
  const head = 12 + 16 * parts.length;
  const file = new Uint8Array(head + parts.reduce((sum, { bytes }) => sum + padded(bytes.length), 0));
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(parts.length));
  view.setUint32(0, 0x00010000);
  for (const [place, value] of [parts.length, 16 * 2 ** power, power, 16 * (parts.length - 2 ** power)].entries()) view.setUint16(4 + place * 2, value);
  let start = head;
  for (const [place, { name, bytes }] of parts.entries()) {
    const entry = 12 + 16 * place;
    file.set(new TextEncoder().encode(name), entry);
    file.set(bytes, start);
    let sum = 0;
    for (let at = start; at < start + bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
    for (const [at, value] of [sum, start, bytes.length].entries()) view.setUint32(entry + 4 + at * 4, value);
    start += padded(bytes.length);
  }
  return file;
}
