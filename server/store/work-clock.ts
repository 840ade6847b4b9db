import { PosturaError } from '#contract/errors.ts';
import { tookTooLong } from './store-state.ts';

/** How many times as long as the store may work a reader has to take the rows, who would otherwise hold a place for ever. */
export const readingFactor = 10;

const readTooSlowly = (limitMs: number): PosturaError =>
  new PosturaError('query_timeout', `The rows were not taken within ${limitMs / 1000} seconds, so the query was ended; read faster, or ask for fewer rows.`);

/** Counts the time that a store works on a query, and not the time that its reader takes over the rows. */
export type WorkClock = {
  /** The store is waited for. */
  readonly start: () => void;
  /** The reader has what came. */
  readonly pause: () => void;
  readonly end: () => void;
};

/** Starts counting; `onLate` hears once why the query must end, at the limit of the work or of the reading. */
export const startWorkClock = (limitMs: number, onLate: (reason: PosturaError) => void): WorkClock => {
  let worked = 0;
  let startedAt: number | undefined;
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;
  const whole = setTimeout(() => onLate(readTooSlowly(limitMs * readingFactor)), limitMs * readingFactor);
  const start = (): void => {
    if (isOver || startedAt !== undefined) return;
    startedAt = performance.now();
    timer = setTimeout(() => onLate(tookTooLong(limitMs)), Math.max(0, limitMs - worked));
  };
  const pause = (): void => {
    clearTimeout(timer);
    if (startedAt !== undefined) worked += performance.now() - startedAt;
    startedAt = undefined;
  };
  start();
  return {
    start,
    pause,
    end: () => {
      isOver = true;
      pause();
      clearTimeout(whole);
    },
  };
};
