import type { z } from 'zod';
import type { GraphStore, Parameters, RunOptions, Slots } from '#server/store/graph-store.ts';

/** A file of `cypher/` with the shape of what goes in and of each row that comes out. */
export type Query<P extends z.ZodType = z.ZodType, R extends z.ZodType = z.ZodType> = { readonly name: string; readonly params: P; readonly row: R };

export const defineQuery = <P extends z.ZodType, R extends z.ZodType>(name: string, { params, row }: { readonly params: P; readonly row: R }): Query<P, R> => ({
  name,
  params,
  row,
});

export type ReadOptions = RunOptions & { readonly slots?: Slots };

/** Runs a query and gives each row as its shape has it. */
export async function* readRows<P extends z.ZodType, R extends z.ZodType>(
  store: GraphStore,
  query: Query<P, R>,
  params: z.input<P>,
  { slots, ...options }: ReadOptions = {},
): AsyncGenerator<z.output<R>> {
  const parameters = query.params.parse(params) as Parameters;
  for await (const row of store.run({ query: query.name, parameters, ...(slots && { slots }) }, options)) yield query.row.parse(row);
}

/** All rows of a query whose text bounds them. */
export const readAll = async <P extends z.ZodType, R extends z.ZodType>(
  store: GraphStore,
  query: Query<P, R>,
  params: z.input<P>,
  options: ReadOptions = {},
): Promise<readonly z.output<R>[]> => {
  const rows: z.output<R>[] = [];
  for await (const row of readRows(store, query, params, options)) rows.push(row);
  return rows;
};
