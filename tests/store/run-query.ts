import type { QueryPlan, QueryValue } from '#contract/console.ts';
import type { GraphStore, Parameters, QueryOptions, UserStatement } from '#server/store/graph-store.ts';

/** A statement as the gate hands it on, for texts that begin with EXPLAIN or PROFILE or with neither. */
export const statementOf = (text: string): UserStatement => {
  const prefix = /^\s*(explain|profile)\s+/i.exec(text);
  const bodyStart = prefix?.[0].length ?? 0;
  const mode = prefix ? (prefix[1]?.toLowerCase() === 'explain' ? 'explain' : 'profile') : 'run';
  return { text, mode, body: text.slice(bodyStart), bodyStart, unnamed: [] };
};

/** A row of a running query, from its text. */
export const parseRow = (text: string): readonly QueryValue[] => JSON.parse(text) as readonly QueryValue[];

type Options = Partial<QueryOptions> & { readonly parameters?: Parameters };
type Answer = { readonly fields: readonly string[]; readonly values: readonly (readonly QueryValue[])[]; readonly plan: QueryPlan | null };

export const beginQuery = (store: GraphStore, text: string, { parameters = {}, ...options }: Options = {}) =>
  store.query(statementOf(text), parameters, { signal: new AbortController().signal, timeoutMs: 20_000, maxRows: 10_000, ...options });

/** Runs a user's query to its end. */
export const runQuery = async (store: GraphStore, text: string, options?: Options): Promise<Answer> => {
  const run = await beginQuery(store, text, options);
  const values: (readonly QueryValue[])[] = [];
  for await (const batch of run.batches) values.push(...batch.map(parseRow));
  return { fields: run.fields, values, plan: run.end().plan };
};
