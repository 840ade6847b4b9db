import type { LessonLine } from '#contract/lesson.ts';
import { useStep } from '../use-maker.ts';

/** The lines that a step draws, those that it brings forward first: questions are made about them. */
export function useDrawnLines(): readonly LessonLine[] {
  const { step, played } = useStep();
  const forward = step.highlights.filter((one) => typeof one !== 'string');
  const keys = new Set(forward.map(({ from, type, to }) => JSON.stringify([from, type, to])));
  return [...forward, ...(played?.lines ?? []).filter(({ from, type, to }) => !keys.has(JSON.stringify([from, type, to])))];
}
