import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { SavedQuery } from '#contract/console.ts';
import { PosturaError } from '#contract/errors.ts';
import type { Keeper } from './keeper.ts';

const fileName = 'saved-queries.json';
const SavedFile = z.strictObject({ format: z.literal('postura-saved-queries'), version: z.literal(1), savedQueries: z.array(SavedQuery) });

const isMissing = (error: unknown): boolean => (error as { readonly code?: unknown }).code === 'ENOENT';

const readText = async (file: string): Promise<string | null> => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw new PosturaError('store_unavailable', `${fileName} in the data folder of this server cannot be read. The operator can give this user the right to.`, {
      cause: error,
    });
  }
};

const parse = (text: string): readonly SavedQuery[] => {
  try {
    return SavedFile.parse(JSON.parse(text)).savedQueries;
  } catch (error) {
    throw new PosturaError(
      'store_unavailable',
      `${fileName} in the data folder of this server is damaged, so kept queries can neither be shown nor changed. The operator can repair it or move it away.`,
      { cause: error },
    );
  }
};

/** Replaces a file by its whole next form, so that a fall in between leaves the one before. */
const replaceFile = async (folder: string, text: string): Promise<void> => {
  const next = join(folder, `${fileName}.${randomUUID()}`);
  try {
    await mkdir(folder, { recursive: true });
    const handle = await open(next, 'wx', 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(next, join(folder, fileName));
  } catch (error) {
    await rm(next, { force: true });
    throw new PosturaError('store_unavailable', `${fileName} in the data folder of this server cannot be written; nothing was changed.`, { cause: error });
  }
};

const byName = (one: SavedQuery, other: SavedQuery): number => (one.name < other.name ? -1 : one.name > other.name ? 1 : one.id < other.id ? -1 : 1);

/** Keeps queries in a file of this server, for a database that is not Postura's to write. */
export const keepInFile = (folder: string): Keeper => {
  const list = async (): Promise<readonly SavedQuery[]> => {
    const text = await readText(join(folder, fileName));
    return text === null ? [] : parse(text);
  };
  const replace = async (change: (saved: readonly SavedQuery[]) => readonly SavedQuery[]): Promise<void> => {
    const savedQueries = [...change(await list())].sort(byName);
    await replaceFile(folder, `${JSON.stringify({ format: 'postura-saved-queries', version: 1, savedQueries }, null, 2)}\n`);
  };
  return {
    list,
    keep: ({ after }) => replace((saved) => [...saved.filter(({ id }) => id !== after.id), after]),
    remove: (before) => replace((saved) => saved.filter(({ id }) => id !== before.id)),
  };
};
