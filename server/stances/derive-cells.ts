import type { NodeReference } from '#contract/answers.ts';
import { type GraphEdge, NodeId } from '#contract/graph.ts';
import type { StanceCell } from '#contract/stances.ts';
import { isConduct, positionOf, sideOf, sidesOf } from './derive-position.ts';
import { groupBy } from './group-by.ts';
import { isContested } from './is-contested.ts';
import { markReversals } from './mark-reversals.ts';
import type { TargetContexts } from './read-target-contexts.ts';
import { spellOf } from './time-of-statement.ts';

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
const byName = (one: NodeReference, other: NodeReference): number => one.name.localeCompare(other.name);

const typesOf = (edges: readonly GraphEdge[]): string[] => {
  const counts = new Map<string, number>();
  for (const { type } of edges) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].sort(([a, times], [b, more]) => more - times || a.localeCompare(b)).map(([type]) => type);
};

const conditionsOf = (edges: readonly GraphEdge[]): StanceCell['conditions'] => {
  const conditions = new Map<string, StanceCell['conditions'][number]>();
  for (const { properties } of edges) {
    const { condition: en, conditionEs: es } = properties;
    if (typeof en === 'string') conditions.set(en, { en, ...(typeof es === 'string' && { es }) });
  }
  return [...conditions.values()];
};

const timesOf = (edges: readonly GraphEdge[]): Pick<StanceCell, 'earliest' | 'latest'> => {
  const dated = edges.map(spellOf).filter(({ earliest }) => earliest !== null);
  const ends = dated.map(({ latest }) => latest);
  return {
    earliest: dated.map(({ earliest }) => earliest ?? '').sort()[0] ?? null,
    latest: ends.includes(null)
      ? null
      : (ends
          .map((end) => end ?? '')
          .sort()
          .at(-1) ?? null),
  };
};

/** Changes of sides on one target; what is said of two is never set against each other. */
const countReversals = (edges: readonly GraphEdge[]): number =>
  [...groupBy(edges, ({ to }) => to).values()]
    .filter((own) => sidesOf(own.map(({ type }) => type)).length > 1)
    .flatMap((own) => markReversals(own).filter(({ reverses }) => reverses)).length;

type Pair = { readonly agent: string; readonly target: string; readonly edges: readonly GraphEdge[] };

const deriveCell = ({ agent, target, edges }: Pair, contexts: TargetContexts): StanceCell => {
  const { wholes = [], disputed = false } = contexts.get(target) ?? {};
  const sided = edges.filter(({ type }) => sideOf(type) !== null);
  return {
    agent: NodeId.parse(agent),
    target: NodeId.parse(target),
    position: positionOf(edges),
    byConduct: sided.length > 0 && sided.every(({ type }) => isConduct(type)),
    types: typesOf(edges),
    conditions: conditionsOf(edges),
    statements: edges.map(({ id }) => id),
    sources: unique(edges.flatMap(({ properties }) => (typeof properties.source === 'string' ? [NodeId.parse(properties.source)] : []))).sort(),
    disputed: disputed || isContested(edges),
    direct: edges.some(({ to }) => to === target),
    wider: wholes.filter(({ id }) => edges.some(({ to }) => to === id)).sort(byName),
    ...timesOf(edges),
    reversals: countReversals(edges),
  };
};

/**
 * The cells of some targets from the statements on them and on the policies that they are part of; a reaction stays with what it is to, and nothing
 * said of a part counts for the whole.
 */
export const deriveCells = (edges: readonly GraphEdge[], targets: readonly string[], contexts: TargetContexts): StanceCell[] => {
  const on = groupBy(edges, ({ to }) => to);
  return targets.flatMap((target) => {
    const wider = (contexts.get(target)?.wholes ?? []).flatMap(({ id }) => (on.get(id) ?? []).filter(({ type }) => sideOf(type) !== null));
    const byAgent = groupBy([...(on.get(target) ?? []), ...wider], ({ from }) => from);
    return [...byAgent].map(([agent, own]) => deriveCell({ agent, target, edges: own }, contexts));
  });
};
