import { useCallback, useEffect, useRef, useState } from 'react';
import { type Preview, startPreview } from '../../../commands/timeline/preview-filters.ts';
import { useDesk } from '../../../use-desk.ts';
import { toIso } from './days.ts';
import { nextDay, type Pace } from './pace.ts';

const beat = 1000;
type Run = { readonly preview: Preview; day: number };

/** Lets the day that is asked for go on by itself; where it stops becomes one step, however far it went. */
export function usePlayer({ pace, last }: { readonly pace: Pace; readonly last: number }) {
  const desk = useDesk();
  const [isPlaying, setPlaying] = useState(false);
  const run = useRef<Run | null>(null);
  const stop = useCallback(() => {
    const ended = run.current;
    run.current = null;
    setPlaying(false);
    ended?.preview.end({ from: null, to: null, asOf: toIso(ended.day) });
  }, []);
  useEffect(() => stop, [stop]);
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => {
      const current = run.current;
      const next = current === null ? null : nextDay(current.day, pace, last);
      if (current === null || next === null || !current.preview.show({ from: null, to: null, asOf: toIso(next) })) return stop();
      current.day = next;
      if (next >= last) stop();
    }, beat);
    return () => clearInterval(timer);
  }, [isPlaying, pace, last, stop]);
  return {
    isPlaying,
    stop,
    /** Starts from a day; from the last one it starts over at the first. */
    play: (from: number, first: number) => {
      const day = from >= last ? first : from;
      run.current = { preview: startPreview(desk), day };
      run.current.preview.show({ from: null, to: null, asOf: toIso(day) });
      setPlaying(true);
    },
  };
}
