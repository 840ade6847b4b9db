import type { LessonStep, LessonWords } from '#contract/lesson.ts';
import type { LessonChange } from '#contract/played-lesson.ts';
import type { DraftLesson } from './drafts.ts';

const without = (lesson: Pick<DraftLesson, 'languages'>, fields: Readonly<Record<string, LessonWords | undefined>>): readonly LessonChange[] =>
  Object.entries(fields).flatMap(([field, words]) =>
    lesson.languages.flatMap((language): LessonChange[] => ((words?.[language] ?? '').trim() === '' ? [{ kind: 'words_missing', language, field }] : [])),
  );

/** What every lesson says of itself and this one does not say yet, in its languages. */
export const findUnwrittenOfLesson = (lesson: DraftLesson): readonly LessonChange[] => without(lesson, { title: lesson.title, summary: lesson.summary });

/** What every step has and this one has not yet. */
export const findUnwritten = (lesson: Pick<DraftLesson, 'languages'>, { header, text, question }: LessonStep): readonly LessonChange[] =>
  without(lesson, { header, text, ...(question !== undefined && { ask: question.ask }) });

/** The changes that the server tells and what is not written yet, each once; what was missing when it was asked may be written by now. */
export function joinChanges(told: readonly LessonChange[], unwritten: readonly LessonChange[]): readonly LessonChange[] {
  const isBase = (change: LessonChange): boolean =>
    change.kind === 'words_missing' && ['title', 'summary', 'header', 'text', 'ask', 'question.ask'].includes(change.field);
  return [...told.filter((change) => !isBase(change)), ...unwritten];
}
