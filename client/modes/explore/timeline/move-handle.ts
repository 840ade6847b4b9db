import type { Stretch } from './axis.ts';
import { endOfMonth, startOfMonth, toDay, toIso } from './days.ts';
import type { Dates } from './use-brush.ts';

/** What can be taken hold of: the first day, the last day, or the one day that is asked for. */
export type Edge = 'from' | 'to' | 'asOf';

/** Months that a key moves a handle; `all` to the end of the whole. */
const keys: Readonly<Record<string, number | 'first' | 'last'>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -12,
  PageUp: 12,
  Home: 'first',
  End: 'last',
};

/** Where a handle stands; one without a day at its end of the whole. */
export const dayOfEdge = (edge: Edge, dates: Dates, whole: Stretch): number => toDay(dates[edge]) ?? Math.round(edge === 'from' ? whole.start : whole.end);

/** The dates after a key on a handle; null where the key moves nothing. */
export function pressHandle(edge: Edge, key: string, dates: Dates, whole: Stretch): Dates | null {
  const move = keys[key];
  if (move === undefined) return null;
  const day = dayOfEdge(edge, dates, whole);
  if (move === 'first') return moveHandle(edge, whole.start, dates, whole);
  if (move === 'last') return moveHandle(edge, whole.end, dates, whole);
  return moveHandle(edge, edge === 'from' ? startOfMonth(day, move) : endOfMonth(day, move), dates, whole);
}

/** The dates with a handle on a day: it goes no farther than the other handle, and at the end of the whole it asks for nothing. */
export function moveHandle(edge: Edge, day: number, dates: Dates, whole: Stretch): Dates {
  if (edge === 'asOf') return { from: null, to: null, asOf: toIso(Math.min(Math.max(day, whole.start), whole.end)) };
  const rest = { ...dates, asOf: null };
  if (edge === 'from') return { ...rest, from: day <= whole.start ? null : toIso(Math.min(day, dayOfEdge('to', dates, whole))) };
  return { ...rest, to: day >= whole.end ? null : toIso(Math.max(day, dayOfEdge('from', dates, whole))) };
}

/** A span between two days of a drag; where a month is narrow it takes whole months. `perDay` in px. */
export function spanDates(one: number, other: number, perDay: number, whole: Stretch): Dates {
  const [first, last] = [Math.min(one, other), Math.max(one, other)];
  const none: Dates = { from: null, to: null, asOf: null };
  return moveHandle('to', snap('to', last, perDay), moveHandle('from', snap('from', first, perDay), none, whole), whole);
}

const monthWide = 3;
/** A day of a drag, or the edge of its month where days are too narrow to be meant. */
export const snap = (edge: Edge, day: number, perDay: number): number => (perDay >= monthWide ? day : edge === 'from' ? startOfMonth(day) : endOfMonth(day));
