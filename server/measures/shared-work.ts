/** Work by key that is done once for all who ask: what is under way is waited for, and what is done is kept for a while. */
export type SharedWork<T> = {
  /** Rejects with the reason of the signal when it aborts; the work itself ends when nobody waits for it any more. */
  get(key: string, work: (signal: AbortSignal) => Promise<T>, signal: AbortSignal): Promise<T>;
};

type Entry<T> = { readonly outcome: Promise<T>; readonly stop: AbortController; readonly until: number; waiting: number; isDone: boolean };

const unlessAborted = async <T>(outcome: Promise<T>, signal: AbortSignal): Promise<T> => {
  const settled = new AbortController();
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true, signal: settled.signal });
  });
  try {
    return await Promise.race([outcome, aborted]);
  } finally {
    settled.abort();
  }
};

/** Keeps at most `most` outcomes, each for `keepMs`; a failure is not kept. */
export const createSharedWork = <T>({ most, keepMs }: { readonly most: number; readonly keepMs: number }): SharedWork<T> => {
  const entries = new Map<string, Entry<T>>();
  const start = (key: string, work: (signal: AbortSignal) => Promise<T>): Entry<T> => {
    const stop = new AbortController();
    const entry: Entry<T> = { outcome: work(stop.signal), stop, until: Date.now() + keepMs, waiting: 0, isDone: false };
    entry.outcome.then(
      () => {
        entry.isDone = true;
      },
      () => drop(key, entry),
    );
    entries.set(key, entry);
    for (const [oldest, { isDone }] of entries) if (entries.size > most && isDone) entries.delete(oldest);
    return entry;
  };
  const drop = (key: string, entry: Entry<T>): void => {
    if (entries.get(key) === entry) entries.delete(key);
  };
  return {
    get: async (key, work, signal) => {
      signal.throwIfAborted();
      const known = entries.get(key);
      const entry = known && known.until > Date.now() ? known : start(key, work);
      entry.waiting += 1;
      try {
        return await unlessAborted(entry.outcome, signal);
      } finally {
        entry.waiting -= 1;
        if (entry.waiting === 0 && !entry.isDone) {
          drop(key, entry);
          entry.stop.abort();
        }
      }
    },
  };
};
