import { useEffect, useState } from 'react';
import type { Paths } from '#contract/answers.ts';
import type { NodeId } from '#contract/graph.ts';
import { useDesk } from '../../../use-desk.ts';
import { type PathLimits, pathQuestion } from './path-limits.ts';

const pause = 350;

type PathsAnswer =
  | { readonly status: 'loading' | 'stopped' }
  | { readonly status: 'ready'; readonly value: Paths }
  | { readonly status: 'failed'; readonly error: Error };

/** Looks for paths a moment after the last change; another question, `stop` or leaving ends the one before. */
export function usePaths(ids: readonly NodeId[], limits: PathLimits) {
  const desk = useDesk();
  const [answer, setAnswer] = useState<PathsAnswer>({ status: 'loading' });
  const [tries, setTries] = useState(0);
  const [running, setRunning] = useState<AbortController | null>(null);
  const key = JSON.stringify(pathQuestion(ids, limits));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for ends and limits; a retry asks the same again
  useEffect(() => {
    const abort = new AbortController();
    const ask = async (): Promise<void> => {
      try {
        const value = await desk.api.findPaths({ body: pathQuestion(ids, limits) }, { signal: abort.signal });
        if (abort.signal.aborted) return;
        desk.entities.keepSources(value.statements.flatMap(({ source }) => source ?? []));
        setAnswer({ status: 'ready', value });
      } catch (error) {
        if (!abort.signal.aborted) setAnswer({ status: 'failed', error: error instanceof Error ? error : new Error(String(error)) });
      }
    };
    setAnswer({ status: 'loading' });
    setRunning(abort);
    const timer = setTimeout(() => void ask(), pause);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [desk, key, tries]);
  return {
    answer,
    stop: () => {
      running?.abort();
      setAnswer({ status: 'stopped' });
    },
    again: () => setTries((count) => count + 1),
  };
}
