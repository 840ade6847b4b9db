import { useEffect, useMemo, useState } from 'react';
import type { Target } from '#contract/exploration.ts';
import type { NodeId } from '#contract/graph.ts';
import { keepStep, readProgress } from '../../../state/learn/progress.ts';
import type { LessonPlayerProps } from './lesson-player.tsx';
import { listSteps } from './list-steps.ts';

/** What a reader does within one step; the next begins anew. */
type Within = { readonly of: string; readonly selection: Target | null; readonly isAnswerShown: boolean; readonly found: ReadonlySet<NodeId> | null };
const begun = (of: string): Within => ({ of, selection: null, isAnswerShown: false, found: null });

/** Where a reader is in a lesson, which steps they have seen, and what they do in this one. */
export function useSteps({ played, step, onStep, frame }: LessonPlayerProps) {
  const steps = useMemo(() => listSteps(played), [played]);
  const found = step === null ? 0 : steps.findIndex(({ id }) => id === step);
  const place = Math.max(0, found);
  const shown = steps[place];
  const id = shown?.id ?? '';
  const kept = played.id ?? '';
  const [seen, setSeen] = useState<ReadonlySet<string>>(() => new Set(kept === '' || frame === 'preview' ? [] : readProgress()[kept]?.seen));
  useEffect(() => {
    setSeen((before) => (before.has(id) ? before : new Set([...before, id])));
    if (kept !== '' && frame !== 'preview') keepStep(kept, id);
  }, [id, kept, frame]);
  const [within, setWithin] = useState(begun(id));
  const now = within.of === id ? within : begun(id);
  if (now !== within) setWithin(now);
  const change = (part: Partial<Within>) => setWithin({ ...now, ...part });
  const goTo = (wanted: number) => {
    const to = steps[Math.min(steps.length - 1, Math.max(0, wanted))];
    if (to !== undefined && to.id !== id) onStep(to.id);
  };
  return { steps, place, shown, seen, isUnknown: step !== null && found === -1, ...now, change, goTo };
}
export type Steps = ReturnType<typeof useSteps>;
