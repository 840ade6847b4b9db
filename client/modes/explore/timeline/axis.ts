import type { Language } from '../../../state/session.ts';
import { dayOf, partsOf } from './days.ts';

/** The stretch of time in sight, in days; its end lies after its start. */
export type Stretch = { readonly start: number; readonly end: number };

/** The shortest stretch that can be looked at. */
const shortest = 14;
const room = 0.04;

/** A stretch around some days with a little room on both sides, a year at least. */
export function stretchAround(days: readonly number[], today: number): Stretch {
  const [first, last] = days.length === 0 ? [today, today] : [Math.min(...days), Math.max(...days)];
  const more = Math.max(Math.ceil((last - first) * room), Math.ceil((366 - (last - first)) / 2), 1);
  return { start: first - more, end: last + more };
}

/** A stretch `factor` times as long around one of its days, within the whole. */
export function zoomStretch({ start, end }: Stretch, factor: number, at: number, whole: Stretch): Stretch {
  const length = Math.min(Math.max((end - start) * factor, shortest), whole.end - whole.start);
  const share = (at - start) / (end - start);
  return keepWithin({ start: at - share * length, end: at + (1 - share) * length }, whole);
}

/** A stretch moved by a number of days, within the whole. */
export const moveStretch = ({ start, end }: Stretch, days: number, whole: Stretch): Stretch => keepWithin({ start: start + days, end: end + days }, whole);

function keepWithin({ start, end }: Stretch, whole: Stretch): Stretch {
  const shift = Math.max(whole.start - start, 0) + Math.min(whole.end - end, 0);
  return { start: Math.max(start + shift, whole.start), end: Math.min(end + shift, whole.end) };
}

/** Where a day lies on a stretch drawn `width` px wide. */
export const placeOf = (day: number, { start, end }: Stretch, width: number): number => ((day - start) / (end - start)) * width;
/** Which day lies at a place. */
export const dayAt = (x: number, { start, end }: Stretch, width: number): number => Math.round(start + (x / Math.max(width, 1)) * (end - start));

type Unit = { readonly of: 'year' | 'month' | 'day'; readonly every: number; readonly days: number };
const units: readonly Unit[] = [
  { of: 'day', every: 1, days: 1 },
  { of: 'day', every: 7, days: 7 },
  { of: 'month', every: 1, days: 30 },
  { of: 'month', every: 3, days: 91 },
  { of: 'month', every: 6, days: 182 },
  ...[1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000].map((every) => ({ of: 'year' as const, every, days: every * 365.25 })),
];
const spacing = { year: 48, month: 72, day: 64 } as const;

/** A mark of the axis with its words. */
type AxisMark = { readonly day: number; readonly words: string };

/** Marks for a stretch drawn `width` px wide, as close as their words allow: years, months or days. */
export function marksOf(stretch: Stretch, width: number, language: Language): readonly AxisMark[] {
  const perDay = width / (stretch.end - stretch.start);
  const unit = units.find(({ of, days }) => days * perDay >= spacing[of]) ?? units.at(-1);
  if (unit === undefined) return [];
  const marks: AxisMark[] = [];
  for (let day = firstMark(stretch.start, unit); day <= stretch.end && marks.length < 200; day = nextMark(day, unit)) {
    if (day >= stretch.start) marks.push({ day, words: nameMark(day, unit, language) });
  }
  return marks;
}

function firstMark(start: number, { of, every }: Unit): number {
  const { year, month } = partsOf(start);
  if (of === 'year') return dayOf(Math.floor(year / every) * every);
  return of === 'month' ? dayOf(year, Math.floor(month / every) * every) : Math.floor(start / every) * every;
}

function nextMark(day: number, { of, every }: Unit): number {
  const { year, month } = partsOf(day);
  return of === 'year' ? dayOf(year + every) : of === 'month' ? dayOf(year, month + every) : day + every;
}

function nameMark(day: number, { of }: Unit, language: Language): string {
  const { year } = partsOf(day);
  if (of === 'year') return String(year);
  const options: Intl.DateTimeFormatOptions = of === 'month' ? { month: 'short', year: 'numeric' } : { day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(new Date(day * 86_400_000));
}
