import { randomUUID } from 'node:crypto';
import { PosturaError } from '#contract/errors.ts';
import type { SavedQuery } from '#contract/console.ts';
import type { Handlers } from '#contract/routes.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { keepInFile } from './keep-in-file.ts';
import { keepInStore } from './keep-in-store.ts';
import type { Keeper } from './keeper.ts';

/** The operations on the queries that editors keep for everyone; who may change them is asked before. */
export type SavedQueries = {
  readonly list: Handlers['listSavedQueries'];
  readonly create: Handlers['createSavedQuery'];
  readonly update: Handlers['updateSavedQuery'];
  readonly remove: Handlers['deleteSavedQuery'];
};

/** As many as a list can give. */
export const mostSavedQueries = 1000;

const findIn = (saved: readonly SavedQuery[], id: string): SavedQuery => {
  const found = saved.find((query) => query.id === id);
  if (found === undefined) throw new PosturaError('unknown_saved_query', `No saved query has the id ${id}. GET /api/v1/saved-queries lists them.`);
  return found;
};

/** Keeps queries in the store where it is Postura's own, otherwise in `folder`. */
export const createSavedQueries = (
  store: GraphStore,
  { folder, now = () => new Date(), newId = randomUUID }: { readonly folder: string; readonly now?: () => Date; readonly newId?: () => string },
): SavedQueries => {
  const inStore = keepInStore(store, { now });
  const inFile = keepInFile(folder);
  const keeperOf = async (): Promise<Keeper> => ((await store.state()).owner === 'postura' ? inStore : inFile);

  let turn: Promise<unknown> = Promise.resolve();
  /** One change at a time, so that each sees what the one before it left. */
  const inTurn = <T>(change: (keeper: Keeper, saved: readonly SavedQuery[]) => Promise<T>): Promise<T> => {
    const work = async (): Promise<T> => {
      const keeper = await keeperOf();
      return change(keeper, await keeper.list());
    };
    const done = turn.then(work);
    turn = done.catch(() => {});
    return done;
  };

  return {
    list: async (_, { signal }) => ({ savedQueries: [...(await (await keeperOf()).list({ signal }))] }),
    create: ({ body }) =>
      inTurn(async (keeper, saved) => {
        if (saved.length >= mostSavedQueries)
          throw new PosturaError(
            'too_many_saved',
            `This server keeps ${mostSavedQueries} queries at most. Remove one that nobody needs, or keep this one in a file.`,
          );
        const at = now().toISOString();
        const after: SavedQuery = { id: newId(), ...body, createdAt: at, updatedAt: at };
        await keeper.keep({ before: null, after });
        return after;
      }),
    update: ({ params, body }) =>
      inTurn(async (keeper, saved) => {
        const before = findIn(saved, params.id);
        const after: SavedQuery = { ...before, ...body, updatedAt: now().toISOString() };
        await keeper.keep({ before, after });
        return after;
      }),
    remove: ({ params }) =>
      inTurn(async (keeper, saved) => {
        await keeper.remove(findIn(saved, params.id));
        return { status: 'removed' };
      }),
  };
};
