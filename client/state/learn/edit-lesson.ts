import { type Highlight, type LessonLanguage, type LessonLine, type LessonStep, type LessonWords, wordsIn } from '#contract/lesson.ts';
import type { DraftLesson } from './drafts.ts';
import { freeStepId, isIdOf } from './step-ids.ts';

/** Words with those of one language changed; an empty text is none. */
export const writeWords = (words: LessonWords | undefined, language: LessonLanguage, text: string): { en?: string; es?: string } => {
  const { [language]: _, ...rest } = words ?? {};
  const kept = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return text === '' ? kept : { ...kept, [language]: text };
};

const idsOf = (steps: readonly LessonStep[]): readonly string[] => steps.map(({ id }) => id);

/** A lesson with a step put in at a place; at the end without one. Its id is made free. */
export function insertStep(lesson: DraftLesson, step: LessonStep, place = lesson.steps.length): DraftLesson {
  const id = idsOf(lesson.steps).includes(step.id) ? freeStepId(step.id, idsOf(lesson.steps)) : step.id;
  return { ...lesson, steps: lesson.steps.toSpliced(place, 0, { ...step, id }) };
}

export const removeStep = (lesson: DraftLesson, place: number): DraftLesson => ({ ...lesson, steps: lesson.steps.toSpliced(place, 1) });

/** A lesson with one step at another place; where it cannot go there, the lesson itself. */
export function moveStep(lesson: DraftLesson, from: number, to: number): DraftLesson {
  const step = lesson.steps[from];
  if (step === undefined || from === to || to < 0 || to >= lesson.steps.length) return lesson;
  return { ...lesson, steps: lesson.steps.toSpliced(from, 1).toSpliced(to, 0, step) };
}

/** Puts the same step once more after itself. */
export function duplicateStep(lesson: DraftLesson, place: number): DraftLesson {
  const step = lesson.steps[place];
  return step === undefined ? lesson : insertStep(lesson, step, place + 1);
}

/** Puts a changed step in the place of the one that stood there; without it a key is taken away. */
export const replaceStep = (lesson: DraftLesson, place: number, step: LessonStep): DraftLesson => ({ ...lesson, steps: lesson.steps.with(place, step) });

/**
 * A step with another header. As long as its id was made from the header it follows it, so that addresses can be read;
 * `keepId` where addresses were given away already.
 */
export function writeHeader(
  lesson: DraftLesson,
  place: number,
  { language, text, keepId }: { readonly language: LessonLanguage; readonly text: string; readonly keepId: boolean },
): DraftLesson {
  const step = lesson.steps[place];
  if (step === undefined) return lesson;
  const header = writeWords(step.header, language, text);
  const others = idsOf(lesson.steps).toSpliced(place, 1);
  const follows = !keepId && isIdOf(step.id, wordsIn(step.header, 'en'));
  return replaceStep(lesson, place, { ...step, header, id: follows ? freeStepId(wordsIn(header, 'en'), others) : step.id });
}

const isLine = (highlight: Highlight): highlight is LessonLine => typeof highlight !== 'string';

export const isSameHighlight = (one: Highlight, other: Highlight): boolean =>
  isLine(one) && isLine(other) ? one.from === other.from && one.type === other.type && one.to === other.to : one === other;

/** Brings something forward, or no longer. */
export const toggleHighlight = (highlights: readonly Highlight[], one: Highlight): Highlight[] =>
  highlights.some((other) => isSameHighlight(one, other)) ? highlights.filter((other) => !isSameHighlight(one, other)) : [...highlights, one];
