import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { PlayedLesson } from '#contract/played-lesson.ts';
import type { Desk } from '../../../desk.ts';
import { oncePerDesk } from '../../../once-per-desk.ts';
import { createScore, type Score, type ScoreSum, sumScore } from '../../../state/learn/score.ts';
import { useDesk } from '../../../use-desk.ts';
import { canBeAsked, readAsked } from './judge.ts';

const shelves = oncePerDesk(() => ({ lessons: new Map<string, Score>(), drafts: new WeakMap<PlayedLesson, Score>() }));

function findScore(desk: Desk, played: PlayedLesson): Score {
  const { lessons, drafts } = shelves(desk);
  const score = (played.id === null ? drafts.get(played) : lessons.get(played.id)) ?? createScore(played.id);
  if (played.id === null) drafts.set(played, score);
  else lessons.set(played.id, score);
  return score;
}

/** The score of a lesson in this browser; that of a draft is forgotten with it. */
export const useLessonScore = (played: PlayedLesson): Score => findScore(useDesk(), played);

/** How many questions of a lesson can be asked, and how they went so far. */
export function useScore(played: PlayedLesson): ScoreSum {
  const { store } = useLessonScore(played);
  const questions = useStore(store);
  const steps = useMemo(
    () => played.lesson.steps.filter(({ question }) => question !== undefined && canBeAsked(readAsked(question, played))).map(({ id }) => id),
    [played],
  );
  return useMemo(() => sumScore(questions, steps), [questions, steps]);
}
