import type { GraphEdge, NodeId } from '#contract/graph.ts';
import { limits } from '#contract/limits.ts';
import type { StanceCell, StanceDossier } from '#contract/stances.ts';
import { assembleStatements } from '#server/explore/assemble-statements.ts';
import { readAll, type ReadOptions } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { deriveCells } from './derive-cells.ts';
import { sideOf } from './derive-position.ts';
import { findNamed, readNodes, refer, withEnds } from './find-named.ts';
import { readTargetContexts, withWholes } from './read-target-contexts.ts';
import { findStancesOnTargets } from './stance-queries.ts';

/** The most statements of all others together that are read for one dossier. */
const mostOfOthers = 5000;

export type StancePair = { readonly agent: NodeId; readonly target: NodeId; readonly asOf?: string | undefined };

const isCounted = ({ type, to }: GraphEdge, target: NodeId): boolean => to === target || sideOf(type) !== null;

/** One agent on one policy or claim with the evidence, and where the others stand on it. A pair on which nothing is recorded has no cell. */
export const readStance = async (store: GraphStore, { agent, target, asOf }: StancePair, options: ReadOptions): Promise<StanceDossier> => {
  const [agentNamed, targetNamed] = await findNamed(store, [agent, target], options);
  if (!agentNamed || !targetNamed) throw new Error('Every id that is asked for is named or refused.');
  const at = asOf ?? null;
  const contexts = await readTargetContexts(store, [target], at, options);
  const targets = withWholes([target], contexts);
  const read = async (agents: string[] | null, limit: number): Promise<GraphEdge[]> =>
    (await readAll(store, findStancesOnTargets, { targets, agents, asOf: at, limit: limit + 1 }, options)).map(({ edge }) => edge);
  const ownRows = await read([agent], limits.statements);
  const counted = ownRows.slice(0, limits.statements).filter((edge) => isCounted(edge, target));
  const own = [...counted.filter(({ to }) => to === target), ...counted.filter(({ to }) => to !== target)];
  const allRows = await read(null, mostOfOthers);
  const lost = allRows.length > mostOfOthers ? allRows.at(-1)?.from : undefined;
  const others = deriveCells(
    allRows.filter(({ from }) => from !== agent && from !== lost),
    [target],
    contexts,
  ).sort((a, b) => b.statements.length - a.statements.length || a.agent.localeCompare(b.agent));
  const shown: StanceCell[] = others.slice(0, limits.page);
  const nodes = await readNodes(store, [...own.flatMap(({ from, to }) => [from, to]), ...shown.map(({ agent: other }) => other)], options);
  return {
    cell: deriveCells(own, [target], contexts)[0] ?? null,
    agent: agentNamed,
    target: targetNamed,
    statements: await assembleStatements(store, withEnds(own, nodes), options),
    others: shown,
    named: shown.map(({ agent: other }) => refer(nodes, other)),
    truncated: ownRows.length > limits.statements || lost !== undefined || shown.length < others.length,
  };
};
