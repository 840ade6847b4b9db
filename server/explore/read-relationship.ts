import type { Gap, RelationshipDossier, Statement } from '#contract/answers.ts';
import { PosturaError } from '#contract/errors.ts';
import { findEdge, findEdgesBetween } from '#server/queries.ts';
import { readAll, type ReadOptions } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { startOf } from '#server/store/mint-ids.ts';
import { assembleStatements } from './assemble-statements.ts';
import { keyLabelOf } from './find-centre.ts';

const gapsOf = ({ edge, source }: Statement, independentSources: number): Gap[] => [
  ...(source === null && independentSources === 0 ? (['no_source'] as const) : []),
  ...(independentSources === 1 ? (['one_source'] as const) : []),
  ...(edge.properties.startDate === undefined && edge.properties.endDate === undefined ? (['no_date'] as const) : []),
  ...(edge.properties.quote === undefined ? (['no_quote'] as const) : []),
];

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
  return { statement, parallels, independentSources, missing: gapsOf(statement, independentSources) };
};
