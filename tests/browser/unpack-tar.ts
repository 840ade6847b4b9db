import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';

const block = 512;
const textAt = (tar: Buffer, from: number, length: number): string => tar.toString('utf8', from, from + length).replace(/\0.*$/s, '');
const octalAt = (tar: Buffer, from: number, length: number): number => Number.parseInt(textAt(tar, from, length).trim() || '0', 8);

/** Writes the plain files of a tar archive (ustar, POSIX.1-1988: 512-byte headers, sizes in octal) below a folder. */
export const unpackTar = async (tar: Buffer, folder: string): Promise<void> => {
  for (let header = 0; header + block <= tar.length && tar[header] !== 0; ) {
    const size = octalAt(tar, header + 124, 12);
    const isFile = ['0', ''].includes(textAt(tar, header + 156, 1));
    const path = normalize(join(textAt(tar, header + 345, 155), textAt(tar, header, 100)));
    if (isFile && !path.startsWith('..')) {
      const target = join(folder, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, tar.subarray(header + block, header + block + size), { mode: octalAt(tar, header + 100, 8) });
    }
    header += block + Math.ceil(size / block) * block;
  }
};
