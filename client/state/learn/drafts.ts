import { z } from 'zod';
import { Lesson, LessonStep, type LessonWords, lessonLanguages } from '#contract/lesson.ts';
import type { Language } from '../session.ts';
import { createKeptInBrowser, type KeptPlace } from '../kept/in-browser.ts';

/** A lesson while it is made: it may have no step yet, and words may be missing. */
export const DraftLesson = z.strictObject({ ...Lesson.shape, steps: z.array(LessonStep).max(60) });
export type DraftLesson = z.infer<typeof DraftLesson>;

/** A lesson as one text that is the same however it came to be. */
export const writeLesson = (lesson: DraftLesson): string => JSON.stringify(DraftLesson.safeParse(lesson).data ?? lesson);
export const isSameLesson = (one: DraftLesson, other: DraftLesson): boolean => one === other || writeLesson(one) === writeLesson(other);

/** The lesson on the server that a draft was made from or saved as; `savedAs` is what stands there (`writeLesson`), to tell whether the draft has changed since. */
const TiedTo = z.strictObject({ id: z.string(), updatedAt: z.string().nullable(), savedAs: z.string() });
export type TiedTo = z.infer<typeof TiedTo>;

/** A lesson that is made in this browser. `name` is its title, for lists. */
export const LessonDraft = z.object({
  id: z.string(),
  name: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  lesson: DraftLesson,
  tied: TiedTo.nullable(),
});
export type LessonDraft = z.infer<typeof LessonDraft>;
export type DraftParts = Pick<LessonDraft, 'name' | 'lesson' | 'tied'>;

export const emptyLesson: DraftLesson = {
  title: {},
  summary: {},
  level: 'secondary',
  minutes: 45,
  languages: [...lessonLanguages],
  glossary: [],
  steps: [],
};

/** Whether what is worked on is what stands on the server; false where nothing stands there. */
export const isSaved = (lesson: DraftLesson, tied: TiedTo | null): boolean => tied !== null && tied.savedAs === writeLesson(lesson);

/** The title in the reader's language, else in another, else empty. */
export const titleOf = ({ title }: { readonly title: LessonWords }, language: Language): string =>
  [title[language], title.en, title.es].find((one) => one !== undefined && one.trim() !== '') ?? '';

/** What of a draft is kept, with its title as its name. */
export const partsOf = (lesson: DraftLesson, tied: TiedTo | null, language: Language): DraftParts => ({ name: titleOf(lesson, language), lesson, tied });

/** The lessons that are made in this browser; each stays there until its maker removes it. */
export function createDrafts(storage: KeptPlace) {
  const kept = createKeptInBrowser<LessonDraft, DraftParts>({ key: 'postura.lesson-drafts', shape: LessonDraft, storage });
  const list = (): readonly LessonDraft[] => [...kept.store.getState().kept].sort((one, other) => (one.updatedAt < other.updatedAt ? 1 : -1));
  return {
    ...kept,
    /** The drafts, the one worked on last first. */
    list,
    find: (id: string): LessonDraft | undefined => list().find((one) => one.id === id),
    /** The draft of a lesson on the server, where there is one. */
    findTied: (lesson: string): LessonDraft | undefined => list().find(({ tied }) => tied?.id === lesson),
    /** Begins a draft and gives it. Throws `BrowserFullError`. */
    begin(parts: DraftParts): LessonDraft {
      const [draft] = kept.add([parts]);
      if (draft === undefined) throw new Error('A draft that was added is not there');
      return draft;
    },
  };
}
export type Drafts = ReturnType<typeof createDrafts>;
