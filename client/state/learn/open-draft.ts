import { temporal } from 'zundo';
import { createStore } from 'zustand/vanilla';
import type { Language } from '../session.ts';
import { type DraftLesson, type Drafts, isSameLesson, type LessonDraft, partsOf, type TiedTo } from './drafts.ts';

/** Another tab has changed the draft meanwhile; neither version is written over unasked. */
export class ChangedElsewhereError extends Error {
  override readonly name = 'ChangedElsewhereError';
}

/** How the work of a maker stands: whether this browser has it. */
export type Keeping = { readonly status: 'kept' | 'waiting' } | { readonly status: 'failed'; readonly error: Error };

/** Typing in one field is one step to undo, unless the writer paused so long, in ms. */
const pause = 1500;
/** The browser is given what was written after so many ms. */
const keepAfter = 400;

type OpenDraftNeeds = {
  readonly drafts: Pick<Drafts, 'replace' | 'find' | 'refresh'>;
  readonly draft: LessonDraft;
  readonly language: () => Language;
  readonly now?: () => number;
};

/** A draft while it is worked on: each change can be undone, and is kept in the browser soon after. */
export function openDraft({ drafts, draft, language, now = Date.now }: OpenDraftNeeds) {
  const store = createStore<{ readonly lesson: DraftLesson }>()(
    temporal(() => ({ lesson: draft.lesson }), { limit: 200, equality: (past, current) => past.lesson === current.lesson }),
  );
  const keeping = createStore<{ readonly keeping: Keeping; readonly tied: TiedTo | null }>(() => ({ keeping: { status: 'kept' }, tied: draft.tied }));
  let last: { readonly field: string; readonly at: number } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  let seen = draft.updatedAt;
  const keep = ({ over = false } = {}): void => {
    clearTimeout(timer);
    timer = undefined;
    try {
      drafts.refresh();
      const there = drafts.find(draft.id);
      if (!over && there !== undefined && there.updatedAt !== seen && !isSameLesson(there.lesson, store.getState().lesson))
        throw new ChangedElsewhereError('Another tab has changed this draft');
      drafts.replace(there ?? draft, partsOf(store.getState().lesson, keeping.getState().tied, language()));
      seen = drafts.find(draft.id)?.updatedAt ?? seen;
      keeping.setState({ keeping: { status: 'kept' } });
    } catch (error) {
      keeping.setState({ keeping: { status: 'failed', error: error instanceof Error ? error : new Error(String(error)) } });
    }
  };
  const keepSoon = (): void => {
    clearTimeout(timer);
    keeping.setState({ keeping: { status: 'waiting' } });
    timer = setTimeout(() => keep(), keepAfter);
  };
  store.subscribe((state, before) => {
    if (state.lesson !== before.lesson) keepSoon();
  });
  const { undo, redo, pause: stopRecording, resume: record } = store.temporal.getState();

  return {
    id: draft.id,
    store,
    keeping,
    read: (): DraftLesson => store.getState().lesson,
    /** Changes the lesson. Changes of one `field` that follow each other are undone together. */
    change(next: (lesson: DraftLesson) => DraftLesson, field: string | null = null): void {
      const lesson = next(store.getState().lesson);
      if (lesson === store.getState().lesson) return;
      const at = now();
      const continues = field !== null && last?.field === field && at - last.at < pause;
      if (continues) stopRecording();
      store.setState({ lesson });
      record();
      last = field === null ? null : { field, at };
    },
    undo(): void {
      last = null;
      undo();
    },
    redo(): void {
      last = null;
      redo();
    },
    /** Says which lesson on the server this is from now on. */
    tie(tied: TiedTo): void {
      keeping.setState({ tied });
      keep();
    },
    /** Gives the browser at once what it does not have yet. */
    flush(): void {
      if (timer !== undefined) keep();
    },
    retry: () => keep(),
    /** Keeps this version, whatever another tab has written. */
    keepMine: () => keep({ over: true }),
    /** Goes on with what another tab has written; this version can be had back by undoing. */
    takeOther(): void {
      const there = drafts.find(draft.id);
      if (there !== undefined) {
        seen = there.updatedAt;
        keeping.setState({ tied: there.tied });
        last = null;
        store.setState({ lesson: there.lesson });
      }
      keep();
    },
  };
}
export type OpenDraft = ReturnType<typeof openDraft>;
