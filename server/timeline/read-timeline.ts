import type { GraphEdge, GraphNode } from '#contract/graph.ts';
import { limits } from '#contract/limits.ts';
import type { Timeline } from '#contract/timeline.ts';
import { assembleStatements } from '#server/explore/assemble-statements.ts';
import { readAmong } from '#server/explore/read-subgraph.ts';
import { type EdgeWithEnds, findNodes } from '#server/queries.ts';
import { readAll, type ReadOptions } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { datesOf } from './dates-of.ts';
import type { Found } from './found.ts';
import { byTime, orderUndated } from './order-items.ts';
import { readAround } from './read-around.ts';
import { readWhole, readWholeForeign } from './read-whole.ts';
import { isDated, itemOfNode, itemOfStatement, type Origin, precedenceType, staysUndated } from './to-items.ts';

const limit = limits.timelineItems;

const firstDay = (edge: GraphEdge, origin: Origin): string => {
  const { earliest, latest } = datesOf(edge.properties, origin);
  return earliest ?? latest ?? '';
};

/** Edges with their ends; nodes at hand are not read again. */
const withEnds = async (store: GraphStore, edges: readonly GraphEdge[], atHand: readonly GraphNode[], options: ReadOptions): Promise<EdgeWithEnds[]> => {
  const nodes = new Map<string, GraphNode>(atHand.map((node) => [node.id, node]));
  const ids = [...new Set(edges.flatMap(({ from, to }) => [from, to]))].filter((id) => !nodes.has(id));
  for (const { node } of ids.length === 0 ? [] : await readAll(store, findNodes, { ids }, options)) nodes.set(node.id, node);
  return edges.flatMap((edge) => {
    const start = nodes.get(edge.from);
    const end = nodes.get(edge.to);
    return start && end ? [{ edge, start, end }] : [];
  });
};

const compose = async (store: GraphStore, { nodes, edges, total, edgeTotal, isCut }: Found, origin: Origin, options: ReadOptions): Promise<Timeline> => {
  const events = nodes.map((node) => itemOfNode(node, origin)).filter((item) => isDated(item) || (item.node?.labels ?? []).includes('Event'));
  const dated = edges.filter((edge) => isDated(datesOf(edge.properties, origin)));
  const undated = edges.filter((edge) => staysUndated(edge.type) && !isDated(datesOf(edge.properties, origin)));
  const told = [...dated.sort((a, b) => firstDay(a, origin).localeCompare(firstDay(b, origin))).slice(0, limit), ...undated.slice(0, limit)];
  const statements = await assembleStatements(store, await withEnds(store, told, nodes, options), options);
  const all = [...events, ...statements.map((statement) => itemOfStatement(statement, origin))];
  const inTime = all.filter(isDated).sort(byTime).slice(0, limit);
  const precedences = edges.filter(({ type }) => type === precedenceType);
  const aside = orderUndated(
    all.filter((item) => !isDated(item)),
    precedences,
  ).slice(0, limit);
  const ofEdges = edgeTotal ?? { dated: dated.length, undated: undated.length };
  const datedEvents = events.filter(isDated).length;
  const known = total ?? { dated: datedEvents + ofEdges.dated, undated: events.length - datedEvents + ofEdges.undated };
  return { items: inTime, undated: aside, total: known, truncated: isCut || inTime.length < known.dated || aside.length < known.undated };
};

const originOf = async (store: GraphStore): Promise<Origin> => ({ isForeign: (await store.state()).owner === 'foreign' });

/** Events, offices, stances and dated statements: of some entities with what happened around them, or of the whole graph. */
export const readTimeline = async (store: GraphStore, ids: readonly string[], options: ReadOptions): Promise<Timeline> => {
  const origin = await originOf(store);
  if (ids.length > 0) return compose(store, await readAround(store, ids, options), origin, options);
  return compose(store, await (origin.isForeign ? readWholeForeign : readWhole)(store, options), origin, options);
};

/** The timeline of a view: its nodes and what runs among them, nothing else. */
export const readTimelineOfView = async (store: GraphStore, ids: readonly string[], options: ReadOptions): Promise<Timeline> =>
  compose(store, { ...(await readAmong(store, ids, options)), isCut: false }, await originOf(store), options);
