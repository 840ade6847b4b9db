import type { Desk } from '../../desk.ts';
import { oncePerDesk } from '../../once-per-desk.ts';
import { createDrafts, isSameLesson } from '../../state/learn/drafts.ts';
import { type OpenDraft, openDraft } from '../../state/learn/open-draft.ts';

/** The lessons that are made at a desk; one that is open keeps what can be undone while the reader looks elsewhere. */
export const draftsOf = oncePerDesk(({ session }: Desk) => {
  const drafts = createDrafts(() => localStorage);
  const opened = new Map<string, OpenDraft>();
  // A page that goes takes nothing with it that the browser does not have.
  if (typeof window !== 'undefined')
    window.addEventListener('pagehide', () => {
      for (const one of opened.values()) one.flush();
    });
  return {
    ...drafts,
    /** Opens a draft, or gives the open one unless another tab has changed it since; undefined where there is none. */
    open(id: string): OpenDraft | undefined {
      drafts.refresh();
      const draft = drafts.find(id);
      const before = opened.get(id);
      if (before !== undefined && before.keeping.getState().keeping.status !== 'kept') return before;
      if (draft === undefined) return undefined;
      if (before !== undefined && isSameLesson(before.read(), draft.lesson)) return before;
      const now = openDraft({ drafts, draft, language: () => session.read().language });
      opened.set(id, now);
      return now;
    },
    /** Takes a draft away for good, and out of what is open. */
    forget(id: string): void {
      opened.get(id)?.flush();
      opened.delete(id);
      drafts.remove(id);
    },
  };
});
export type DeskDrafts = ReturnType<typeof draftsOf>;
