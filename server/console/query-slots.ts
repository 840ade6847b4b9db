import { PosturaError } from '#contract/errors.ts';

/** How long a query waits for a place, and how many may wait. */
const waitMs = 5000;
const mostWaiting = 100;

export type QuerySlots = {
  /** Waits for a place and gives what frees it; throws `too_many_queries` when none gets free. */
  take(signal: AbortSignal): Promise<() => void>;
};

/** The places in which users' queries run at a time; who comes when all are taken waits in line. */
export const createSlots = (places: number, { patienceMs = waitMs }: { readonly patienceMs?: number } = {}): QuerySlots => {
  let free = places;
  const waiting = new Set<() => void>();
  const refuse = (): PosturaError =>
    new PosturaError(
      'too_many_queries',
      `This server runs ${places} ${places === 1 ? 'query' : 'queries'} at a time and all places are taken. Try again in a few seconds, or ask its operator to raise QUERY_CONCURRENCY.`,
    );
  const occupy = (): (() => void) => {
    let isFreed = false;
    return () => {
      if (isFreed) return;
      isFreed = true;
      const [next] = waiting;
      if (next === undefined) free += 1;
      else next();
    };
  };
  return {
    take: (signal) => {
      signal.throwIfAborted();
      if (free > 0) {
        free -= 1;
        return Promise.resolve(occupy());
      }
      if (waiting.size >= mostWaiting) return Promise.reject(refuse());
      return new Promise((resolve, reject) => {
        const leave = (): void => {
          waiting.delete(enter);
          clearTimeout(timer);
          signal.removeEventListener('abort', giveUp);
        };
        const enter = (): void => {
          leave();
          resolve(occupy());
        };
        const giveUp = (): void => {
          leave();
          reject(signal.reason);
        };
        const timer = setTimeout(() => {
          leave();
          reject(refuse());
        }, patienceMs);
        signal.addEventListener('abort', giveUp, { once: true });
        waiting.add(enter);
      });
    },
  };
};
