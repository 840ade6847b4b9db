import type { PassageDossier } from '#contract/answers.ts';
import { PosturaError } from '#contract/errors.ts';
import { findPassages, findStatementsOfPassages } from '#server/queries.ts';
import { readAll, type ReadOptions } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { assembleStatements } from './assemble-statements.ts';
import { toPassage, toSource } from './present.ts';

/** A passage with every statement that rests on it. */
export const readPassage = async (store: GraphStore, id: string, options: ReadOptions): Promise<PassageDossier> => {
  const [found] = await readAll(store, findPassages, { ids: [id] }, options);
  if (!found) throw new PosturaError('unknown_passage', `No passage has the id ${id}. GET /api/v1/sources lists the sources with their passages.`);
  const rows = await readAll(store, findStatementsOfPassages, { source: found.source.id, passages: [id] }, options);
  return { passage: toPassage(found.passage, found.source), source: toSource(found.source), statements: await assembleStatements(store, rows, options) };
};
