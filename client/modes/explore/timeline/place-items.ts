import type { TimelineItem } from '#contract/timeline.ts';
import { type Stretch, placeOf } from './axis.ts';
import { toDay } from './days.ts';

/** When something was: from `first` to `last`, both days included. */
export type Span = {
  readonly first: number;
  readonly last: number;
  /** The days that its beginning can mean; the same day twice where the day is known. */
  readonly begins: { readonly first: number; readonly last: number } | null;
  /** No end is given: it may go on. */
  readonly isOpen: boolean;
  /** One moment somewhere in the span, not the whole of it. */
  readonly isSometime: boolean;
};

/** The span of a dated item; null for one whose date no day can be read from. */
export function spanOf({ startDate, endDate, earliest, startLatest, latest }: TimelineItem): Span | null {
  const [first, sure, last] = [toDay(earliest), toDay(startLatest), toDay(latest)];
  const start = first ?? last;
  if (start === null) return null;
  const begins = first === null ? null : { first, last: sure ?? first };
  const isOpen = startDate !== null && endDate === null && last === null;
  const end = Math.max(last ?? begins?.last ?? start, start);
  return { first: start, last: end, begins, isOpen, isSometime: !isOpen && endDate === null && end > start };
}

/** A dated item as the timeline draws it: its words over its bar, in px. */
export type PlacedItem = {
  readonly item: TimelineItem;
  readonly span: Span;
  /** Of several lanes the uppermost that has room. */
  readonly lane: number;
  readonly left: number;
  /** The bar, from `left` on, and how much of it is only possible. */
  readonly bar: { readonly left: number; readonly width: number; readonly unsure: number };
  readonly isInSight: boolean;
};

const narrowest = 8;
const gap = 10;
const letter = 6.7;
const [signs, longestWords] = [48, 240];

/** Room for the words of an item between its sign and the letter of its source, in px; longer words are cut. */
const roomFor = (words: string): number => signs + Math.min(words.length * letter, longestWords);

type Named = { readonly item: TimelineItem; readonly words: string };

/** Puts items on lanes so that neither bars nor words lie over each other. What is out of sight takes no room. */
export function placeItems(items: readonly Named[], stretch: Stretch, width: number): { readonly placed: readonly PlacedItem[]; readonly lanes: number } {
  const ends: number[] = [];
  const placed = items.flatMap(({ item, words }): PlacedItem[] => {
    const span = spanOf(item);
    if (span === null) return [];
    const isInSight = span.first <= stretch.end && (span.isOpen || span.last + 1 >= stretch.start);
    if (!isInSight) return [{ item, span, lane: 0, left: 0, bar: { left: 0, width: narrowest, unsure: 0 }, isInSight }];
    const from = Math.min(Math.max(placeOf(span.first, stretch, width), 0), width - narrowest);
    const to = span.isOpen ? width : Math.min(placeOf(span.last + 1, stretch, width), width);
    const length = Math.max(to - from, narrowest);
    const unsureTo = span.begins === null ? from : placeOf(span.begins.last + 1, stretch, width);
    const unsure = span.isSometime ? length : Math.min(Math.max(unsureTo - from, 0), length);
    // Words that would go over the end begin earlier than their bar.
    const left = Math.max(Math.min(from, width - roomFor(words)), 0);
    const free = ends.findIndex((end) => end + gap <= left);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = Math.max(from + length, left + roomFor(words));
    return [{ item, span, lane, left, bar: { left: from - left, width: length, unsure }, isInSight }];
  });
  return { placed, lanes: ends.length };
}
