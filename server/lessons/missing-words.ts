import type { Lesson, LessonLanguage, LessonStep, LessonWords, Question } from '#contract/lesson.ts';
import type { LessonChange } from '#contract/played-lesson.ts';

/** A text of a lesson; one that need not be there is missed only where another language has it. */
type Field = { readonly field: string; readonly words: LessonWords | undefined; readonly isNeeded: boolean };

const needed = (field: string, words: LessonWords | undefined): Field => ({ field, words, isNeeded: true });
const optional = (field: string, words: LessonWords | undefined): Field => ({ field, words, isNeeded: false });

const fieldsOfChoices = (question: Question): readonly Field[] => {
  switch (question.kind) {
    case 'choose':
      return question.options.map(({ words }, place) => optional(`question.options.${place}.words`, words));
    case 'match':
      return question.pairs.flatMap(({ left, right }, place) => [
        optional(`question.pairs.${place}.left.words`, left.words),
        optional(`question.pairs.${place}.right.words`, right.words),
      ]);
    case 'point':
    case 'short':
      return [];
    default:
      return question satisfies never;
  }
};

const missing = (fields: readonly Field[], languages: readonly LessonLanguage[]): readonly LessonChange[] =>
  fields.flatMap(({ field, words, isNeeded }) => {
    const isSaid = isNeeded || Object.values(words ?? {}).some((own) => own !== undefined && own !== '');
    return languages.flatMap((language): LessonChange[] => (isSaid && !words?.[language] ? [{ kind: 'words_missing', language, field }] : []));
  });

/** What a step lacks in one of the languages of its lesson. */
export const missingInStep = ({ header, text, note, question }: LessonStep, languages: readonly LessonLanguage[]): readonly LessonChange[] =>
  missing(
    [
      needed('header', header),
      optional('text', text),
      optional('note', note),
      ...(question ? [needed('question.ask', question.ask), optional('question.explain', question.explain), ...fieldsOfChoices(question)] : []),
    ],
    languages,
  );

/** What the front matter of a lesson lacks in one of its languages. */
export const missingInFront = ({ title, summary, languages }: Lesson): readonly LessonChange[] =>
  missing([needed('title', title), needed('summary', summary)], languages);
