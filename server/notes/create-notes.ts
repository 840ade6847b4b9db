import { z } from 'zod';
import { Note } from '#contract/kept.ts';
import type { Handlers } from '#contract/routes.ts';
import { type KeepOptions, keepKind } from '#server/kept/keep-kind.ts';
import type { ReadKeptOptions } from '#server/kept/keeper.ts';
import { byTime, type KeptKind } from '#server/kept/kept-kind.ts';
import { defineQuery, readAll } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { requireSubject } from './require-subject.ts';

/** The operations on the notes of editors. */
export type Notes = Pick<Handlers, 'listNotes' | 'listNotesOfView' | 'createNote' | 'updateNote' | 'deleteNote'>;

/** As many as a server keeps. */
export const mostNotes = 5000;

const note: KeptKind<Note> = {
  one: 'note',
  several: 'notes',
  label: '_PosturaNote',
  field: 'notes',
  shape: Note,
  asJson: [],
  most: mostNotes,
  unknown: 'unknown_note',
  path: '/notes',
  toListed: (one) => one,
  order: byTime,
};

const findNotes = defineQuery('read/find-notes', { params: z.object({ ids: z.array(z.string()) }), row: z.object({ kept: Note }) });

/** The notes on some nodes and edges, by their ids. */
type FindNotes = (ids: readonly string[], options?: ReadKeptOptions) => Promise<Note[]>;

/** Keeps notes in the store where it is Postura's own, otherwise in the data folder. */
export const createNotes = (store: GraphStore, options: KeepOptions): Notes & { readonly findOn: FindNotes } => {
  const notes = keepKind(note, store, options);
  const findOn = async (ids: readonly string[], read: ReadKeptOptions = {}): Promise<Note[]> => {
    if (await notes.areInStore()) return (await readAll(store, findNotes, { ids: [...ids] }, read)).map(({ kept }) => kept);
    const wanted = new Set(ids);
    return (await notes.list(read)).filter(({ on }) => wanted.has(on));
  };
  return {
    findOn,
    listNotes: async ({ query: { on } }, { signal }) => ({ notes: on === undefined ? [...(await notes.list({ signal }))] : await findOn([on], { signal }) }),
    listNotesOfView: async ({ body }, { signal }) => ({ notes: await findOn(body.ids, { signal }) }),
    createNote: async ({ body }, { signal }) => {
      await requireSubject(store, body, { signal });
      return notes.create(body);
    },
    updateNote: ({ params, body }) => notes.update(params.id, body),
    deleteNote: ({ params }) => notes.remove(params.id),
  };
};
