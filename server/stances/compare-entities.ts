import { PosturaError } from '#contract/errors.ts';
import type { NodeId } from '#contract/graph.ts';
import { limits } from '#contract/limits.ts';
import type { Comparison } from '#contract/stances.ts';
import { assembleStatements } from '#server/explore/assemble-statements.ts';
import { readAll, type ReadOptions } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { type ComparedCells, compareStances } from './compare-stances.ts';
import { findNamed, readNodes, refer, withEnds } from './find-named.ts';
import { readEdgesAround, readSharedNodes, tieShared } from './read-shared-neighbours.ts';
import { readTargetContexts } from './read-target-contexts.ts';
import { findStancesOfAgents } from './stance-queries.ts';

/** The most statements of a stance that are read, policies and claims that are given, and nodes of the graph of a comparison. */
const most = { stances: 3000, targets: 300, nodes: 300 } as const;

/**
 * Two or three entities side by side: on what they agree, on what they do not, on what only one has spoken, and whom and what they share as neighbours.
 * Where the graph has no stances, the neighbours alone.
 */
export const compareEntities = async (store: GraphStore, ids: readonly NodeId[], options: ReadOptions): Promise<Comparison> => {
  if (new Set(ids).size < ids.length) throw new PosturaError('invalid_input', 'ids names one entity twice. Give two or three different ids.');
  const entities = await findNamed(store, ids, options);
  const stanceRows = await readAll(store, findStancesOfAgents, { agents: [...ids], asOf: null, limit: most.stances }, options);
  const stances = stanceRows.map(({ edge }) => edge);
  const targets = [...new Set(stances.map(({ to }) => to))];
  const lists = compareStances(stances, await readTargetContexts(store, targets, null, options));

  let room: number = most.targets;
  const take = (compared: readonly ComparedCells[]): readonly ComparedCells[] => {
    const taken = compared.slice(0, room);
    room -= taken.length;
    return taken;
  };
  const [disagree, agree, oneSided] = [take(lists.disagree), take(lists.agree), take(lists.oneSided)];
  const compared = [...disagree, ...agree, ...oneSided];

  const shared = await readSharedNodes(store, ids, options);
  const drawn = [...new Set([...ids, ...compared.map(({ target }) => target), ...shared.nodes.map(({ id }) => id)])];
  const around = await readEdgesAround(store, ids, [...drawn, ...stances.map(({ to }) => to)], options);
  const neighbours = tieShared(shared.nodes, ids, around);

  const named = new Set([
    ...compared.flatMap(({ cells }) => cells.flatMap(({ statements }) => statements)),
    ...neighbours.flatMap(({ ties }) => ties.flatMap(({ statements }) => statements)),
  ]);
  const edges = around.filter(({ id }) => named.has(id));
  const nodes = await readNodes(store, [...drawn, ...edges.flatMap(({ from, to }) => [from, to])], options);
  const statements = await assembleStatements(store, withEnds(edges.slice(0, limits.statements), nodes), options);
  const inGraph = new Set<string>(drawn.slice(0, most.nodes));
  const present = (cells: readonly ComparedCells[]): Comparison['agree'] =>
    cells.map(({ target, cells: own }) => ({ target: refer(nodes, target), cells: [...own] }));
  return {
    entities,
    agree: present(agree),
    disagree: present(disagree),
    oneSided: present(oneSided),
    shared: neighbours,
    statements,
    subgraph: {
      nodes: [...inGraph].flatMap((id) => nodes.get(id) ?? []),
      edges: around.filter(({ from, to }) => inGraph.has(from) && inGraph.has(to)),
    },
    truncated:
      stanceRows.length >= most.stances ||
      compared.length < lists.disagree.length + lists.agree.length + lists.oneSided.length ||
      shared.truncated ||
      edges.length > statements.length ||
      drawn.length > inGraph.size,
  };
};
