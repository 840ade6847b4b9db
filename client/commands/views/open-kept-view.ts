import { packExploration, unpackExploration, type Exploration } from '#contract/exploration.ts';
import type { SavedView } from '#contract/kept.ts';
import type { Desk } from '../../desk.ts';
import type { CountedDraft } from '../../state/views/views.ts';
import { openLink } from '../open-view.ts';

/** A view was kept by a form of the page that this one does not read. */
export class UnreadableViewError extends Error {
  override readonly name = 'UnreadableViewError';
}

/** What a link to the page as it stands would say. */
export function readExploration({ history, session }: Pick<Desk, 'history' | 'session'>): Exploration {
  const { selection, view, timeline, dataVersion } = session.read();
  return { ...history.read(), selection, view, timeline, dataVersion };
}

/** What is on screen, as it is kept under a name. */
export function draftView(
  desk: Pick<Desk, 'history' | 'session'>,
  { name, description }: { readonly name: string; readonly description: string },
): CountedDraft {
  const exploration = readExploration(desk);
  return { name, description, exploration: packExploration(exploration) as CountedDraft['exploration'], nodes: exploration.nodes.length };
}

/** Puts a kept view on the map as its link would: one step that can be undone. Throws `UnreadableViewError`. */
export async function openKeptView(desk: Desk, { exploration: packed }: SavedView): Promise<void> {
  const exploration = unpackExploration(packed);
  if (exploration === undefined) throw new UnreadableViewError('The view is of a form that this page does not read');
  await openLink.run(desk, exploration);
}
