import { type Lesson, type LessonLanguage, wordsIn } from '#contract/lesson.ts';
import type { PlayedLesson } from '#contract/played-lesson.ts';
import type { FileAnswer } from '#contract/route.ts';
import type { LessonFormat } from '#contract/routes/lessons.ts';
import { slugOf } from '#server/export/write-file.ts';
import { composeOfflinePage } from './offline-page.ts';
import { writeLessonText } from './write-lesson-text.ts';

export type ExportOptions = {
  readonly format: LessonFormat;
  /** The language that the page begins in; the lesson's first when it is left out. */
  readonly language: LessonLanguage | undefined;
  readonly play: () => Promise<PlayedLesson>;
};

/** A lesson as a file: itself, or a page that plays it. */
export const exportLesson = async (lesson: Lesson, { format, language = lesson.languages[0] ?? 'en', play }: ExportOptions): Promise<FileAnswer> => {
  const title = wordsIn(lesson.title, language);
  const name = slugOf(title);
  switch (format) {
    case 'md':
      return { fileName: `${name}.md`, mediaType: 'text/markdown; charset=utf-8', text: writeLessonText(lesson) };
    case 'html':
      return { fileName: `${name}.html`, mediaType: 'text/html; charset=utf-8', text: await composeOfflinePage({ played: await play(), language, title }) };
    default:
      return format satisfies never;
  }
};
