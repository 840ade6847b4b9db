import { transform } from './read-woff.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const encode = (text: string): Bytes => new TextEncoder().encode(text);

/** A text as a PDF writes it: UTF-16 in hexadecimal. */
export const pdfText = (text: string): string =>
  `<FEFF${Array.from({ length: text.length }, (_, place) => text.charCodeAt(place).toString(16).padStart(4, '0')).join('')}>`.toUpperCase();

/** Collects the objects of a PDF 1.7 file (ISO 32000-1) and writes them one after the other with their table. */
export function openPdf() {
  const objects: (readonly Bytes[])[] = [];
  /** Keeps room for an object and gives its number. */
  const reserve = (): number => objects.push([]);
  const put = (at: number, text: string): void => {
    objects[at - 1] = [encode(text)];
  };
  const add = (text: string): number => {
    const at = reserve();
    put(at, text);
    return at;
  };
  const addStream = async (content: Bytes | string, entries = ''): Promise<number> => {
    const at = reserve();
    const packed = await transform(typeof content === 'string' ? encode(content) : content, new CompressionStream('deflate'));
    objects[at - 1] = [encode(`<< /Length ${packed.length} /Filter /FlateDecode ${entries} >>\nstream\n`), packed, encode('\nendstream')];
    return at;
  };
  const write = ({ root, info }: { readonly root: number; readonly info: number }): Blob => {
    // The four bytes tell programs that the file is not a text.
    const parts: Bytes[] = [encode('%PDF-1.7\n%'), new Uint8Array([0xe2, 0xe3, 0xcf, 0xd3]), encode('\n')];
    let length = parts.reduce((sum, part) => sum + part.length, 0);
    const push = (part: Bytes): void => {
      parts.push(part);
      length += part.length;
    };
    const starts = objects.map((object, place) => {
      const start = length;
      for (const part of [encode(`${place + 1} 0 obj\n`), ...object, encode('\nendobj\n')]) push(part);
      return start;
    });
    const table = length;
    const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
    const size = objects.length + 1;
    push(encode(`xref\n0 ${size}\n0000000000 65535 f \n${rows}`));
    push(encode(`trailer\n<< /Size ${size} /Root ${root} 0 R /Info ${info} 0 R >>\nstartxref\n${table}\n%%EOF\n`));
    return new Blob(parts, { type: 'application/pdf' });
  };
  return { reserve, put, add, addStream, write };
}
export type PdfFile = ReturnType<typeof openPdf>;
