import { useEffect, useState } from 'react';
import { limits } from '#contract/limits.ts';
import type { SearchHit } from '#contract/routes.ts';
import type { Answer } from '../../state/answers.ts';
import { useDesk } from '../../use-desk.ts';

const pause = 180;
const most = 20;

/** What a question found; `total` may be more than the hits that came. */
export type Found = { readonly text: string; readonly hits: readonly SearchHit[]; readonly total: number };

/** Asks a moment after the last key; a later question aborts the earlier one, whose answer stands meanwhile. Null where nothing is asked. */
export function useSearch(text: string): { readonly found: Answer<Found> | null; readonly retry: () => void } {
  const { api } = useDesk();
  const [found, setFound] = useState<Answer<Found> | null>(null);
  const [tries, setTries] = useState(0);
  const q = text.trim().slice(0, limits.text);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a retry asks the same again
  useEffect(() => {
    if (q === '') {
      setFound(null);
      return;
    }
    const abort = new AbortController();
    const ask = async (): Promise<void> => {
      try {
        const { hits, total } = await api.search({ query: { q, limit: most } }, { signal: abort.signal });
        if (!abort.signal.aborted) setFound({ status: 'ready', value: { text: q, hits, total } });
      } catch (error) {
        if (!abort.signal.aborted) setFound({ status: 'failed', error: error instanceof Error ? error : new Error(String(error)) });
      }
    };
    const timer = setTimeout(() => void ask(), pause);
    setFound((before) => (before?.status === 'ready' ? before : { status: 'loading' }));
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [api, q, tries]);
  return { found, retry: () => setTries((count) => count + 1) };
}
