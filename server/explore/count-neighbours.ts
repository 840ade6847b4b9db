import type { NeighbourCounts } from '#contract/answers.ts';
import { isRelationshipType, relationshipKinds } from '#contract/vocabulary.ts';
import { countDistinctNeighbours, countNeighbourTypes } from '#server/queries.ts';
import { readAll, type ReadOptions } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { arrows } from './arrows.ts';
import { type Centre, findCentre } from './find-centre.ts';

type Counts = NeighbourCounts['counts'];
const isSymmetric = (type: string): boolean => isRelationshipType(type) && relationshipKinds[type].symmetric;

/** A symmetric type is stored from the lower id, so its two directions are one, and no neighbour is in both. */
const joinSymmetric = (counts: Counts): Counts => {
  const joined = new Map<string, Counts[number]>();
  for (const count of counts) {
    const direction = isSymmetric(count.type) ? 'both' : count.direction;
    const key = `${count.type} ${direction}`;
    const before = joined.get(key) ?? { type: count.type, direction, edges: 0, neighbours: 0 };
    joined.set(key, { ...before, edges: before.edges + count.edges, neighbours: before.neighbours + count.neighbours });
  }
  return [...joined.values()].sort((a, b) => b.edges - a.edges || a.type.localeCompare(b.type) || a.direction.localeCompare(b.direction));
};

export const countAround = async (store: GraphStore, { node, label }: Centre, options: ReadOptions): Promise<NeighbourCounts> => {
  const counts = await readAll(store, countNeighbourTypes, { id: node.id }, { ...options, slots: { label } });
  const [total] = await readAll(store, countDistinctNeighbours, { id: node.id }, { ...options, slots: { label, types: [], ...arrows.both } });
  return { counts: joinSymmetric(counts.map((count) => ({ ...count }))), total: total ?? { edges: 0, neighbours: 0 } };
};

/** Counts a node's statements and distinct neighbours by type and direction, before anything is expanded. */
export const countNeighbours = async (store: GraphStore, id: string, options: ReadOptions): Promise<NeighbourCounts> =>
  countAround(store, await findCentre(store, id, options), options);
