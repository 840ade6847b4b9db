import { join } from 'node:path';
import { z } from 'zod';
import { PosturaError } from '#contract/errors.ts';
import type { Keeper, Kept } from './keeper.ts';
import { type KeptKind, spell } from './kept-kind.ts';
import { readText, replaceFile } from './whole-file.ts';

/** Keeps things of a kind in a file of this server, for a database that is not Postura's to write. */
export const keepInFile = <T extends Kept, Listed extends Kept>(kind: KeptKind<T, Listed>, folder: string): Keeper<T, Listed> => {
  const { several, field, shape, toListed, order } = kind;
  const file = join(folder, `${several}.json`);
  const format = `postura-${several}`;
  const wholeFile = z.strictObject({ format: z.literal(format), version: z.literal(1), [field]: z.array(shape) });

  const parse = (text: string): readonly T[] => {
    try {
      return (wholeFile.parse(JSON.parse(text)) as Record<string, unknown>)[field] as readonly T[];
    } catch (error) {
      throw new PosturaError(
        'store_unavailable',
        `${several}.json in the data folder of this server is damaged, so ${spell(several)} can neither be shown nor changed. The operator can repair it or move it away.`,
        { cause: error },
      );
    }
  };
  const readAll = async (): Promise<readonly T[]> => {
    const text = await readText(file);
    return text === null ? [] : parse(text);
  };
  const replace = async (change: (kept: readonly T[]) => readonly T[]): Promise<void> => {
    const next = [...change(await readAll())].sort((one, other) => order(toListed(one), toListed(other)));
    await replaceFile(file, `${JSON.stringify({ format, version: 1, [field]: next }, null, 2)}\n`);
  };
  return {
    list: async () => (await readAll()).map(toListed),
    find: async (wanted) => (await readAll()).find(({ id }) => id === wanted),
    keep: ({ after }) => replace((kept) => [...kept.filter(({ id }) => id !== after.id), after]),
    remove: (before) => replace((kept) => kept.filter(({ id }) => id !== before.id)),
  };
};
