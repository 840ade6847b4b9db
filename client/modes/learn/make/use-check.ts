import { useEffect, useRef, useState } from 'react';
import { Lesson } from '#contract/lesson.ts';
import type { PlayedLesson } from '#contract/played-lesson.ts';
import type { DraftLesson } from '../../../state/learn/drafts.ts';
import { useDesk } from '../../../use-desk.ts';
import { keepPlayed } from '../stage/keep-played.ts';

/** How a draft fares against the graph. What was played last stays until the next answer is there. */
export type Check = {
  readonly status: 'empty' | 'checking' | 'checked' | 'failed' | 'unreadable';
  readonly played: PlayedLesson | null;
  readonly error: Error | null;
  readonly retry: () => void;
};

/** A change is looked at once the writer has paused so long, in ms. */
const pause = 600;

/** Checks a draft against the graph after each change of it. */
export function useCheck(lesson: DraftLesson): Check {
  const desk = useDesk();
  const [played, setPlayed] = useState<PlayedLesson | null>(null);
  const [state, setState] = useState<Pick<Check, 'status' | 'error'>>({ status: 'checking', error: null });
  const [tries, setTries] = useState(0);
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks the same again
  useEffect(() => {
    if (lesson.steps.length === 0) {
      setPlayed(null);
      return setState({ status: 'empty', error: null });
    }
    const parsed = Lesson.safeParse(lesson);
    if (!parsed.success) return setState({ status: 'unreadable', error: new Error(parsed.error.issues.map(({ message }) => message).join(' ')) });
    const stop = new AbortController();
    setState({ status: 'checking', error: null });
    const ask = async () => {
      try {
        const answer = await desk.api.tryLesson({ body: { lesson: parsed.data, results: false } }, { signal: stop.signal });
        if (stop.signal.aborted) return;
        keepPlayed(desk, answer);
        setPlayed(answer);
        setState({ status: 'checked', error: null });
      } catch (error) {
        if (!stop.signal.aborted) setState({ status: 'failed', error: error instanceof Error ? error : new Error(String(error)) });
      }
    };
    const timer = setTimeout(() => void ask(), isFirst.current ? 0 : pause);
    isFirst.current = false;
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [desk, lesson, tries]);
  return { ...state, played, retry: () => setTries((before) => before + 1) };
}
