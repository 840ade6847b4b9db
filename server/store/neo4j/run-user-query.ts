import type { Notification, Record as DriverRecord, ResultSummary, Session, Transaction } from 'neo4j-driver';
import { PosturaError, type TextPlace } from '#contract/errors.ts';
import type { Parameters, QueryOptions, QueryRun, UserStatement } from '../graph-store.ts';
import { tookTooLong } from '../store-state.ts';
import { readingFactor, startWorkClock, type WorkClock } from '../work-clock.ts';
import { type ByteBound, boundReceivedBytes } from './bound-received-bytes.ts';
import { encodeParameter } from './decode-value.ts';
import { encodeQueryValue } from './encode-query-value.ts';
import { endSession } from './end-session.ts';
import { explainQueryFailure } from './explain-query-failure.ts';
import { findPlace } from './find-place.ts';
import { readNotifications } from './read-notifications.ts';
import { readPlan } from './read-plan.ts';
import { type AllowsProcedure, refusePlan } from './refuse-plan.ts';

/** Rows that the driver asks for at once; it holds about two such portions. */
export const rowsAhead = 200;
/** Bytes that may come before their reader takes them; unpacked, they can take up to thirty times the room. */
const mostBytes = 8 * 1024 * 1024;
const prefixes = { run: '', explain: 'EXPLAIN ', profile: 'PROFILE ' } as const;

/** The JSON text of a row's list. */
type Row = string;
type Context = {
  readonly openSession: () => Session;
  readonly allowsProcedure: AllowsProcedure;
  readonly uri: string;
  /** Hears of every failure as it came. */
  readonly onFailure: (failure: unknown) => void;
};

const tooManyBytes = (): PosturaError =>
  new PosturaError(
    'query_memory',
    `The rows are too large: one, or a few together, have more than ${mostBytes / 1024 / 1024} MB; give less of each, or count it.`,
  );

/** Without space before the body: Neo4j 2026 keeps plans without it, and gives their remarks the places of the first text that it saw. */
const withoutSpaceBefore = (statement: UserStatement): UserStatement => {
  const body = statement.body.trimStart();
  return { ...statement, body, bodyStart: statement.bodyStart + statement.body.length - body.length };
};

/** Runs the query of one user in a session of its own, which ends with the rows, with the signal, at the time limit or when the reader stops. */
class UserQuery {
  readonly #statement: UserStatement;
  readonly #options: QueryOptions;
  readonly #context: Context;
  readonly #session: Session;
  readonly #clock: WorkClock;
  readonly #onAbort = (): void => this.#stop(this.#options.signal.reason);
  #isPlanned = false;
  #stopped: { readonly reason: unknown } | undefined;
  #onStop: (reason: unknown) => void = () => {};
  #closing: Promise<void> | undefined;
  #bound: ByteBound | undefined;
  #remarks: { readonly notifications: readonly Notification[]; readonly prefix: string } = { notifications: [], prefix: '' };
  #plan: ReturnType<QueryRun['end']>['plan'] = null;

  constructor(statement: UserStatement, options: QueryOptions, context: Context) {
    this.#statement = withoutSpaceBefore(statement);
    this.#options = options;
    this.#context = context;
    this.#session = context.openSession();
    this.#clock = startWorkClock(options.timeoutMs, (reason) => this.#stop(reason));
    options.signal.addEventListener('abort', this.#onAbort, { once: true });
  }

  /** Plans, refuses what does not only read, and starts; the plan is made by the same transaction that runs. */
  async start(parameters: Parameters): Promise<QueryRun> {
    const { mode, body } = this.#statement;
    try {
      const values = encodeParameter(parameters) as Parameters;
      const { timeoutMs } = this.#options;
      const transaction = await this.#unlessStopped(
        this.#session.beginTransaction({ timeout: timeoutMs * readingFactor, metadata: { app: 'postura', query: 'user' } }).then((begun) => begun),
      );
      this.#bound = await this.#unlessStopped(boundReceivedBytes(transaction, { most: mostBytes, onTooMany: () => this.#stop(tooManyBytes()) }));
      const planned = await this.#explain(transaction, values);
      if (mode === 'explain') {
        await this.#close();
        return this.#runOf(planned.fields, undefined);
      }
      const result = transaction.run<Record<string, unknown>>(prefixes[mode] + body, values);
      const records = result[Symbol.asyncIterator]();
      const fields = await this.#unlessStopped(result.keys());
      this.#clock.pause();
      return this.#runOf(fields, records);
    } catch (error) {
      throw await this.#fail(error);
    }
  }

  async #explain(transaction: Transaction, values: Parameters): Promise<{ readonly fields: readonly string[] }> {
    const result = transaction.run(prefixes.explain + this.#statement.body, values);
    const [fields, summary] = await this.#unlessStopped(Promise.all([result.keys(), result.summary()]));
    this.#bound?.reset();
    if (!summary.plan) throw new Error('Neo4j explained a query without a plan.');
    refusePlan(summary.plan, { queryType: summary.queryType, allowsProcedure: this.#context.allowsProcedure });
    this.#isPlanned = true;
    this.#remarks = { notifications: summary.notifications, prefix: prefixes.explain };
    if (this.#statement.mode !== 'run') this.#plan = { kind: 'tree', root: readPlan(summary.plan) };
    return { fields };
  }

  #runOf(fields: readonly string[], records: AsyncIterator<DriverRecord, ResultSummary> | undefined): QueryRun {
    const stop = async (): Promise<IteratorResult<readonly Row[]>> => {
      this.#stop(new Error('The reader of a query stopped.'));
      await this.#close();
      return { done: true, value: undefined };
    };
    const next = records ? this.#batchesOf(records) : undefined;
    const iterator = { next: async (): Promise<IteratorResult<readonly Row[]>> => (await next?.()) ?? { done: true, value: undefined }, return: stop };
    return {
      fields,
      batches: { [Symbol.asyncIterator]: () => iterator },
      end: () => ({
        notifications: readNotifications(this.#remarks.notifications, (found) =>
          findPlace(found, { statement: this.#statement, prefix: this.#remarks.prefix }),
        ),
        plan: this.#plan,
      }),
    };
  }

  /** Gives the next rows at every call, or nothing after the last. */
  #batchesOf(records: AsyncIterator<DriverRecord, ResultSummary>): () => Promise<IteratorResult<readonly Row[]> | undefined> {
    let left = this.#options.maxRows;
    let isDone = false;
    const read = async (): Promise<readonly Row[]> => {
      const rows: Row[] = [];
      for (; left > 0 && !isDone && rows.length < rowsAhead; left -= 1) {
        const found = await records.next();
        if (found.done) {
          isDone = true;
          this.#finish(found.value);
          break;
        }
        const record = found.value;
        rows.push(JSON.stringify(record.keys.map((_, index) => encodeQueryValue(record.get(index)))));
      }
      return rows;
    };
    return async () => {
      try {
        this.#bound?.reset();
        this.#clock.start();
        const rows = isDone || left <= 0 ? [] : await this.#unlessStopped(read());
        this.#clock.pause();
        if (isDone || left <= 0) await this.#close();
        return rows.length === 0 ? undefined : { done: false, value: rows };
      } catch (error) {
        throw await this.#fail(error);
      }
    };
  }

  #finish(summary: ResultSummary): void {
    this.#remarks = { notifications: summary.notifications, prefix: prefixes[this.#statement.mode] };
    if (this.#statement.mode === 'profile' && summary.profile) this.#plan = { kind: 'tree', root: readPlan(summary.profile) };
  }

  /** Waits for work of the driver, or fails as soon as the query is stopped. */
  #unlessStopped<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#stopped) {
        work.catch(() => {});
        reject(this.#stopped.reason);
        return;
      }
      this.#onStop = reject;
      work.then(resolve, reject);
    });
  }

  #stop(reason: unknown): void {
    this.#stopped ??= { reason };
    this.#onStop(this.#stopped.reason);
    void this.#close();
  }

  #close(): Promise<void> {
    this.#closing ??= this.#end();
    return this.#closing;
  }

  async #end(): Promise<void> {
    this.#clock.end();
    this.#options.signal.removeEventListener('abort', this.#onAbort);
    await endSession(this.#session, { onStuck: () => this.#bound?.cut() });
    this.#bound?.release();
  }

  async #fail(error: unknown): Promise<unknown> {
    await this.#close();
    // What the driver says of a connection that was ended on purpose is not the reason.
    if (this.#stopped) return this.#stopped.reason;
    const place = (found: TextPlace): TextPlace =>
      findPlace(found, { statement: this.#statement, prefix: this.#isPlanned ? prefixes[this.#statement.mode] : prefixes.explain });
    this.#context.onFailure(error);
    return this.#explainTimeout(error) ?? explainQueryFailure(error, { uri: this.#context.uri, isPlanned: this.#isPlanned, place });
  }

  #explainTimeout(error: unknown): PosturaError | undefined {
    const isLate = error instanceof Error && 'code' in error && /TransactionTimedOut/.test(String(error.code));
    return isLate ? tookTooLong(this.#options.timeoutMs) : undefined;
  }
}

/** Starts a user's query, after its plan has shown that it only reads. */
export const runUserQuery = async (statement: UserStatement, parameters: Parameters, options: QueryOptions, context: Context): Promise<QueryRun> => {
  options.signal.throwIfAborted();
  return new UserQuery(statement, options, context).start(parameters);
};
