import type { GraphEdge, NodeId } from '#contract/graph.ts';
import { limits } from '#contract/limits.ts';
import type { StanceHistory } from '#contract/stances.ts';
import { assembleStatements } from '#server/explore/assemble-statements.ts';
import { readAll, type ReadOptions } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { positionOf } from './derive-position.ts';
import { findNamed, readNodes, refer, withEnds } from './find-named.ts';
import { groupBy } from './group-by.ts';
import { markReversals } from './mark-reversals.ts';
import { findStancesOfAgents, findStancesOnTargets } from './stance-queries.ts';
import { spellOf } from './time-of-statement.ts';

const isTarget = ({ kinds }: { readonly kinds: readonly string[] }): boolean => kinds.includes('Policy') || kinds.includes('Claim');

/**
 * The stances of an agent by what they are on, or those on a policy or claim by whose they are; only statements on that policy or claim itself. The
 * series with most changes of sides come first, then those with most statements.
 */
export const readStanceHistory = async (store: GraphStore, id: NodeId, options: ReadOptions): Promise<StanceHistory> => {
  const [of] = await findNamed(store, [id], options);
  if (!of) throw new Error('Every id that is asked for is named or refused.');
  const bounds = { asOf: null, limit: limits.statements + 1 };
  const rows = isTarget(of)
    ? await readAll(store, findStancesOnTargets, { targets: [id], agents: null, ...bounds }, options)
    : await readAll(store, findStancesOfAgents, { agents: [id], ...bounds }, options);
  const edges: GraphEdge[] = rows.slice(0, limits.statements).map(({ edge }) => edge);
  const nodes = await readNodes(
    store,
    edges.flatMap(({ from, to }) => [from, to]),
    options,
  );
  const statements = new Map((await assembleStatements(store, withEnds(edges, nodes), options)).map((statement) => [statement.edge.id, statement]));
  const series = [...groupBy(edges, ({ from, to }) => JSON.stringify([from, to])).values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const moments = markReversals(own).flatMap(({ edge, reverses }) => {
      const statement = statements.get(edge.id);
      return statement ? [{ statement, position: positionOf([edge]), ...spellOf(edge), reverses }] : [];
    });
    const reversals = moments.filter(({ reverses }) => reverses).length;
    return [{ agent: refer(nodes, first.from), target: refer(nodes, first.to), moments, reversals }];
  });
  return {
    of,
    series: series.sort(
      (a, b) =>
        b.reversals - a.reversals ||
        b.moments.length - a.moments.length ||
        a.agent.name.localeCompare(b.agent.name) ||
        a.target.name.localeCompare(b.target.name),
    ),
    truncated: rows.length > limits.statements,
  };
};
