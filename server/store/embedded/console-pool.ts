import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PosturaError } from '#contract/errors.ts';
import type { Parameters, QueryOptions, QueryRun, UserStatement } from '../graph-store.ts';
import { closed } from '../store-state.ts';
import { copyDatabase } from './console-copy.ts';
import { ConsoleProcess } from './console-process.ts';

export type ConsolePoolOptions = {
  /** Absolute path of the database file. */
  readonly file: string;
  /** Its folder as the user named it. */
  readonly folder: string;
  readonly memoryLimitMb: number;
  /** Counts what was written; two equal numbers mean the same data. */
  readonly version: () => number;
  /** Does something while nothing is written. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
};

/** A copy of the store, kept as long as a process uses it; `version` is unknown until it is made. */
type Copy = { readonly folder: string; readonly file: Promise<string>; version: number | undefined; users: number };

const idleForMs = 60_000;
const waitForCopyMs = 60_000;
const attempts = 2;

const busyWriting = (): PosturaError =>
  new PosturaError('store_unavailable', 'The store is being written for longer than a query can wait; run it again when the import has ended.');

/** Waits for a promise no longer than until the signal aborts; `late` gets what comes after that. */
const untilAborted = <T>(promise: Promise<T>, signal: AbortSignal, late: (value: T) => void): Promise<T> =>
  new Promise((resolve, reject) => {
    const stop = (): void => {
      reject(signal.reason);
      void promise.then(late, () => {});
    };
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then((value) => signal.aborted || resolve(value), reject).finally(() => signal.removeEventListener('abort', stop));
  });

/** The processes that users' queries run in: one per query, each on a copy of the store as it was last written, kept for a minute for the next query. */
export class ConsolePool {
  readonly #options: ConsolePoolOptions;
  readonly #root: string;
  readonly #idle = new Map<ConsoleProcess, NodeJS.Timeout>();
  readonly #copies = new Map<ConsoleProcess, Copy>();
  readonly #starting = new Set<Promise<ConsoleProcess>>();
  #cleared: Promise<void> | undefined;
  #copy: Copy | undefined;
  #lastCopy = 0;
  #isClosed = false;

  constructor(options: ConsolePoolOptions) {
    this.#options = options;
    this.#root = join(dirname(options.file), 'console');
  }

  /** Removes the copies that a server left which was killed; to be called when the store's file is ours. */
  clear(): Promise<void> {
    this.#cleared ??= rm(this.#root, { recursive: true, force: true });
    return this.#cleared;
  }

  async query(statement: UserStatement, parameters: Parameters, options: QueryOptions): Promise<QueryRun> {
    options.signal.throwIfAborted();
    const process = await untilAborted(this.#take(), options.signal, (late) => this.#release(late, true));
    return process.run(statement, parameters, options, (isFit) => this.#release(process, isFit));
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    for (const timer of this.#idle.values()) clearTimeout(timer);
    this.#idle.clear();
    await Promise.allSettled([...[...this.#copies.keys()].map((process) => process.end(closed())), ...this.#starting]);
    // Where nothing was cleared the file was never ours, and the copies are another server's.
    if (!this.#cleared) return;
    await this.#cleared.catch(() => {});
    await rm(this.#root, { recursive: true, force: true });
  }

  async #take(): Promise<ConsoleProcess> {
    if (this.#isClosed) throw closed();
    for (const [process, timer] of this.#idle) {
      clearTimeout(timer);
      this.#idle.delete(process);
      if (this.#isFresh(process)) return process;
      void process.end(closed());
    }
    const starting = this.#start();
    this.#starting.add(starting);
    return starting.finally(() => this.#starting.delete(starting));
  }

  #release(process: ConsoleProcess, isFit: boolean): void {
    if (isFit && !this.#isClosed && this.#isFresh(process)) this.#idle.set(process, setTimeout(() => void process.end(closed()), idleForMs).unref());
    else void process.end(closed());
  }

  #isFresh(process: ConsoleProcess): boolean {
    return this.#copies.get(process)?.version === this.#options.version();
  }

  async #start(): Promise<ConsoleProcess> {
    for (let attempt = 1; ; attempt += 1) {
      const copy = this.#currentCopy();
      copy.users += 1;
      try {
        return await this.#startOn(copy, await this.#fileOf(copy));
      } catch (error) {
        if (this.#copy === copy) this.#copy = undefined;
        this.#leave(copy);
        if (this.#isClosed) throw closed();
        if (error instanceof PosturaError && error.code === 'store_unavailable') throw error;
        if (attempt === attempts)
          throw new PosturaError('store_unavailable', 'The copy of the store that queries run on could not be made or opened; look at the log for the cause.', {
            cause: error,
          });
      }
    }
  }

  /** Gives the copy's file when it is made, and does not wait for it without end. */
  async #fileOf(copy: Copy): Promise<string> {
    const enough = new AbortController();
    const tooLong = sleep(waitForCopyMs, undefined, { signal: enough.signal }).then(
      () => Promise.reject(busyWriting()),
      () => copy.file,
    );
    return Promise.race([copy.file, tooLong]).finally(() => enough.abort());
  }

  async #startOn(copy: Copy, file: string): Promise<ConsoleProcess> {
    const { folder, memoryLimitMb } = this.#options;
    const process = await ConsoleProcess.start({ file, folder, memoryLimitMb, onEnd: (ended) => this.#lose(ended) });
    if (this.#isClosed) {
      await process.end(closed());
      throw closed();
    }
    this.#copies.set(process, copy);
    return process;
  }

  #lose(process: ConsoleProcess): void {
    clearTimeout(this.#idle.get(process));
    this.#idle.delete(process);
    const copy = this.#copies.get(process);
    this.#copies.delete(process);
    if (copy) this.#leave(copy);
  }

  #currentCopy(): Copy {
    const { version } = this.#options;
    if (this.#copy && (this.#copy.version === undefined || this.#copy.version === version())) return this.#copy;
    this.#lastCopy += 1;
    const folder = join(this.#root, String(this.#lastCopy));
    const file = this.#options.inTurn(async () => {
      await this.clear();
      if (this.#isClosed) throw closed();
      copy.version = version();
      return copyDatabase(this.#options.file, folder);
    });
    const copy: Copy = { folder, file, version: undefined, users: 0 };
    this.#copy = copy;
    return copy;
  }

  #leave(copy: Copy): void {
    copy.users -= 1;
    if (copy.users > 0) return;
    if (this.#copy === copy) this.#copy = undefined;
    void rm(copy.folder, { recursive: true, force: true }).catch(() => {});
  }
}
