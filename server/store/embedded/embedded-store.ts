import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PosturaError } from '#contract/errors.ts';
import { cypherText, schemaStatements, type TextOf } from '../cypher-text.ts';
import type { Candidate, GraphStore, Parameters, QueryOptions, QueryRun, Row, RunOptions, Step, StoreState, UserStatement } from '../graph-store.ts';
import { bumpDataVersion, defaultTimeoutMs, listSearchable, markStore, RaisedRow, readOwner, refuseForeign, tookTooLong } from '../store-state.ts';
import { ConsolePool } from './console-pool.ts';
import { ChildLost, type Exchange } from './exchange.ts';
import { explainFailure } from './explain-failure.ts';
import type { Statement } from './messages.ts';
import { SearchIndex } from './search-index.ts';
import { StoreProcess } from './store-process.ts';

export type EmbeddedSettings = {
  /** The folder of `graph.grafeo`; made where it is missing. */
  readonly folder: string;
  /** The size at which the store's process ends itself. */
  readonly memoryLimitMb?: number;
  /** The size at which a process of a user's query ends itself. */
  readonly queryMemoryMb?: number;
};

const stateForMs = 2000;
const waitForWriteMs = 30_000;
const indexWithinMs = 60_000;

/** The store that needs no server: Grafeo in a process of its own, with its file in `DATA_DIR`. */
class EmbeddedStore implements GraphStore {
  readonly kind = 'embedded';
  readonly #process: StoreProcess;
  readonly #textOf: TextOf;
  readonly #index = new SearchIndex(() => this.run(listSearchable, { timeoutMs: indexWithinMs }));
  readonly #console: ConsolePool;
  #writes: Promise<unknown> = Promise.resolve();
  /** How many writes have ended, in whichever way. */
  #written = 0;
  #state: { readonly value: StoreState; readonly until: number } | undefined;

  constructor({ folder, memoryLimitMb = 1024, queryMemoryMb = 1024 }: EmbeddedSettings, textOf: TextOf) {
    const file = join(resolve(folder), 'graph.grafeo');
    this.#textOf = textOf;
    this.#process = new StoreProcess({ file, folder, memoryLimitMb });
    this.#console = new ConsolePool({
      file,
      folder,
      memoryLimitMb: queryMemoryMb,
      version: () => this.#written,
      inTurn: (work) =>
        this.#inTurn(async () => {
          await this.#process.child();
          return work();
        }),
    });
  }

  async state(): Promise<StoreState> {
    if (this.#state && this.#state.until > Date.now()) {
      await this.#process.child();
      return this.#state.value;
    }
    return this.#readState();
  }

  async *run(step: Step, options: RunOptions = {}): AsyncGenerator<Row> {
    const statement = this.#statementOf(step);
    for (let attempt = 1; ; attempt += 1) {
      let hasRows = false;
      try {
        for await (const row of this.#read(statement, options)) {
          hasRows = true;
          yield row;
        }
        return;
      } catch (error) {
        if (!(error instanceof ChildLost)) throw error;
        if (hasRows || attempt === 2)
          throw new PosturaError('store_unavailable', 'The embedded store was restarted while it answered; ask again.', { cause: error });
      }
    }
  }

  query(statement: UserStatement, parameters: Parameters, options: QueryOptions): Promise<QueryRun> {
    return this.#console.query(statement, parameters, options);
  }

  claim(): Promise<void> {
    return this.#change(async () => {
      refuseForeign(await this.#readState());
      await this.#ask({ ask: 'declare', statements: schemaStatements('embedded') });
      await this.#ask({ ask: 'write', statements: [this.#statementOf(markStore)] });
      await this.#readState();
    });
  }

  write(steps: readonly Step[], { onStep }: { readonly onStep?: (done: number) => void } = {}): Promise<number> {
    const statements = [bumpDataVersion, ...steps].map((step) => this.#statementOf(step));
    return this.#change(async () => {
      const before = await this.#readState();
      refuseForeign(before);
      const dataVersion = await this.#writeOnce(statements, before, onStep);
      this.#keepState({ ...before, dataVersion });
      return dataVersion;
    });
  }

  async search(
    text: string,
    options: { readonly labels: readonly string[]; readonly limit: number; readonly signal?: AbortSignal },
  ): Promise<readonly Candidate[]> {
    const { dataVersion } = await this.state();
    options.signal?.throwIfAborted();
    return this.#index.search(text, { ...options, dataVersion });
  }

  searchStep(): undefined {
    return undefined;
  }

  async close(): Promise<void> {
    await this.#console.close();
    await Promise.race([this.#writes, sleep(waitForWriteMs, undefined, { ref: false })]);
    await this.#process.close();
  }

  #statementOf({ query, parameters = {}, slots }: Step): Statement {
    return { text: this.#textOf(query, 'embedded', slots), parameters };
  }

  /** A write, after which the copies for users' queries are out of date, even where it failed: it may have been committed. */
  #change<T>(work: () => Promise<T>): Promise<T> {
    return this.#inTurn(() =>
      work().finally(() => {
        this.#written += 1;
      }),
    );
  }

  /** One write at a time, in the order they came. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#writes.then(work);
    this.#writes = turn.catch(() => {});
    return turn;
  }

  /** Nobody else writes to the file, so after a loss of the child the data version tells whether the write was committed. */
  async #writeOnce(statements: readonly Statement[], before: StoreState, onStep?: (done: number) => void): Promise<number> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return RaisedRow.parse(await this.#ask({ ask: 'write', statements }, (done) => done > 1 && onStep?.(done - 1))).dataVersion;
      } catch (error) {
        if (!(error instanceof ChildLost)) throw error;
        const { dataVersion } = await this.#readState();
        if (dataVersion > before.dataVersion) return dataVersion;
        if (attempt === 2)
          throw new PosturaError('store_unavailable', 'The embedded store ended twice during this change, which was not made; try a smaller one.', {
            cause: error,
          });
      }
    }
  }

  async #ask(
    question: { ask: 'write'; statements: readonly Statement[] } | { ask: 'declare'; statements: readonly string[] },
    onStep?: (done: number) => void,
  ): Promise<Row | null> {
    const exchange = await this.#process.ask(question);
    for (;;) {
      const answer = await exchange.next();
      if (answer.tell === 'failed') throw explainFailure(answer.message);
      if (answer.tell === 'done') return answer.first;
      if (answer.tell === 'step') onStep?.(answer.done);
    }
  }

  async *#read(statement: Statement, { signal, timeoutMs = defaultTimeoutMs, maxRows }: RunOptions): AsyncGenerator<Row> {
    signal?.throwIfAborted();
    const exchange = await this.#process.ask({ ask: 'read', statement, maxRows: maxRows ?? null });
    const timer = setTimeout(() => {
      exchange.fail(tookTooLong(timeoutMs));
      void this.#endRunaway(exchange);
    }, timeoutMs);
    const stop = (): void => exchange.fail(signal?.reason);
    signal?.addEventListener('abort', stop, { once: true });
    let isLast = false;
    try {
      while (!isLast) {
        const answer = await exchange.next();
        if (answer.tell === 'failed') throw explainFailure(answer.message);
        if (answer.tell !== 'rows') continue;
        isLast = answer.isLast;
        yield* answer.rows;
        signal?.throwIfAborted();
        if (!isLast) await this.#process.tell({ ask: 'more', id: exchange.id });
      }
    } finally {
      signal?.removeEventListener('abort', stop);
      // A query that nobody waits for any more keeps its deadline as long as the engine works on it.
      if (exchange.isComputing) timer.unref();
      else clearTimeout(timer);
      if (!isLast) await this.#process.tell({ ask: 'drop', id: exchange.id });
    }
  }

  /** The engine has no cancel: its process is killed, but not while it writes. */
  async #endRunaway(exchange: Exchange): Promise<void> {
    if (exchange.isComputing) await Promise.race([this.#writes, sleep(waitForWriteMs, undefined, { ref: false })]);
    if (exchange.isComputing) await this.#process.kill();
  }

  async #readState(): Promise<StoreState> {
    const { version } = await this.#process.child();
    void this.#console.clear().catch(() => {});
    const value = { version, ...(await readOwner((step) => this.run(step))) };
    return this.#keepState(value);
  }

  #keepState(value: StoreState): StoreState {
    this.#state = { value, until: Date.now() + stateForMs };
    return value;
  }
}

export const openEmbeddedStore = (settings: EmbeddedSettings, { textOf = cypherText }: { readonly textOf?: TextOf } = {}): GraphStore =>
  new EmbeddedStore(settings, textOf);
