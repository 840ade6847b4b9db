import { limits } from '#contract/limits.ts';
import { findNodes } from '#server/queries.ts';
import { readAll, type ReadOptions } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { dateKeys } from './foreign-dates.ts';
import type { Found } from './found.ts';
import { countTimelineEdgesOf, listTimelineEdgesOf } from './timeline-queries.ts';
import { officeType, standTypes } from './to-items.ts';

/** Some entities, the events that a statement ties them to, and those of their statements that belong on a timeline. */
export const readAround = async (store: GraphStore, ids: readonly string[], options: ReadOptions): Promise<Found> => {
  const wanted = [...new Set(ids)];
  const limit = limits.timelineItems;
  const types = [officeType, ...standTypes];
  const rows = await readAll(store, listTimelineEdgesOf, { ids: wanted, types, keys: dateKeys, limit: limit + 1 }, options);
  const edges = rows.slice(0, limit).map(({ edge }) => edge);
  const around = [...new Set([...wanted, ...edges.flatMap(({ from, to }) => [from, to])])];
  const nodes = (await readAll(store, findNodes, { ids: around }, options)).map(({ node }) => node);
  const asked = new Set<string>(wanted);
  const found = { nodes: nodes.filter(({ id, labels }) => asked.has(id) || labels.includes('Event')), edges };
  if (rows.length <= limit) return { ...found, isCut: false };
  const [counted] = await readAll(store, countTimelineEdgesOf, { ids: wanted, types }, options);
  // A database that somebody else filled has none that are counted so.
  if (!counted || counted.items === 0) return { ...found, isCut: true };
  return { ...found, edgeTotal: { dated: counted.dated, undated: counted.items - counted.dated }, isCut: true };
};
