import { createContext, useContext } from 'react';
import type { LessonLanguage, LessonStep } from '#contract/lesson.ts';
import type { PlayedLesson, PlayedStep } from '#contract/played-lesson.ts';
import type { DraftLesson } from '../../../state/learn/drafts.ts';
import type { OpenDraft } from '../../../state/learn/open-draft.ts';
import type { Check } from './use-check.ts';

/** What of a lesson is worked on: the lesson itself, or a step by its place. */
export type Part = 'lesson' | number;

/** All that the parts of the maker share. */
export type Maker = {
  readonly draft: OpenDraft;
  readonly lesson: DraftLesson;
  readonly check: Check;
  readonly part: Part;
  /** Works on another part, and on a small screen brings it into sight unless `stays`. */
  readonly show: (part: Part, options?: { readonly stays?: boolean }) => void;
  /** Says what was done, with a way back where `undo` is asked for. */
  readonly say: (words: string, options?: { readonly undo?: boolean; readonly isFailure?: boolean }) => void;
  readonly isPreviewed: boolean;
  readonly setPreviewed: (is: boolean) => void;
};

export const MakerContext = createContext<Maker | null>(null);

export function useMaker(): Maker {
  const maker = useContext(MakerContext);
  if (maker === null) throw new Error('Nothing of a lesson is made outside its maker');
  return maker;
}

/** Where in what was played a step stands; an id that follows its header may be ahead of what was played. */
export function playedPlace(played: PlayedLesson | null, step: LessonStep, place: number, count: number): number {
  if (played === null) return -1;
  const byId = played.steps.findIndex(({ id }) => id === step.id);
  return byId >= 0 ? byId : played.steps.length === count ? place : -1;
}

/** The step that is worked on, and how to change it; `field` names what is typed in, so that it is undone as one. */
export type StepInHand = {
  readonly step: LessonStep;
  readonly place: number;
  readonly played: PlayedStep | null;
  readonly languages: readonly LessonLanguage[];
  readonly change: (next: (step: LessonStep) => LessonStep, field?: string) => void;
};

export const StepContext = createContext<StepInHand | null>(null);

export function useStep(): StepInHand {
  const step = useContext(StepContext);
  if (step === null) throw new Error('No step is worked on here');
  return step;
}
