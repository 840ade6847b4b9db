import { z } from 'zod';
import { SavedQuery } from '#contract/console.ts';
import { defineQuery, readAll } from '#server/query.ts';
import type { GraphStore, Step } from '#server/store/graph-store.ts';
import { writeCommand } from '#server/write-command.ts';
import type { Keeper } from './keeper.ts';

const listSavedQueries = defineQuery('read/list-saved-queries', {
  params: z.object({}),
  row: SavedQuery.extend({ parameters: z.string().transform((text) => SavedQuery.shape.parameters.parse(JSON.parse(text))) }),
});

const keepStep = ({ parameters, ...query }: SavedQuery): Step => ({
  query: 'write/keep-saved-query',
  parameters: { ...query, parameters: JSON.stringify(parameters) },
});

/** Keeps queries as nodes of the store, each change as one logged command. */
export const keepInStore = (store: GraphStore, { now }: { readonly now: () => Date }): Keeper => {
  const write = (name: string, before: SavedQuery | null, after: SavedQuery | null, step: Step) =>
    writeCommand(store, { name, actor: 'editor', dataset: null, changes: [{ before, after }], steps: [step] }, { now });
  return {
    list: (options = {}) => readAll(store, listSavedQueries, {}, options),
    keep: async ({ before, after }) => {
      await write(before === null ? 'keep-saved-query' : 'change-saved-query', before, after, keepStep(after));
    },
    remove: async (before) => {
      await write('remove-saved-query', before, null, { query: 'write/remove-saved-query', parameters: { id: before.id } });
    },
  };
};
