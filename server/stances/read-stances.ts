import type { GraphNode, NodeId } from '#contract/graph.ts';
import { limits } from '#contract/limits.ts';
import type { StanceCell, StanceMatrix } from '#contract/stances.ts';
import { agentLabels } from '#contract/vocabulary.ts';
import { toReference } from '#server/explore/present.ts';
import { readAll, type ReadOptions } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { deriveCells } from './derive-cells.ts';
import { readNodes } from './find-named.ts';
import { groupBy } from './group-by.ts';
import { asAsked, rankBySpoken, type Ranked } from './rank-by-spoken.ts';
import { readTargetContexts, withWholes } from './read-target-contexts.ts';
import { findStancesOnTargets } from './stance-queries.ts';

export type StanceQuestion = {
  readonly agents?: readonly NodeId[] | undefined;
  readonly targets?: readonly NodeId[] | undefined;
  readonly asOf?: string | undefined;
};

/** The most statements that are read for one matrix. */
const mostStatements = 20_000;

const isAgent = ({ labels }: GraphNode): boolean => labels.includes('Source') || agentLabels.some((label) => labels.includes(label));
const isTarget = ({ labels }: GraphNode): boolean => labels.includes('Policy') || labels.includes('Claim');

/** The agents whose cells fit, none with a part of theirs. */
const fitCells = (agents: readonly Ranked[], cells: readonly StanceCell[]): { agents: Ranked[]; cells: StanceCell[] } => {
  const byAgent = groupBy(cells, ({ agent }) => agent);
  const fitting = { agents: [] as Ranked[], cells: [] as StanceCell[] };
  for (const agent of agents) {
    const own = byAgent.get(agent.node.id) ?? [];
    if (fitting.cells.length + own.length > limits.matrixCells) break;
    fitting.agents.push(agent);
    fitting.cells.push(...own);
  }
  return fitting;
};

/**
 * Agents by policies and claims. Where they are not named, those with the most statements; a named one is given though nothing is recorded of it, and
 * an id that nothing has is left out. Three queries whatever the size, and one more for what is named.
 */
export const readStances = async (store: GraphStore, question: StanceQuestion, options: ReadOptions): Promise<StanceMatrix> => {
  const asOf = question.asOf ?? null;
  const named = await readNodes(store, [...(question.agents ?? []), ...(question.targets ?? [])], options);
  const namedAmong = (ids: readonly NodeId[] | undefined, fits: (node: GraphNode) => boolean) =>
    ids && [...new Set(ids)].flatMap((id) => named.get(id) ?? []).filter(fits);
  const [givenAgents, givenTargets] = [namedAmong(question.agents, isAgent), namedAmong(question.targets, isTarget)];
  const givenIds = givenTargets?.map(({ id }) => id);
  const contextsOfGiven = givenIds && (await readTargetContexts(store, givenIds, asOf, options));
  const ranks = await rankBySpoken(
    store,
    { agents: givenAgents?.map(({ id }) => id) ?? null, targets: givenIds && contextsOfGiven ? withWholes(givenIds, contextsOfGiven) : null, asOf },
    options,
  );
  const agents = givenAgents ? asAsked(ranks.agents, givenAgents) : ranks.agents;
  const targets = givenTargets ? asAsked(ranks.targets, givenTargets) : ranks.targets;
  const targetIds = targets.map(({ node }) => node.id);
  const contexts = contextsOfGiven ?? (await readTargetContexts(store, targetIds, asOf, options));

  const onlyAgents = givenAgents || ranks.total.agents > agents.length ? agents.map(({ node }) => node.id as string) : null;
  const rows =
    targetIds.length === 0
      ? []
      : await readAll(store, findStancesOnTargets, { targets: withWholes(targetIds, contexts), agents: onlyAgents, asOf, limit: mostStatements + 1 }, options);
  const edges = rows.map(({ edge }) => edge);
  // They come by agent, so only the last agent's can be cut; an agent with a part of its statements would be given a wrong position.
  const lost = edges.length > mostStatements ? edges.at(-1)?.from : undefined;
  const cells = deriveCells(
    edges.filter(({ from }) => from !== lost),
    targetIds,
    contexts,
  );
  const spoken = new Set<string>(cells.map(({ agent }) => agent));
  const heard = agents.filter(({ node }) => spoken.has(node.id) || (givenAgents && lost === undefined));
  const shown = fitCells(heard, cells);
  const isRankCut = !givenAgents && agents.length < ranks.total.agents;
  const total = {
    agents: givenAgents?.length ?? (givenTargets && !isRankCut && lost === undefined ? heard.length : ranks.total.agents),
    targets: givenTargets?.length ?? ranks.total.targets,
  };
  return {
    agents: shown.agents.map(({ node, stances }) => ({ ...toReference(node), stances })),
    targets: targets.map(({ node, stances }) => ({ ...toReference(node), stances, disputed: contexts.get(node.id)?.disputed ?? false })),
    cells: shown.cells,
    total,
    truncated: lost !== undefined || isRankCut || shown.agents.length < heard.length || targets.length < total.targets,
  };
};
