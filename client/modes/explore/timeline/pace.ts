import { endOfMonth } from './days.ts';

/** How many months a playing timeline goes on with each second. */
export const paces = [1, 3, 12] as const;
export type Pace = (typeof paces)[number];

/** The next day of a playing timeline, the last of a month; null where none is left. */
export function nextDay(day: number, pace: Pace, last: number): number | null {
  if (day >= last) return null;
  const isMonthEnd = endOfMonth(day) === day;
  return Math.min(endOfMonth(day, isMonthEnd ? pace : pace - 1), last);
}
