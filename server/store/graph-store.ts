import type { StoreKind } from '#contract/service.ts';

/** What stands where a query's `{{slot}}` is: relationship types, labels, a path's length or an arrow. */
export type Slots = Readonly<Record<string, readonly string[] | number | '<-' | '-' | '->'>>;
export type Parameters = Readonly<Record<string, unknown>>;
/** A row by column; nodes and edges are the contract's `GraphNode` and `GraphEdge`, temporal values ISO strings. */
export type Row = Readonly<Record<string, unknown>>;
/** `query` names a file of `cypher/`, such as `read/expand-node`. */
export type Step = { readonly query: string; readonly parameters?: Parameters; readonly slots?: Slots };
export type RunOptions = { readonly signal?: AbortSignal; readonly timeoutMs?: number; readonly maxRows?: number };
export type StoreState = { readonly version: string; readonly owner: 'postura' | 'foreign' | 'empty'; readonly dataVersion: number };
export type Candidate = {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
  readonly score: number;
};

/** A graph that answers Cypher. Failures are `PosturaError`s: `store_unavailable`, `query_timeout`, `query_too_wide`. */
export type GraphStore = {
  readonly kind: StoreKind;
  /** Reads version, owner and data version; throws `store_unavailable` with a sentence while the store cannot be reached. */
  state(): Promise<StoreState>;
  /** Streams the rows of a read query; ends the work in the store when the signal aborts, the time is up or the reader stops. */
  run(step: Step, options?: RunOptions): AsyncIterable<Row>;
  /** Makes the schema of `cypher/schema/` and the marker node; only on a store that is empty or ours. */
  claim(): Promise<void>;
  /** Runs all steps in one transaction, raises the data version with it, and gives the new one; `onStep` hears how many steps are done. */
  write(steps: readonly Step[], options?: { readonly onStep?: (done: number) => void }): Promise<number>;
  /** The candidates nearest to a text, best first, over names, aliases, initials, claim texts, passages and source titles; no labels means any. */
  search(text: string, options: { readonly labels: readonly string[]; readonly limit: number; readonly signal?: AbortSignal }): Promise<readonly Candidate[]>;
  close(): Promise<void>;
};
