import neo4j, { type Driver, type RecordShape } from 'neo4j-driver';
import { z } from 'zod';
import { GraphNode } from '#contract/graph.ts';
import { PosturaError } from '#contract/errors.ts';
import { allowedProcedures } from '#server/console/gate/allowed-procedures.ts';
import { cypherText, type Dialect, schemaStatements, type TextOf } from '../cypher-text.ts';
import { wordsOf } from '../fold-text.ts';
import type { Candidate, GraphStore, Parameters, QueryOptions, QueryRun, Row, RunOptions, Step, StoreState, UserStatement } from '../graph-store.ts';
import { orderCandidates } from '../rank-matches.ts';
import { bumpDataVersion, closed, defaultTimeoutMs, markStore, RaisedRow, readOwner, refuseForeign, tookTooLong } from '../store-state.ts';
import { decodeRow, encodeParameter } from './decode-value.ts';
import { endSession } from './end-session.ts';
import { explainFailure, isRefusedLogin, isUnreachable, withoutSecrets } from './explain-failure.ts';
import { fullTextQuery } from './full-text-query.ts';
import { rowsAhead as userRowsAhead, runUserQuery } from './run-user-query.ts';
import { warnOfSettings } from './warn-of-settings.ts';

export type Neo4jSettings = {
  /** NEO4J_URI: `neo4j://`, `bolt://`, and either with `+s` or `+ssc`. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** NEO4J_DATABASE; the server's default without it. */
  readonly database?: string | undefined;
};

type Greeting = Pick<StoreState, 'version' | 'warnings'>;

const stateForMs = 2000;
const rowsAhead = 500;
const connectWithinMs = 3000;
const writeWithinMs = 600_000;
/** A server that has just started can be slow to plan its first query. */
const firstAnswerWithinMs = 20_000;
/** Neo4j locks a user out after three wrong passwords; asking less often than its pause lets people correct it. */
const pauseAfterRefusalMs = 10_000;
const attempts = 3;
/** Candidates that are ranked at least, so that the first of few is the first of many. */
const candidates = 100;
const SearchRow = z.object({ node: GraphNode, score: z.number() });

const procedures: ReadonlySet<string> = new Set(allowedProcedures.filter(({ stores }) => stores.includes('neo4j')).map(({ name }) => name));
const allowsProcedure = (name: string): boolean => procedures.has(name);

/** The store on a Neo4j server, by one driver for the whole process. */
class Neo4jStore implements GraphStore {
  readonly kind = 'neo4j';
  readonly #driver: Driver;
  readonly #uri: string;
  readonly #textOf: TextOf;
  readonly #database: { readonly database?: string };
  readonly #bookmarks = neo4j.bookmarkManager();
  #isClosed = false;
  #server: Promise<Greeting> | undefined;
  #refusal: { readonly error: unknown; readonly until: number } | undefined;
  #state: { readonly value: StoreState; readonly until: number } | undefined;

  constructor({ uri, username, password, database }: Neo4jSettings, textOf: TextOf) {
    this.#textOf = textOf;
    this.#uri = withoutSecrets(uri);
    this.#database = database ? { database } : {};
    this.#driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
      useBigInt: true,
      userAgent: 'postura',
      connectionTimeout: connectWithinMs,
      connectionAcquisitionTimeout: 2 * connectWithinMs,
      maxTransactionRetryTime: 2 * connectWithinMs,
      telemetryDisabled: true,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    });
  }

  async state(): Promise<StoreState> {
    return this.#state && this.#state.until > Date.now() ? this.#state.value : this.#readState();
  }

  async *run(step: Step, options: RunOptions = {}): AsyncGenerator<Row> {
    yield* this.#runIn(await this.#dialect(), step, options);
  }

  async query(statement: UserStatement, parameters: Parameters, options: QueryOptions): Promise<QueryRun> {
    const context = {
      uri: this.#uri,
      allowsProcedure,
      openSession: () =>
        this.#driver.session({
          ...this.#database,
          bookmarkManager: this.#bookmarks,
          defaultAccessMode: neo4j.session.READ,
          fetchSize: Math.max(1, Math.min(userRowsAhead, options.maxRows)),
          notificationFilter: { minimumSeverityLevel: 'INFORMATION' },
        }),
      onFailure: (failure: unknown) => void this.#explain(failure),
    };
    for (let attempt = 1; ; attempt += 1) {
      await this.#greet();
      try {
        return await runUserQuery(statement, parameters, options, context);
      } catch (error) {
        // A connection of the pool may be older than the server's last start.
        const isStale = error instanceof PosturaError && isUnreachable(error.cause);
        if (!isStale || attempt === attempts) throw error;
      }
    }
  }

  async claim(): Promise<void> {
    refuseForeign(await this.#readState());
    for (const statement of schemaStatements('neo4j')) await this.#change(async (run) => run(statement, {}));
    await this.#change(async (run) => run(this.#textOf(markStore.query, 'neo4j'), markStore.parameters ?? {}));
    await this.#readState();
  }

  async write(steps: readonly Step[], { onStep }: { readonly onStep?: (done: number) => void } = {}): Promise<number> {
    const before = await this.#readState();
    refuseForeign(before);
    const dataVersion = await this.#change(async (run) => {
      const raised = await run(this.#textOf(bumpDataVersion.query, 'neo4j'), {});
      if (raised === undefined) throw new Error('A store is claimed before it is written.');
      for (const [index, { query, parameters = {}, slots }] of steps.entries()) {
        await run(this.#textOf(query, 'neo4j', slots), parameters);
        onStep?.(index + 1);
      }
      return RaisedRow.parse(decodeRow(raised, { foreign: false })).dataVersion;
    });
    this.#keepState({ ...before, dataVersion });
    return dataVersion;
  }

  async search(
    text: string,
    { labels, limit, signal }: { readonly labels: readonly string[]; readonly limit: number; readonly signal?: AbortSignal },
  ): Promise<readonly Candidate[]> {
    const step = this.searchStep(text, { labels, limit });
    if (!step) return [];
    const found: Candidate[] = [];
    for await (const row of this.run(step, signal ? { signal } : {})) {
      const { node, score } = SearchRow.parse(row);
      found.push({ ...node, score });
    }
    return orderCandidates(text, found, limit);
  }

  searchStep(text: string, { labels, limit }: { readonly labels: readonly string[]; readonly limit: number }): Step | undefined {
    const tokens = wordsOf(text);
    if (tokens.length === 0) return undefined;
    return { query: 'store/search-text', parameters: { query: fullTextQuery(text), tokens, labels, limit: Math.max(candidates, limit) } };
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#driver.close();
  }

  /** Which version of our texts the database understands; an empty one will be ours. */
  async #dialect(): Promise<Exclude<Dialect, 'embedded'>> {
    const { owner } = this.#state?.value ?? (await this.#readState());
    return owner === 'foreign' ? 'foreign' : 'neo4j';
  }

  async #readState(): Promise<StoreState> {
    const greeting = await this.#greet();
    const value = { ...greeting, ...(await readOwner((step) => this.#runIn('neo4j', step, { timeoutMs: firstAnswerWithinMs }))) };
    return this.#keepState(value);
  }

  #keepState(value: StoreState): StoreState {
    this.#state = { value, until: Date.now() + stateForMs };
    return value;
  }

  /** Makes sure once that the server answers and accepts the login, so that a wrong password is not tried by every request. */
  async #greet(): Promise<Greeting> {
    if (this.#isClosed) throw closed();
    if (this.#refusal && this.#refusal.until > Date.now()) throw this.#refusal.error;
    this.#server ??= this.#driver
      .getServerInfo(this.#database)
      .then(async ({ agent = '' }) => {
        const session = this.#driver.session({ ...this.#database, defaultAccessMode: neo4j.session.READ });
        const warnings = await warnOfSettings(session).finally(() => endSession(session));
        return { version: agent.replace(/^Neo4j\//, ''), ...(warnings.length > 0 && { warnings }) };
      })
      .catch((error: unknown) => {
        this.#server = undefined;
        throw this.#explain(error);
      });
    return this.#server;
  }

  /** Says what a failure means; after one of the connection the next request greets the server anew. */
  #explain(error: unknown): unknown {
    const explained = explainFailure(error, { uri: this.#uri });
    if (isUnreachable(error) || isRefusedLogin(error)) {
      this.#server = undefined;
      this.#state = undefined;
    }
    if (isRefusedLogin(error)) this.#refusal = { error: explained, until: Date.now() + pauseAfterRefusalMs };
    return explained;
  }

  async *#runIn(dialect: Exclude<Dialect, 'embedded'>, step: Step, options: RunOptions): AsyncGenerator<Row> {
    for (let attempt = 1; ; attempt += 1) {
      await this.#greet();
      let hasRows = false;
      try {
        for await (const record of this.#stream(this.#textOf(step.query, dialect, step.slots), step, options)) {
          hasRows = true;
          yield decodeRow(record, { foreign: dialect === 'foreign' });
        }
        return;
      } catch (error) {
        // A connection of the pool may be older than the server's last start.
        if (hasRows || attempt === attempts || !neo4j.isRetryableError(error)) throw this.#explain(error);
      }
    }
  }

  async *#stream(
    text: string,
    { query, parameters = {} }: Step,
    { signal, timeoutMs = defaultTimeoutMs, maxRows = Number.POSITIVE_INFINITY }: RunOptions,
  ): AsyncGenerator<RecordShape> {
    signal?.throwIfAborted();
    if (maxRows <= 0) return;
    const session = this.#driver.session({
      ...this.#database,
      bookmarkManager: this.#bookmarks,
      defaultAccessMode: neo4j.session.READ,
      fetchSize: Math.min(rowsAhead, maxRows),
    });
    let end: (reason: unknown) => void = () => {};
    const ended = new Promise<never>((_, reject) => {
      end = reject;
    });
    ended.catch(() => {});
    const stop = (): void => end(signal?.reason);
    signal?.addEventListener('abort', stop, { once: true });
    const timer = setTimeout(() => end(tookTooLong(timeoutMs)), timeoutMs);
    try {
      const records = session
        .run(text, encodeParameter(parameters) as Parameters, { timeout: timeoutMs, metadata: { app: 'postura', query } })
        [Symbol.asyncIterator]();
      for (let rows = 0; rows < maxRows; rows += 1) {
        const next = records.next();
        next.catch(() => {});
        const { done, value } = await Promise.race([next, ended]);
        if (done) return;
        yield value.toObject();
      }
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      await endSession(session);
    }
  }

  /** Runs work in one transaction, again where the driver finds that a new try can help; `run` gives the first record of a statement. */
  async #change<T>(work: (run: (text: string, parameters: Parameters) => Promise<RecordShape | undefined>) => Promise<T>): Promise<T> {
    await this.#greet();
    const session = this.#driver.session({ ...this.#database, bookmarkManager: this.#bookmarks });
    try {
      return await session.executeWrite(
        (transaction) => work(async (text, parameters) => (await transaction.run(text, encodeParameter(parameters) as Parameters)).records[0]?.toObject()),
        { timeout: writeWithinMs, metadata: { app: 'postura' } },
      );
    } catch (error) {
      throw this.#explain(error);
    } finally {
      await endSession(session);
    }
  }
}

export const openNeo4jStore = (settings: Neo4jSettings, { textOf = cypherText }: { readonly textOf?: TextOf } = {}): GraphStore => {
  try {
    return new Neo4jStore(settings, textOf);
  } catch (error) {
    throw new PosturaError(
      'store_unavailable',
      'NEO4J_URI is not an address of Neo4j; it begins with neo4j:// or bolt:// (+s with encryption) and has no path.',
      { cause: error },
    );
  }
};
