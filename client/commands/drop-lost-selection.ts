import type { Target } from '#contract/exploration.ts';
import type { Desk } from '../desk.ts';
import { type Document, isDrawn, lineKey } from '../state/document.ts';

/** Whether a target is drawn. */
export const isShown = (document: Document, target: Target): boolean =>
  target.kind === 'node' ? isDrawn(document, target.id) : document.lines.some((line) => lineKey(line) === lineKey(target.line));

/** Clears a selection whose node or line is no longer drawn. */
export function dropLostSelection({ history, session }: Desk): void {
  const { selection } = session.read();
  if (selection !== null && !isShown(history.read(), selection)) session.set({ selection: null });
}
