import { z } from 'zod';
import { createStore } from 'zustand/vanilla';
import { hasWords } from './has-words.ts';

const HistoryEntry = z.object({
  id: z.string(),
  /** Milliseconds since 1970. */
  at: z.number(),
  statement: z.string(),
  parameters: z.record(z.string(), z.json()),
  /** A draft was written and never run, before another text took its place. */
  status: z.enum(['done', 'failed', 'stopped', 'draft']),
  rows: z.number(),
  truncated: z.boolean(),
  elapsedMs: z.number(),
  /** What went wrong, in a line. */
  error: z.string().nullable(),
});
/** A run as it is remembered, or a text that never ran. */
export type HistoryEntry = Readonly<z.infer<typeof HistoryEntry>>;

/** Where it is remembered; a function, because a browser may refuse to say. */
export type HistoryPlace = () => Pick<Storage, 'getItem' | 'setItem'>;

const key = 'postura.queryHistory';
const most = 200;
/** Characters; a browser keeps some millions for everything. */
const mostText = 1_000_000;

/** Puts a run before the others and drops the oldest beyond what can be kept; a text that is there as a draft already moves up. */
export function withEntry(before: readonly HistoryEntry[], entry: HistoryEntry): readonly HistoryEntry[] {
  const rest = before.filter((one) => one.id !== entry.id && !(entry.status === 'draft' && one.status === 'draft' && one.statement === entry.statement));
  return bound([entry, ...rest]);
}

function bound(entries: readonly HistoryEntry[]): readonly HistoryEntry[] {
  let length = 0;
  const kept = entries.slice(0, most).findIndex((entry) => {
    length += JSON.stringify(entry).length;
    return length > mostText;
  });
  return entries.slice(0, kept < 0 ? most : Math.max(1, kept));
}

function readEntries(place: HistoryPlace | undefined): readonly HistoryEntry[] | undefined {
  try {
    const list = z.array(z.unknown()).parse(JSON.parse(place?.().getItem(key) ?? '[]'));
    return list.flatMap((one) => {
      const entry = HistoryEntry.safeParse(one);
      return entry.success ? [entry.data] : [];
    });
  } catch {
    return undefined;
  }
}

function keepEntries(entries: readonly HistoryEntry[], place: HistoryPlace | undefined): void {
  // A browser that is full may still have room for the newest; otherwise it holds until the page is closed.
  for (let count = entries.length; ; count = Math.floor(count / 2)) {
    try {
      place?.().setItem(key, JSON.stringify(entries.slice(0, count)));
      return;
    } catch {
      if (count === 0) return;
    }
  }
}

/** Remembers the last runs, newest first, for the next visit too. */
export function createQueryHistory({ storage }: { readonly storage?: HistoryPlace } = {}) {
  const store = createStore<{ readonly entries: readonly HistoryEntry[] }>(() => ({ entries: readEntries(storage) ?? [] }));
  /** Another tab may have written in the meantime. */
  const change = (next: (entries: readonly HistoryEntry[]) => readonly HistoryEntry[]): void => {
    const { entries } = store.getState();
    const elsewhere = (readEntries(storage) ?? []).filter((one) => !entries.some(({ id }) => id === one.id) && !gone.has(one.id));
    const merged = [...entries, ...elsewhere].sort((one, other) => other.at - one.at);
    store.setState({ entries: next(merged) });
    keepEntries(store.getState().entries, storage);
  };
  const gone = new Set<string>();
  return {
    store,
    noteRun: (entry: HistoryEntry): void => change((entries) => withEntry(entries, entry)),
    remove(id: string): void {
      gone.add(id);
      change((entries) => entries.filter((one) => one.id !== id));
    },
    /** Forgets everything and gives it, so that it can be put back. */
    clear(): readonly HistoryEntry[] {
      const { entries } = store.getState();
      for (const { id } of entries) gone.add(id);
      change(() => []);
      return entries;
    },
    restore(back: readonly HistoryEntry[]): void {
      for (const { id } of back) gone.delete(id);
      change((entries) => bound([...back, ...entries.filter((one) => !back.some(({ id }) => id === one.id))].sort((one, other) => other.at - one.at)));
    },
  };
}
export type QueryHistory = ReturnType<typeof createQueryHistory>;

/** The entries whose text, values or failure have every word that was typed. */
export const filterHistory = (entries: readonly HistoryEntry[], typed: string): readonly HistoryEntry[] =>
  entries.filter(({ statement, parameters, error }) => hasWords([statement, JSON.stringify(parameters), error ?? ''], typed));
