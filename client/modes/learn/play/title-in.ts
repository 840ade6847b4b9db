import { type LessonLanguage, wordsIn } from '#contract/lesson.ts';
import type { LessonSummary } from '#contract/routes/lessons.ts';
import { bindText } from '../../../text/words.ts';
import { lessonLanguageFor } from './list-steps.ts';

/** The title of a lesson as the list shows it. */
export const titleIn = (lesson: Pick<LessonSummary, 'languages' | 'title'>, language: LessonLanguage): string =>
  bindText(wordsIn(lesson.title, lessonLanguageFor(lesson, language)));
