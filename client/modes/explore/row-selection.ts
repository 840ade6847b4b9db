import type { Target } from '#contract/exploration.ts';
import { selectedNodes, targetOf } from '../../state/session.ts';
import { nodeKey, rowKey } from './outline-rows.ts';

/** The rows that show a selection as selected: a line's stands under both of its ends. */
export function keysOf(selection: Target | null): ReadonlySet<string> {
  if (selection?.kind === 'line') return new Set([rowKey(selection.line, selection.line.from), rowKey(selection.line, selection.line.to)]);
  return new Set(selectedNodes(selection).map(nodeKey));
}

/** What chosen rows select. A line is selected by itself: one that was just added takes the place of the rest, and a range passes over it. */
export function targetOfRows(
  keys: readonly string[],
  { targets, before, isRange }: { readonly targets: ReadonlyMap<string, Target>; readonly before: ReadonlySet<string>; readonly isRange: boolean },
): Target | null {
  const added = keys.find((key) => !before.has(key));
  const newest = added === undefined ? undefined : targets.get(added);
  if (newest?.kind === 'line' && !isRange) return newest;
  const found = keys.flatMap((key) => targets.get(key) ?? []);
  return targetOf(found.flatMap((target) => (target.kind === 'node' ? [target.id] : []))) ?? found.at(-1) ?? null;
}
