import { relationshipKinds } from '#contract/vocabulary.ts';
import { listLabels, listRelationshipTypes } from '#server/queries.ts';
import { readAll, type ReadOptions } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';

const stanceTypes = new Set(Object.entries(relationshipKinds).flatMap(([type, kind]) => ('stance' in kind ? [type] : [])));

/** Whether a graph has our schema of stances: it is Postura's, or somebody else's with policies and stances of our names. */
export const hasStances = async (store: GraphStore, options: ReadOptions): Promise<boolean> => {
  const { owner } = await store.state();
  if (owner !== 'foreign') return true;
  const labels = await readAll(store, listLabels, {}, options);
  if (!labels.some(({ label }) => label === 'Policy')) return false;
  return (await readAll(store, listRelationshipTypes, {}, options)).some(({ type }) => stanceTypes.has(type));
};
