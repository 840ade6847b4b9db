import type { Target } from '#contract/exploration.ts';
import type { Desk } from '../desk.ts';
import { type Document, isDrawn, lineKey, readShown } from '../state/document.ts';
import { isSameTarget, targetOf } from '../state/session.ts';

/** What of a target is on the map. */
export function keepShown(document: Document, target: Target): Target | null {
  if (target.kind === 'line') return readShown(document).lines.some((line) => lineKey(line) === lineKey(target.line)) ? target : null;
  return targetOf((target.kind === 'node' ? [target.id] : target.ids).filter((id) => isDrawn(document, id)));
}

/** Forgets what of the selection is no longer on the map. */
export function dropLostSelection({ history, session }: Desk): void {
  const { selection } = session.read();
  if (selection === null) return;
  const kept = keepShown(history.read(), selection);
  if (!isSameTarget(kept, selection)) session.set({ selection: kept });
}
