import { randomUUID } from 'node:crypto';
import { PosturaError } from '#contract/errors.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { keepInFile } from './keep-in-file.ts';
import { keepInStore } from './keep-in-store.ts';
import type { Keeper, Kept, ReadKeptOptions } from './keeper.ts';
import { type KeptKind, spell } from './kept-kind.ts';

export type KeepOptions = {
  /** The data folder: a database that somebody else filled is not written to. */
  readonly folder: string;
  readonly now?: () => Date;
  readonly newId?: () => string;
};

/** The kept things of one kind on a server; who may change them is asked before. Throws the kind's `unknown` code, and `too_many_saved`. */
export type KeptThings<T extends Kept, Listed extends Kept = T> = {
  /** Whether they stand in the store rather than in a file. */
  readonly areInStore: () => Promise<boolean>;
  readonly list: (options?: ReadKeptOptions) => Promise<readonly Listed[]>;
  readonly read: (id: string, options?: ReadKeptOptions) => Promise<T>;
  readonly create: (said: Omit<T, keyof Kept>) => Promise<T>;
  /** With `seen`, only what still stands as it was kept then is changed; else throws `changed_meanwhile`. */
  readonly update: (id: string, said: Partial<Omit<T, keyof Kept>>, seen?: string) => Promise<T>;
  readonly remove: (id: string) => Promise<{ readonly status: 'removed' }>;
};

/** Keeps the things of a kind in the store where it is Postura's own, otherwise in a file of the data folder. */
export const keepKind = <T extends Kept, Listed extends Kept = T>(
  kind: KeptKind<T, Listed>,
  store: GraphStore,
  { folder, now = () => new Date(), newId = randomUUID }: KeepOptions,
): KeptThings<T, Listed> => {
  const inStore = keepInStore(kind, store, { now });
  const inFile = keepInFile(kind, folder);
  const areInStore = async (): Promise<boolean> => (await store.state()).owner === 'postura';
  const keeperOf = async (): Promise<Keeper<T, Listed>> => ((await areInStore()) ? inStore : inFile);
  const findIn = async (keeper: Keeper<T, Listed>, id: string, options?: ReadKeptOptions): Promise<T> => {
    const found = await keeper.find(id, options);
    if (found === undefined) throw new PosturaError(kind.unknown, `No ${spell(kind.one)} has the id ${id}. GET /api/v1${kind.path} lists them.`);
    return found;
  };

  let turn: Promise<unknown> = Promise.resolve();
  /** One change at a time, so that each sees what the one before it left. */
  const inTurn = <R>(change: (keeper: Keeper<T, Listed>) => Promise<R>): Promise<R> => {
    const done = turn.then(async () => change(await keeperOf()));
    turn = done.catch(() => {});
    return done;
  };

  return {
    areInStore,
    list: async (options) => (await keeperOf()).list(options),
    read: async (id, options) => findIn(await keeperOf(), id, options),
    create: (said) =>
      inTurn(async (keeper) => {
        if ((await keeper.list()).length >= kind.most)
          throw new PosturaError('too_many_saved', `This server keeps ${kind.most} ${spell(kind.several)} at most. Remove one that nobody needs.`);
        const at = now().toISOString();
        const after = { id: newId(), ...said, createdAt: at, updatedAt: at } as T;
        await keeper.keep({ before: null, after });
        return after;
      }),
    update: (id, said, seen) =>
      inTurn(async (keeper) => {
        const before = await findIn(keeper, id);
        if (seen !== undefined && before.updatedAt !== seen)
          throw new PosturaError('changed_meanwhile', `Somebody has changed the ${spell(kind.one)} ${id} meanwhile. Read it, then send its updatedAt.`);
        const after: T = { ...before, ...said, updatedAt: now().toISOString() };
        await keeper.keep({ before, after });
        return after;
      }),
    remove: (id) =>
      inTurn(async (keeper) => {
        await keeper.remove(await findIn(keeper, id));
        return { status: 'removed' };
      }),
  };
};
