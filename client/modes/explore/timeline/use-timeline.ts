import { useMemo, useRef } from 'react';
import { limits } from '#contract/limits.ts';
import type { Timeline } from '#contract/timeline.ts';
import type { Answer } from '../../../state/answers.ts';
import { useAnswer, useDocument } from '../../../use-desk.ts';

/** The timeline of what the map holds, what its filters leave out included; while it grows the one before stands. */
export function useTimeline(): { readonly answer: Answer<Timeline>; readonly retry: () => void; readonly isCut: boolean } {
  const { nodes, hidden } = useDocument();
  const all = useMemo(() => {
    const gone = new Set(hidden);
    return nodes
      .map(({ id }) => id)
      .filter((id) => !gone.has(id))
      .sort();
  }, [nodes, hidden]);
  const { answer, retry } = useAnswer('readTimelineOfView', { body: { ids: all.slice(0, limits.subgraphIds) } }, ({ entities }, { items, undated }) => {
    entities.keepSources([...items, ...undated].flatMap(({ statement }) => statement?.source ?? []));
  });
  const last = useRef<Answer<Timeline>>(answer);
  if (answer.status !== 'loading') last.current = answer;
  return { answer: last.current, retry, isCut: all.length > limits.subgraphIds };
}
