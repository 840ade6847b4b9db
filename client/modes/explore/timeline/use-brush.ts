import { useCallback, useEffect, useRef, useState } from 'react';
import type { Filters } from '#contract/exploration.ts';
import { setFilters } from '../../../commands/filters/set-filters.ts';
import { anyTime } from '../../../commands/timeline/preview-filters.ts';
import { useDesk, useDocument } from '../../../use-desk.ts';

export type Dates = Pick<Filters, 'from' | 'to' | 'asOf'>;
const pause = 700;

/** The dates that are asked for, as the reader drags them; they become one step at the end of a drag, or once the keys rest. */
export function useBrush() {
  const desk = useDesk();
  const { from, to, asOf } = useDocument().filters;
  const [draft, setDraft] = useState<Dates | null>(null);
  const waiting = useRef<{ readonly timer: ReturnType<typeof setTimeout>; readonly dates: Dates } | null>(null);
  const commit = useCallback(
    (dates: Dates) => {
      if (waiting.current !== null) clearTimeout(waiting.current.timer);
      waiting.current = null;
      setDraft(null);
      void setFilters.run(desk, dates);
    },
    [desk],
  );
  // What was set by keys is not lost with the timeline.
  useEffect(
    () => () => {
      if (waiting.current !== null) commit(waiting.current.dates);
    },
    [commit],
  );
  return {
    dates: draft ?? { from, to, asOf },
    /** Shows dates that are not asked for yet. */
    drag: setDraft,
    commit,
    /** Asks for dates once no other has come for a moment. */
    commitSoon: (dates: Dates) => {
      if (waiting.current !== null) clearTimeout(waiting.current.timer);
      waiting.current = { dates, timer: setTimeout(() => commit(dates), pause) };
      setDraft(dates);
    },
    /** Asks at once for what waits. */
    flush: () => {
      if (waiting.current !== null) commit(waiting.current.dates);
    },
    clear: () => commit(anyTime),
  };
}
export type Brush = ReturnType<typeof useBrush>;
