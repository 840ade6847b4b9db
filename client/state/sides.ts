import type { Line } from '#contract/exploration.ts';
import type { NodeId } from '#contract/graph.ts';
import { stanceOf } from '../text/words.ts';
import { type Document, readShown } from './document.ts';
import type { Known } from './filter-shown.ts';

/** Where a node stands on the policy in question, by the stances that are drawn. */
export type Side = 'for' | 'against' | 'both' | 'none';

/** The policy in question and, by drawn lines, the wider ones it is part of, nearest first: who opposes the whole opposes the part, never the other way round. */
export function readScope(policy: NodeId, lines: readonly Line[]): ReadonlySet<NodeId> {
  const scope = new Set([policy]);
  for (const part of scope) for (const { type, from, to } of lines) if (type === 'PART_OF' && from === part) scope.add(to);
  return scope;
}

/** Which side each agent takes on the policy in question; who takes none is absent. */
export function readSides(document: Document, known: Known): ReadonlyMap<NodeId, Side> {
  const sides = new Map<NodeId, Side>();
  if (document.policy === null) return sides;
  const { lines } = readShown(document, known);
  const scope = readScope(document.policy, lines);
  for (const line of lines) {
    const stance = stanceOf(line.type);
    if (!scope.has(line.to) || stance === undefined) continue;
    const before = sides.get(line.from);
    sides.set(line.from, before === undefined || before === stance ? stance : 'both');
  }
  return sides;
}
