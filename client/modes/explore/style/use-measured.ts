import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Measured } from '#contract/measures.ts';
import type { Answer } from '../../../state/answers.ts';
import { measuresOf, type MeasureTask } from '../../../state/style/measures.ts';
import { useDesk } from '../../../use-desk.ts';

const loading: Answer<never> = { status: 'loading' };

/** Has something measured, once for each map that it is asked of. */
export function useMeasured(task: MeasureTask): { readonly answer: Answer<Measured>; readonly retry: () => void } {
  const measures = measuresOf(useDesk());
  const key = measures.keyOf(task);
  const answer = useStore(measures.store, ({ answers }) => answers.get(key));
  const retry = () => void measures.load(task);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the task
  useEffect(() => void measures.load(task), [key]);
  return { answer: answer ?? loading, retry };
}
