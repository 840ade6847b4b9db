import type { StatementList } from '#contract/answers.ts';
import { limits } from '#contract/routes.ts';
import type { EdgeWithEnds } from '#server/queries.ts';
import type { ReadOptions } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { assembleStatements } from './assemble-statements.ts';
import { nameOf } from './present.ts';
import { readAmong } from './read-subgraph.ts';

const byTypeThenNames = (a: EdgeWithEnds, b: EdgeWithEnds): number =>
  a.edge.type.localeCompare(b.edge.type) ||
  nameOf(a.start).localeCompare(nameOf(b.start)) ||
  nameOf(a.end).localeCompare(nameOf(b.end)) ||
  a.edge.id.localeCompare(b.edge.id);

/** The first statements that run among some nodes, by type and then by the names of their ends, each with its passages. */
export const listStatements = async (store: GraphStore, ids: readonly string[], options: ReadOptions): Promise<StatementList> => {
  const { nodes, edges } = await readAmong(store, ids, options);
  const known = new Map(nodes.map((node) => [node.id, node]));
  const rows = edges.flatMap((edge): EdgeWithEnds[] => {
    const start = known.get(edge.from);
    const end = known.get(edge.to);
    return start && end ? [{ edge, start, end }] : [];
  });
  const statements = await assembleStatements(store, rows.sort(byTypeThenNames).slice(0, limits.statements), options);
  return { statements, total: rows.length, truncated: rows.length > statements.length };
};
