import { z } from 'zod';
import { GraphEdge, GraphNode } from '#contract/graph.ts';
import type { StatementPattern } from '#contract/lesson.ts';
import type { EdgeWithEnds } from '#server/queries.ts';
import { defineQuery, readAll, type ReadOptions } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';

const text = z.string().nullable();
const query = defineQuery('read/find-statements-like', {
  params: z.object({
    starts: z.array(z.object({ from: z.string(), type: text, to: text, source: text })),
    ends: z.array(z.object({ to: z.string(), type: text, source: text })),
    limit: z.int(),
  }),
  row: z.object({ edge: GraphEdge, start: GraphNode, end: GraphNode }),
});

const distinct = <T>(items: readonly T[]): T[] => [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];

/** Statements that patterns ask for, in one query for all of them and at most `limit` of each sort; by id, none twice. */
export const findStatementsLike = async (
  store: GraphStore,
  patterns: readonly StatementPattern[],
  { limit, ...options }: ReadOptions & { readonly limit: number },
): Promise<readonly EdgeWithEnds[]> => {
  if (patterns.length === 0) return [];
  const rows = patterns.map(({ from = null, type = null, to = null, source = null }) => ({ from, type, to, source }));
  const starts = distinct(rows.flatMap(({ from, ...rest }) => (from === null ? [] : [{ from, ...rest }])));
  const ends = distinct(rows.flatMap(({ from, to, type, source }) => (from !== null || to === null ? [] : [{ to, type, source }])));
  const found = await readAll(store, query, { starts, ends, limit }, options);
  return [...new Map(found.map((row) => [row.edge.id, row])).values()].sort((one, other) => (one.edge.id < other.edge.id ? -1 : 1));
};
