import type { Exploration } from '#contract/exploration.ts';
import type { Change, Changes } from '#contract/timeline.ts';

/** What became of a node or an edge between the making of a link and now. */
type Net = Change & { readonly net: Change['change'] };

/** What of a view has changed in the graph since its link was made. */
export type Difference = {
  /** Nodes that the view draws and the graph has no more. */
  readonly goneNodes: readonly Change[];
  /** Statements that are gone or new between two nodes of the view. */
  readonly goneEdges: readonly Change[];
  readonly addedEdges: readonly Change[];
  /** New statements of which the view has one end. */
  readonly addedBeside: readonly Change[];
  /** Nodes of the view, and statements between two of them, that say something else now. */
  readonly changed: readonly Change[];
  /** False where the log tells only a part of it. */
  readonly isComplete: boolean;
};

/** What two changes of one thing, one after the other, amount to; null where the second takes the first back. */
function join(first: Net, second: Change): Net | null {
  const properties = [...new Set([...first.properties, ...second.properties])];
  const name = second.name ?? first.name;
  if (second.change === 'removed') return first.net === 'added' ? null : { ...second, name, net: 'removed' };
  if (first.net === 'added') return { ...second, name, properties, net: 'added' };
  return { ...second, name, properties, net: 'changed' };
}

function netOf(changes: readonly Change[]): readonly Net[] {
  const nets = new Map<string, Net>();
  for (const change of [...changes].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))) {
    const key = `${change.kind} ${change.id}`;
    const before = nets.get(key);
    const net = before === undefined ? { ...change, net: change.change } : join(before, change);
    if (net === null) nets.delete(key);
    else nets.set(key, net);
  }
  return [...nets.values()];
}

/** What of the changes concerns a view, by what became of it; later changes of the same thing count together. */
export function summariseChanges({ changes, isComplete, truncated }: Changes, { nodes }: Pick<Exploration, 'nodes'>): Difference {
  const drawn = new Set<string>(nodes.map(({ id }) => id));
  const endsDrawn = ({ ends }: Change): number => (ends ?? []).filter((id) => drawn.has(id)).length;
  const nets = netOf(changes);
  const concerned = nets.filter((one) => (one.kind === 'node' ? drawn.has(one.id) : endsDrawn(one) === 2));
  const of = (net: Net['net'], kind: Change['kind']) => concerned.filter((one) => one.net === net && one.kind === kind);
  return {
    goneNodes: of('removed', 'node'),
    goneEdges: of('removed', 'edge'),
    addedEdges: of('added', 'edge'),
    addedBeside: nets.filter((one) => one.kind === 'edge' && one.net === 'added' && endsDrawn(one) === 1),
    changed: [...of('changed', 'node'), ...of('changed', 'edge')],
    isComplete: isComplete && !truncated,
  };
}

/** Whether nothing of a view has changed. */
export const isEmptyDifference = ({ goneNodes, goneEdges, addedEdges, addedBeside, changed }: Difference): boolean =>
  goneNodes.length + goneEdges.length + addedEdges.length + addedBeside.length + changed.length === 0;
