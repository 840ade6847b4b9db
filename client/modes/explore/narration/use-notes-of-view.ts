import { useEffect, useMemo, useState } from 'react';
import type { EdgeId, NodeId } from '#contract/graph.ts';
import type { Note } from '#contract/kept.ts';
import type { Answer } from '../../../state/answers.ts';
import { useDesk } from '../../../use-desk.ts';

/** The notes of editors on what is drawn, asked for anew each time, as others write them meanwhile. */
export function useNotesOfView(ids: readonly (NodeId | EdgeId)[]): { readonly answer: Answer<readonly Note[]>; readonly retry: () => void } {
  const { api } = useDesk();
  const key = JSON.stringify(ids);
  const wanted = useMemo(() => JSON.parse(key) as readonly NodeId[], [key]);
  const [answer, setAnswer] = useState<Answer<readonly Note[]>>({ status: 'loading' });
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks again
  useEffect(() => {
    let isWanted = true;
    const show = (next: Answer<readonly Note[]>) => {
      if (isWanted) setAnswer(next);
    };
    api.listNotesOfView({ body: { ids: [...wanted] } }).then(
      ({ notes }) => show({ status: 'ready', value: notes }),
      (error: unknown) => show({ status: 'failed', error: error instanceof Error ? error : new Error(String(error)) }),
    );
    return () => {
      isWanted = false;
    };
  }, [api, wanted, tries]);
  return { answer, retry: () => setTries(tries + 1) };
}
