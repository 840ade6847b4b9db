import type { SourceDossier } from '#contract/answers.ts';
import { PosturaError } from '#contract/errors.ts';
import type { Source } from '#contract/graph.ts';
import {
  countPassages,
  countSources,
  countStatementsAlone,
  countStatementsBySource,
  findNodes,
  findStatementsAlone,
  findStatementsOfPassages,
  listPassages,
  listSourceRows,
} from '#server/queries.ts';
import { readAll, type ReadOptions } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { assembleStatements } from './assemble-statements.ts';
import { nextCursor, readCursor } from './cursor.ts';
import { toPassage, toSource } from './present.ts';

type Page = { readonly limit: number; readonly cursor?: string | undefined };

/** A source's passages in their order, each with the statements that rest on it, and which of these no other source makes. */
export const readSource = async (store: GraphStore, id: string, { limit, cursor }: Page, options: ReadOptions): Promise<SourceDossier> => {
  const [found] = await readAll(store, findNodes, { ids: [id] }, options);
  if (!found?.node.labels.includes('Source')) throw new PosturaError('unknown_source', `No source has the id ${id}. GET /api/v1/sources lists them.`);
  const skip = readCursor(cursor);
  const [count] = await readAll(store, countPassages, { source: id }, options);
  const rows = await readAll(store, listPassages, { source: id, skip, limit }, options);
  const passages = rows.map(({ passage }) => toPassage(passage, found.node));
  const resting = { source: id, passages: passages.map((passage) => passage.id) };
  const edges = passages.length === 0 ? [] : await readAll(store, findStatementsOfPassages, resting, options);
  const alone = passages.length === 0 ? [] : await readAll(store, findStatementsAlone, resting, options);
  const statements = await assembleStatements(store, edges, options);
  const total = count?.total ?? 0;
  return {
    source: toSource(found.node),
    passages: passages.map((passage) => ({
      passage,
      statements: statements.filter((statement) => statement.passages.some((one) => one.id === passage.id)),
    })),
    alone: alone.map(({ edge }) => edge),
    total,
    cursor: nextCursor({ skip, length: passages.length, total }),
  };
};

export type SourceList = {
  readonly sources: (Source & { readonly passages: number; readonly statements: number; readonly alone: number })[];
  readonly total: number;
  readonly cursor: string | null;
};

/** A page of the sources with how much rests on each. */
export const listSources = async (store: GraphStore, { limit, cursor }: Page, options: ReadOptions): Promise<SourceList> => {
  const skip = readCursor(cursor);
  const [count] = await readAll(store, countSources, {}, options);
  const rows = await readAll(store, listSourceRows, { skip, limit }, options);
  const bySource = async (query: typeof countStatementsBySource): Promise<ReadonlyMap<string, number>> =>
    new Map((await readAll(store, query, {}, options)).map((row) => [row.source, row.statements]));
  const statements = await bySource(countStatementsBySource);
  const alone = await bySource(countStatementsAlone);
  const total = count?.total ?? 0;
  return {
    sources: rows.map(({ source, passages }) => ({
      ...toSource(source),
      passages,
      statements: statements.get(source.id) ?? 0,
      alone: alone.get(source.id) ?? 0,
    })),
    total,
    cursor: nextCursor({ skip, length: rows.length, total }),
  };
};
