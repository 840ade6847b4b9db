import { constants } from 'node:fs';
import { cp, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const attempts = 5;

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';
const listFiles = async (path: string): Promise<readonly string[]> => {
  try {
    return (await readdir(path, { recursive: true })).map((name) => join(path, name)).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
};

/** Sizes and times of a file and its write-ahead log: they stay as they are while nothing is written. */
const readSigns = async (file: string): Promise<string> => {
  const signs = await Promise.all(
    [file, ...(await listFiles(`${file}.wal`))].map(async (path) => {
      const { size, mtimeNs } = await stat(path, { bigint: true });
      return `${path} ${size} ${mtimeNs}`;
    }),
  );
  return signs.join('\n');
};

/** Copies a database file with its write-ahead log into a new private folder, and gives the copy's path; nothing may be written meanwhile. */
export const copyDatabase = async (file: string, folder: string): Promise<string> => {
  const copy = join(folder, 'graph.grafeo');
  for (let attempt = 1; ; attempt += 1) {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true, mode: 0o700 });
    try {
      const before = await readSigns(file);
      for (const ending of ['.wal', '']) {
        await cp(`${file}${ending}`, `${copy}${ending}`, { recursive: true, mode: constants.COPYFILE_FICLONE }).catch((error: unknown) => {
          if (ending === '' || !isMissing(error)) throw error;
        });
      }
      // The engine moves its log into the file at times of its own; a copy made across that may lack what was moved.
      if (before === (await readSigns(file))) return copy;
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
    if (attempt === attempts) throw new Error('The file of the store kept changing while it was copied.');
  }
};
