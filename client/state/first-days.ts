import type { Line } from '#contract/exploration.ts';
import type { NodeId, Properties } from '#contract/graph.ts';
import { keyOfLine, type Known } from './filter-shown.ts';

const dayOf = ({ properties }: { readonly properties: Properties }): string | undefined =>
  typeof properties['earliest'] === 'string' ? properties['earliest'] : undefined;
const earlier = (one: string | undefined, other: string | undefined): string | undefined =>
  one === undefined || (other !== undefined && other < one) ? other : one;

/** The first day, as ISO, of each node that has one: its own, else that of the first dated statement drawn at it. */
export function firstDays(nodes: readonly { readonly id: NodeId }[], lines: readonly Line[], known: Known): Readonly<Record<string, string>> {
  const stated = new Map<NodeId, string>();
  for (const line of lines) {
    const day = (known.statements.get(keyOfLine(line)) ?? []).map(dayOf).reduce(earlier, undefined);
    for (const id of [line.from, line.to]) {
      const first = earlier(stated.get(id), day);
      if (first !== undefined) stated.set(id, first);
    }
  }
  const own = (id: NodeId) => {
    const node = known.nodes.get(id);
    return node === undefined ? undefined : dayOf(node);
  };
  return Object.fromEntries(
    nodes.flatMap(({ id }) => {
      const day = own(id) ?? stated.get(id);
      return day === undefined ? [] : [[id, day]];
    }),
  );
}
