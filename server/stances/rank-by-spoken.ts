import type { GraphNode } from '#contract/graph.ts';
import { readAll, type ReadOptions } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { rankStances } from './stance-queries.ts';

/** The most agents and targets of a matrix that names none. */
const bounds = { agents: 200, targets: 100 } as const;

/** A node with how many statements of a stance it has. */
export type Ranked = { readonly node: GraphNode; readonly stances: number };
export type Ranks = {
  readonly agents: readonly Ranked[];
  readonly targets: readonly Ranked[];
  readonly total: { readonly agents: number; readonly targets: number };
};

/** The agents, and the policies and claims, with the most statements; of some of them or of any, as of a day or of any time. */
export const rankBySpoken = async (
  store: GraphStore,
  { agents, targets, asOf }: { readonly agents: readonly string[] | null; readonly targets: readonly string[] | null; readonly asOf: string | null },
  options: ReadOptions,
): Promise<Ranks> => {
  const params = {
    agents: agents && [...agents],
    targets: targets && [...targets],
    asOf,
    agentLimit: agents?.length ?? bounds.agents,
    targetLimit: targets?.length ?? bounds.targets,
  };
  const rows = await readAll(store, rankStances, params, options);
  const on = (axis: 'agent' | 'target') => rows.flatMap((row) => (row.axis === axis && row.node ? [{ node: row.node, stances: row.stances }] : []));
  const total = rows.find(({ axis }) => axis === 'total');
  return { agents: on('agent'), targets: on('target'), total: { agents: total?.agents ?? 0, targets: total?.targets ?? 0 } };
};

/** Those asked for, with those of which nothing is recorded last. */
export const asAsked = (ranked: readonly Ranked[], asked: readonly GraphNode[]): Ranked[] => {
  const known = new Set(ranked.map(({ node }) => node.id));
  const wanted = new Set(asked.map(({ id }) => id));
  return [...ranked.filter(({ node }) => wanted.has(node.id)), ...asked.filter(({ id }) => !known.has(id)).map((node) => ({ node, stances: 0 }))];
};
