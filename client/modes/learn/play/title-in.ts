import { type LessonLanguage, wordsIn } from '#contract/lesson.ts';
import type { LessonSummary } from '#contract/routes/lessons.ts';
import { bindText } from '../../../text/words.ts';

/** The language that a lesson is shown in: the reader's, else the first that it is written in. */
export const languageFor = ({ languages }: Pick<LessonSummary, 'languages'>, language: LessonLanguage): LessonLanguage =>
  languages.includes(language) ? language : (languages[0] ?? language);

/** The title of a lesson as the list shows it. */
export const titleIn = (lesson: Pick<LessonSummary, 'languages' | 'title'>, language: LessonLanguage): string =>
  bindText(wordsIn(lesson.title, languageFor(lesson, language)));
