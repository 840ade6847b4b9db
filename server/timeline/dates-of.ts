import type { TimelineItem } from '#contract/timeline.ts';
import { edtfRange } from '#server/import/edtf-range.ts';
import { foreignDates } from './foreign-dates.ts';
import { precisionOf } from './precision-of.ts';

export type Dates = Pick<TimelineItem, 'startDate' | 'endDate' | 'earliest' | 'startLatest' | 'latest' | 'precision'>;
type Properties = Readonly<Record<string, unknown>>;

export const undated: Dates = { startDate: null, endDate: null, earliest: null, startLatest: null, latest: null, precision: null };

type Range = ReturnType<typeof edtfRange>;
const ranges = new Map<string, Range>();
const mostRanges = 10_000;

/** The parser takes its time and dates repeat, so each text is read once. */
const rangeOf = (text: string): Range => {
  if (ranges.has(text)) return ranges.get(text);
  if (ranges.size >= mostRanges) ranges.clear();
  const range = edtfRange(text);
  ranges.set(text, range);
  return range;
};

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** When something was, as our model keeps it or, of a database that somebody else filled, as its properties look; `undated` where nothing says. */
export const datesOf = (properties: Properties, { isForeign }: { readonly isForeign: boolean }): Dates => {
  const own = { startDate: textOf(properties.startDate), endDate: textOf(properties.endDate) };
  const found = own.startDate === undefined && isForeign ? foreignDates(properties) : undefined;
  const { startDate, endDate } = found ?? own;
  const range = startDate === undefined ? undefined : rangeOf(startDate);
  const known = startDate ?? endDate;
  if (known === undefined) return undated;
  const closing = endDate ?? (found?.isMoment ? startDate : undefined);
  return {
    startDate: startDate ?? null,
    endDate: endDate ?? null,
    earliest: textOf(properties.earliest) ?? range?.first ?? null,
    startLatest: range?.last ?? null,
    latest: textOf(properties.latest) ?? (closing === undefined ? undefined : rangeOf(closing)?.last) ?? null,
    precision: precisionOf(known),
  };
};
