import { type LessonStep, wordsIn } from '#contract/lesson.ts';
import type { Language } from '../../../state/session.ts';
import type { Translate } from '../../../text/words.ts';

/** A step by its header, or by its number where it has none yet. */
export const nameStep = (step: LessonStep, place: number, language: Language, t: Translate): string =>
  wordsIn(step.header, language) || t('make.stepNumber', { number: place + 1 });
