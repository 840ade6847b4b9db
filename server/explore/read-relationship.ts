import type { Gap, RelationshipDossier, Statement } from '#contract/answers.ts';
import { PosturaError } from '#contract/errors.ts';
import { findEdge, findEdgesBetween } from '#server/queries.ts';
import { readAll, type ReadOptions } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { startOf } from '#server/store/mint-ids.ts';
import { assembleStatements } from './assemble-statements.ts';
import { keyLabelOf } from './find-centre.ts';

/** What neither the statement nor any of its parallels has. */
const gapsOf = (statements: readonly Statement[], independentSources: number): Gap[] => {
  const lack = (key: string): boolean => statements.every(({ edge }) => edge.properties[key] === undefined);
  return [
    ...(independentSources === 0 ? (['no_source'] as const) : []),
    ...(independentSources === 1 ? (['one_source'] as const) : []),
    ...(lack('startDate') && lack('endDate') ? (['no_date'] as const) : []),
    ...(lack('quote') ? (['no_quote'] as const) : []),
  ];
};

/** One statement with its passages, and what else is said of the same kind between the same two. */
export const readRelationship = async (store: GraphStore, id: string, options: ReadOptions): Promise<RelationshipDossier> => {
  const [found] = await readAll(store, findEdge, { id, from: startOf(id) }, options);
  if (!found) throw new PosturaError('unknown_relationship', `No relationship has the id ${id}. Expand one of its ends to see what is there now.`);
  const rows = await readAll(
    store,
    findEdgesBetween,
    { from: found.edge.from, to: found.edge.to },
    { ...options, slots: { label: keyLabelOf(found.start), types: [found.edge.type] } },
  );
  const [statement, ...parallels] = await assembleStatements(store, [found, ...rows.filter(({ edge }) => edge.id !== found.edge.id)], options);
  if (!statement) throw new PosturaError('unknown_relationship', `No relationship has the id ${id}.`);
  const independentSources = new Set([statement, ...parallels].flatMap(({ source }) => source?.id ?? [])).size;
  return { statement, parallels, independentSources, missing: gapsOf([statement, ...parallels], independentSources) };
};
