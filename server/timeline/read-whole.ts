import { limits } from '#contract/limits.ts';
import { readAll, type ReadOptions } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { dateKeys } from './foreign-dates.ts';
import type { Found } from './found.ts';
import { countDatedEdges, countTimelineNodes, countUndatedEdges, listDatedEdges, listTimelineNodes, listUndatedEdges } from './timeline-queries.ts';
import { officeType, precedenceType, standTypes } from './to-items.ts';

const limit = limits.timelineItems;
const most = { limit, keys: dateKeys };

/** What the whole graph has for a timeline, the earliest first, with how many there are in all. */
export const readWhole = async (store: GraphStore, options: ReadOptions): Promise<Found> => {
  const ofTypes = { ...options, slots: { types: [officeType, ...standTypes] } };
  const [nodes, dated, undated, precedences, [ofNodes], [ofDated], [ofUndated]] = await Promise.all([
    readAll(store, listTimelineNodes, most, options),
    readAll(store, listDatedEdges, most, options),
    readAll(store, listUndatedEdges, { limit }, ofTypes),
    readAll(store, listUndatedEdges, { limit }, { ...options, slots: { types: [precedenceType] } }),
    readAll(store, countTimelineNodes, {}, options),
    readAll(store, countDatedEdges, {}, options),
    readAll(store, countUndatedEdges, {}, ofTypes),
  ]);
  const { items, dated: datedNodes } = ofNodes ?? { items: 0, dated: 0 };
  return {
    nodes: nodes.map(({ node }) => node),
    edges: [...dated, ...undated, ...precedences].map(({ edge }) => edge),
    total: { dated: datedNodes + (ofDated?.count ?? 0), undated: items - datedNodes + (ofUndated?.count ?? 0) },
    isCut: false,
  };
};

/** What a bounded part of a database that somebody else filled has for a timeline. */
export const readWholeForeign = async (store: GraphStore, options: ReadOptions): Promise<Found> => {
  const nodes = await readAll(store, listTimelineNodes, most, options);
  const edges = await readAll(store, listDatedEdges, most, options);
  return { nodes: nodes.map(({ node }) => node), edges: edges.map(({ edge }) => edge), isCut: nodes.length === limit || edges.length === limit };
};
