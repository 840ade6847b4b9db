import type { Target } from '#contract/exploration.ts';
import type { Desk } from '../desk.ts';
import { type Document, lineKey, readShown } from '../state/document.ts';
import type { Known } from '../state/filter-shown.ts';
import { isSameTarget, targetOf } from '../state/session.ts';

/** What of a target is on the map. */
export function keepShown(document: Document, known: Known, target: Target): Target | null {
  const { nodes, lines } = readShown(document, known);
  if (target.kind === 'line') return lines.some((line) => lineKey(line) === lineKey(target.line)) ? target : null;
  const shown = new Set(nodes.map(({ id }) => id));
  return targetOf((target.kind === 'node' ? [target.id] : target.ids).filter((id) => shown.has(id)));
}

/** Forgets what of the selection is no longer on the map. */
export function dropLostSelection({ history, entities, session }: Desk): void {
  const { selection } = session.read();
  if (selection === null) return;
  const kept = keepShown(history.read(), entities.read(), selection);
  if (!isSameTarget(kept, selection)) session.set({ selection: kept });
}
