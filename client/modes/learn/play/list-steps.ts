import { type Lesson, type LessonLanguage, type LessonStep, sourcesStepId, wordsIn } from '#contract/lesson.ts';
import type { PlayedLesson, PlayedStep } from '#contract/played-lesson.ts';

/** A step as the player shows it; the last, with the sources, is in no lesson. */
export type ShownStep =
  | { readonly kind: 'step'; readonly id: string; readonly index: number; readonly step: LessonStep; readonly played: PlayedStep }
  | { readonly kind: 'sources'; readonly id: string; readonly index: number };

/** Every step of a lesson and the one with its sources. */
export function listSteps({ lesson, steps }: PlayedLesson): readonly ShownStep[] {
  const shown = lesson.steps.flatMap((step, index): readonly ShownStep[] => {
    const played = steps[index];
    return played === undefined ? [] : [{ kind: 'step', id: step.id, index, step, played }];
  });
  return [...shown, { kind: 'sources', id: sourcesStepId, index: shown.length }];
}

/** The language that a lesson is read in: the reader's, or the first that it has. */
export const lessonLanguageFor = ({ languages }: Pick<Lesson, 'languages'>, language: LessonLanguage): LessonLanguage =>
  languages.includes(language) ? language : (languages[0] ?? language);

/** The header of a step; of the one with the sources, `sources`. */
export const nameStep = (shown: ShownStep, language: LessonLanguage, sources: string): string =>
  shown.kind === 'sources' ? sources : wordsIn(shown.step.header, language);
