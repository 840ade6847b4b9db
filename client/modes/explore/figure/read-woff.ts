/** The tables of a typeface by their names. */
export type FontTables = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** Unpacks a WOFF 1.0 file (W3C, 2012), whose tables are compressed one by one. */
export async function readWoff(file: ArrayBuffer): Promise<FontTables> {
  const view = new DataView(file);
  if (view.getUint32(0) !== 0x774f4646) throw new Error('A typeface is not a WOFF file');
  const tables = await Promise.all(
    Array.from({ length: view.getUint16(12) }, async (_, place): Promise<readonly [string, Uint8Array<ArrayBuffer>]> => {
      const entry = 44 + 20 * place;
      const name = String.fromCharCode(...new Uint8Array(file, entry, 4));
      const [start, packed, size] = [view.getUint32(entry + 4), view.getUint32(entry + 8), view.getUint32(entry + 12)];
      const bytes = new Uint8Array(file, start, packed);
      return [name, packed === size ? bytes : await transform(bytes, new DecompressionStream('deflate'))];
    }),
  );
  return new Map(tables);
}

/** What comes out of a stream that turns bytes into bytes. */
export async function transform(bytes: Uint8Array<ArrayBuffer>, through: CompressionStream | DecompressionStream): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(through)).arrayBuffer());
}
