import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { PosturaError } from '#contract/errors.ts';

const isMissing = (error: unknown): boolean => (error as { readonly code?: unknown }).code === 'ENOENT';

/** The text of a file in the data folder; null where it is not there. */
export const readText = async (file: string): Promise<string | null> => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw new PosturaError(
      'store_unavailable',
      `${basename(file)} in the data folder of this server cannot be read. The operator can give this user the right to.`,
      { cause: error },
    );
  }
};

/** Replaces a file by its whole next form, so that a fall in between leaves the one before. */
export const replaceFile = async (file: string, text: string): Promise<void> => {
  const next = `${file}.${randomUUID()}`;
  try {
    await mkdir(dirname(file), { recursive: true });
    const handle = await open(next, 'wx', 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(next, file);
  } catch (error) {
    await rm(next, { force: true });
    throw new PosturaError('store_unavailable', `${basename(file)} in the data folder of this server cannot be written; nothing was changed.`, {
      cause: error,
    });
  }
};
