import { type Filters, noFilters } from '#contract/exploration.ts';
import type { Desk } from '../../desk.ts';
import type { Document } from '../../state/document.ts';
import { setFilters } from '../filters/set-filters.ts';

type Held = Pick<Desk, 'history'>;

/** Filters that pass by, such as the days of a playing timeline: they are drawn, and only the last of them becomes a step. */
export type Preview = {
  /** Draws them; false where somebody has changed the document meanwhile, which then stands as it is. */
  readonly show: (part: Partial<Filters>) => boolean;
  /** Puts back the document as it stood before, and sets these filters as one step; without any it is as if nothing had been. */
  readonly end: (part: Partial<Filters> | null) => void;
};

/** Begins to show passing filters on a desk. */
export function startPreview(desk: Desk): Preview {
  const before = desk.history.read();
  let last = before;
  let isOver = false;
  const stands = () => !isOver && desk.history.read() === last;
  return {
    show: (part) => {
      if (!stands()) return false;
      last = { ...before, filters: { ...before.filters, ...part } };
      putUnseen(desk, last);
      return true;
    },
    end: (part) => {
      const isOurs = stands();
      isOver = true;
      if (!isOurs) return;
      putUnseen(desk, before);
      if (part !== null) void setFilters.run(desk, part);
    },
  };
}

/** Puts a document in place without a step. */
function putUnseen({ history }: Held, document: Document): void {
  const { pause, resume } = history.store.temporal.getState();
  pause();
  history.store.setState({ document });
  resume();
}

/** The dates of filters that ask for none. */
export const anyTime: Pick<Filters, 'from' | 'to' | 'asOf'> = { from: noFilters.from, to: noFilters.to, asOf: noFilters.asOf };
