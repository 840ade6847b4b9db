import type { QueryNotification, QueryPlan } from '#contract/console.ts';
import type { StoreKind } from '#contract/service.ts';

/** What stands where a query's `{{slot}}` is: relationship types, labels, a path's length or an arrow. */
export type Slots = Readonly<Record<string, readonly string[] | number | '<-' | '-' | '->'>>;
export type Parameters = Readonly<Record<string, unknown>>;
/** A row by column; nodes and edges are the contract's `GraphNode` and `GraphEdge`, temporal values ISO strings. */
export type Row = Readonly<Record<string, unknown>>;
/** `query` names a file of `cypher/`, such as `read/expand-node`. */
export type Step = { readonly query: string; readonly parameters?: Parameters; readonly slots?: Slots };
export type RunOptions = { readonly signal?: AbortSignal; readonly timeoutMs?: number; readonly maxRows?: number };
export type StoreState = {
  readonly version: string;
  readonly owner: 'postura' | 'foreign' | 'empty';
  readonly dataVersion: number;
  /** Sentences for whoever runs the store. */
  readonly warnings?: readonly string[];
};
export type Candidate = {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
  readonly score: number;
};

/** A user's statement that the gate has let pass. `body` is the text without EXPLAIN or PROFILE, which `bodyStart` characters stand before. */
export type UserStatement = {
  readonly text: string;
  readonly mode: 'run' | 'explain' | 'profile';
  readonly body: string;
  readonly bodyStart: number;
  /** The columns of the answer that are given no name with AS: their own text, and where it ends in the body. */
  readonly unnamed: readonly { readonly end: number; readonly name: string }[];
};
/** `maxRows`: rows after which the store stops reading. */
export type QueryOptions = { readonly signal: AbortSignal; readonly timeoutMs: number; readonly maxRows: number };
/** A user's query that runs: its columns are known, its rows come in batches as the reader takes them. */
export type QueryRun = {
  readonly fields: readonly string[];
  /** Rows as JSON texts of lists (`QueryValue`s in the order of `fields`), so that they are written only once; ends the work in the store when the reader stops. */
  readonly batches: AsyncIterable<readonly string[]>;
  /** To be read after the last row. */
  readonly end: () => { readonly notifications: readonly QueryNotification[]; readonly plan: QueryPlan | null };
};

/** A graph that answers Cypher. Failures are `PosturaError`s: `store_unavailable`, `query_timeout`, `query_too_wide`. */
export type GraphStore = {
  readonly kind: StoreKind;
  /** Reads version, owner and data version; throws `store_unavailable` with a sentence while the store cannot be reached. */
  state(): Promise<StoreState>;
  /** Streams the rows of a read query; ends the work in the store when the signal aborts, the time is up or the reader stops. */
  run(step: Step, options?: RunOptions): AsyncIterable<Row>;
  /**
   * Runs a user's statement where it can neither write nor disturb others; values as the Query API has them. Throws `PosturaError`s: `read_only`,
   * `not_allowed`, `syntax_error`, `missing_parameter`, `query_failed`, `query_timeout`, `query_memory`, and the reason of the signal when it aborts.
   */
  query(statement: UserStatement, parameters: Parameters, options: QueryOptions): Promise<QueryRun>;
  /** Makes the schema of `cypher/schema/` and the marker node; only on a store that is empty or ours. */
  claim(): Promise<void>;
  /** Runs all steps in one transaction, raises the data version with it, and gives the new one; `onStep` hears how many steps are done. */
  write(steps: readonly Step[], options?: { readonly onStep?: (done: number) => void }): Promise<number>;
  /** The candidates nearest to a text, best first, over names, aliases, initials, claim texts, passages and source titles; no labels means any. */
  search(text: string, options: { readonly labels: readonly string[]; readonly limit: number; readonly signal?: AbortSignal }): Promise<readonly Candidate[]>;
  /** The query behind a search; undefined where an index beside the graph answers. */
  searchStep(text: string, options: { readonly labels: readonly string[]; readonly limit: number }): Step | undefined;
  close(): Promise<void>;
};
