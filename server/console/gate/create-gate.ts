import { setTimeout as sleep } from 'node:timers/promises';
import { longestStatement } from '#contract/console.ts';
import { PosturaError } from '#contract/errors.ts';
import type { UserStatement } from '#server/store/graph-store.ts';
import { type GateWorker, startWorker } from './start-worker.ts';
import type { Verdict } from './verdict.ts';

/** A statement that only reads, with the names of its parameters in the order of the text. */
export type GatedStatement = UserStatement & { readonly parameters: readonly string[] };

/** The first layer before a store: it reads a user's statement by the grammar and lets pass what stands on its lists. */
export type Gate = {
  /** Throws `statement_too_large`, `syntax_error`, `read_only`, `not_allowed` or `too_many_queries`, with the place in the text. */
  check(statement: string, options: { readonly signal?: AbortSignal }): Promise<GatedStatement>;
  close(): Promise<void>;
};

export type GateOptions = { readonly timeLimitMs?: number; readonly idleMs?: number; readonly mostWaiting?: number; readonly start?: () => GateWorker };

const tooSlow = (options: ErrorOptions = {}): PosturaError =>
  new PosturaError('not_allowed', 'Reading this query takes too long. Make it shorter, or nest it less.', { ...options, place: { line: 1, column: 1 } });

class ThreadLost extends Error {
  override readonly name = 'ThreadLost';
}

const requireSize = (statement: string): void => {
  const bytes = Buffer.byteLength(statement);
  if (bytes <= longestStatement) return;
  throw new PosturaError('statement_too_large', `The query has ${bytes} bytes, and at most ${longestStatement} are read. Give long lists as parameters.`);
};

const accept = (text: string, verdict: Verdict): GatedStatement => {
  if (!verdict.passes) throw new PosturaError(verdict.refusal.code, verdict.refusal.detail, { place: verdict.refusal.place });
  const { mode, bodyStart, bodyEnd, parameters, unnamed } = verdict.reading;
  return {
    text,
    mode,
    body: text.slice(bodyStart, bodyEnd),
    bodyStart,
    parameters,
    unnamed: unnamed.map(({ start, end }) => ({ end: end - bodyStart, name: text.slice(start, end) })),
  };
};

/** The outcome, or the reason of the signal if that comes first. */
const unlessAborted = async <Value>(outcome: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> => {
  if (!signal) return outcome;
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

/** Makes a gate whose thread starts with the first statement and ends when none came for a while. */
export const createGate = ({ timeLimitMs = 2000, idleMs = 60_000, mostWaiting = 200, start = startWorker }: GateOptions = {}): Gate => {
  let worker: GateWorker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let isClosed = false;
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();

  const drop = async (): Promise<void> => {
    const ended = worker;
    worker = undefined;
    await ended?.end();
  };

  /** The grammar takes a moment to load, which is not the statement's time. */
  const warmUp = async (): Promise<GateWorker> => {
    const fresh = start();
    await fresh.inspect('RETURN 1');
    return fresh;
  };

  const readOnce = async (reader: GateWorker, statement: string): Promise<Verdict> => {
    const done = new AbortController();
    const limit = sleep(timeLimitMs, undefined, { signal: done.signal });
    try {
      return await Promise.race([reader.inspect(statement), limit.then(() => Promise.reject(tooSlow()))]);
    } catch (error) {
      await drop();
      throw error instanceof PosturaError ? error : new ThreadLost('The thread that reads queries ended.', { cause: error });
    } finally {
      done.abort();
      limit.catch(() => {});
    }
  };

  /** A thread whose memory the statements before this one had filled says nothing of this one: a fresh thread tries once more. */
  const read = async (statement: string): Promise<Verdict> => {
    clearTimeout(idle);
    try {
      for (let tries = 1; ; tries += 1) {
        worker ??= await warmUp();
        try {
          return await readOnce(worker, statement);
        } catch (error) {
          if (!(error instanceof ThreadLost)) throw error;
          if (tries === 2) throw tooSlow({ cause: error });
        }
      }
    } finally {
      idle = setTimeout(() => void drop(), idleMs);
      idle.unref();
    }
  };

  return {
    check: async (statement, { signal }) => {
      signal?.throwIfAborted();
      requireSize(statement);
      if (isClosed) throw new PosturaError('store_unavailable', 'The server is stopping. Send the query again in a moment.');
      if (waiting >= mostWaiting) throw new PosturaError('too_many_queries', 'Too many queries wait to be read. Send this one again in a moment.');
      waiting += 1;
      const turn = last.then(async () => {
        signal?.throwIfAborted();
        return read(statement);
      });
      last = turn
        .catch(() => {})
        .finally(() => {
          waiting -= 1;
        });
      return accept(statement, await unlessAborted(turn, signal));
    },
    close: async () => {
      isClosed = true;
      clearTimeout(idle);
      await drop();
      await last;
      clearTimeout(idle);
    },
  };
};
