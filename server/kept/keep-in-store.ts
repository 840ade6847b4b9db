import { z } from 'zod';
import { defineQuery, readAll } from '#server/query.ts';
import type { GraphStore, Step } from '#server/store/graph-store.ts';
import { writeCommand } from '#server/write-command.ts';
import type { Keeper, Kept } from './keeper.ts';
import type { KeptKind } from './kept-kind.ts';

const row = z.object({ kept: z.record(z.string(), z.json()) });
const listKept = defineQuery('read/list-kept', { params: z.object({ most: z.int() }), row });
const findKept = defineQuery('read/find-kept', { params: z.object({ id: z.string() }), row });

/** Keeps things of a kind as nodes of the store, each change as one logged command. */
export const keepInStore = <T extends Kept, Listed extends Kept>(
  kind: KeptKind<T, Listed>,
  store: GraphStore,
  { now }: { readonly now: () => Date },
): Keeper<T, Listed> => {
  const { one, shape, asJson, most, list, toListed, order } = kind;
  const slots = { label: [kind.label] };
  const fromStore = ({ kept }: z.output<typeof row>): T =>
    shape.parse({ ...kept, ...Object.fromEntries(asJson.map((field) => [field, JSON.parse(String(kept[field]))])) });
  const toStore = (thing: T): object => ({ ...thing, ...Object.fromEntries(asJson.map((field) => [field, JSON.stringify(thing[field])])) });
  const write = async (verb: string, { before, after }: { readonly before: T | null; readonly after: T | null }, step: Step): Promise<void> => {
    await writeCommand(store, { name: `${verb}-${one}`, actor: 'editor', dataset: null, changes: [{ before, after }], steps: [step] }, { now });
  };
  return {
    list: async (options = {}) => {
      const listed = list
        ? await readAll(store, list, {}, options)
        : (await readAll(store, listKept, { most }, { ...options, slots })).map(fromStore).map(toListed);
      return [...listed].sort(order);
    },
    find: async (id, options = {}) => (await readAll(store, findKept, { id }, { ...options, slots })).map(fromStore)[0],
    keep: ({ before, after }) =>
      write(before === null ? 'keep' : 'change', { before, after }, { query: 'write/keep', parameters: { id: after.id, properties: toStore(after) }, slots }),
    remove: (before) => write('remove', { before, after: null }, { query: 'write/remove-kept', parameters: { id: before.id }, slots }),
  };
};
