import { beforeEach, expect, test } from '@jest/globals';
import { noFilters } from '#contract/exploration.ts';
import type { TimelineItem } from '#contract/timeline.ts';
import { setFilters } from '#client/commands/filters/set-filters.ts';
import { startPreview } from '#client/commands/timeline/preview-filters.ts';
import { undo } from '#client/commands/travel.ts';
import { marksOf, moveStretch, stretchAround, zoomStretch } from '#client/modes/explore/timeline/axis.ts';
import { dayOf, endOfMonth, startOfMonth, toDay, toIso } from '#client/modes/explore/timeline/days.ts';
import { describeItem, nameWhen } from '#client/modes/explore/timeline/describe-item.ts';
import { isKept } from '#client/modes/explore/timeline/is-kept.ts';
import { moveHandle, pressHandle, spanDates } from '#client/modes/explore/timeline/move-handle.ts';
import { nextDay } from '#client/modes/explore/timeline/pace.ts';
import { placeItems, spanOf } from '#client/modes/explore/timeline/place-items.ts';
import { timelineWords } from '#client/modes/explore/timeline/timeline-words.ts';
import { en } from '#client/text/en.ts';
import { addWords } from '#client/text/more-words.ts';
import { openText, translateWith } from '#client/text/open-text.ts';
import { openSmallDesk, type SmallDesk } from './open-small-desk.ts';
import { buildNode } from './small-graph.ts';

const text = openText(en);
addWords(text, timelineWords);
const t = translateWith(text);

const dateless = { startDate: null, endDate: null, earliest: null, startLatest: null, latest: null, precision: null };
const event = (id: string, dates: Partial<TimelineItem>): TimelineItem => ({
  id,
  kind: 'event',
  node: buildNode(id, 'Event'),
  statement: null,
  about: [],
  ...dateless,
  ...dates,
});
const inMonth = event('rally', {
  startDate: '2024-06',
  earliest: '2024-06-01',
  startLatest: '2024-06-30',
  latest: '2024-06-30',
  precision: 'month',
});
const onDay = event('talk', { startDate: '2024-07-01', earliest: '2024-07-01', startLatest: '2024-07-01', latest: '2024-07-01', precision: 'day' });
const goingOn = event('term', { startDate: '2024-10', earliest: '2024-10-01', startLatest: '2024-10-31', precision: 'month' });
const century = event('past', { startDate: '18XX', earliest: '1800-01-01', startLatest: '1899-12-31', latest: '1899-12-31', precision: 'century' });
const over = event('war', {
  startDate: '2010',
  endDate: '2012-05',
  earliest: '2010-01-01',
  startLatest: '2010-12-31',
  latest: '2012-05-31',
  precision: 'year',
});
const whole = { start: dayOf(2000), end: dayOf(2030) };

let small: SmallDesk;
beforeEach(() => {
  small = openSmallDesk();
});

test.each(['0001-01-01', '1600-02-29', '1969-12-31', '1970-01-01', '2024-02-29', '9999-12-31'])('%s is the same day after it was a number', (day) => {
  expect(toIso(toDay(day) ?? Number.NaN)).toBe(day);
});

test('months begin and end where the calendar has it', () => {
  const day = dayOf(2024, 1, 15);
  expect([toIso(startOfMonth(day)), toIso(endOfMonth(day)), toIso(startOfMonth(day, 11)), toIso(endOfMonth(day, -2))]).toEqual([
    '2024-02-01',
    '2024-02-29',
    '2025-01-01',
    '2023-12-31',
  ]);
});

test('a month is a bar a month long, a day a day, and what goes on has no end', () => {
  expect(spanOf(inMonth)).toMatchObject({ first: dayOf(2024, 5, 1), last: dayOf(2024, 5, 30), isSometime: true, isOpen: false });
  expect(spanOf(onDay)).toMatchObject({ first: dayOf(2024, 6, 1), last: dayOf(2024, 6, 1), isSometime: false, isOpen: false });
  expect(spanOf(goingOn)).toMatchObject({ first: dayOf(2024, 9, 1), isOpen: true, isSometime: false });
  expect(spanOf(over)).toMatchObject({ first: dayOf(2010), last: dayOf(2012, 4, 31), isOpen: false, isSometime: false });
  expect(spanOf(event('none', {}))).toBeNull();
});

test('a date is said no more exactly than its source has it', () => {
  expect(nameWhen(inMonth, t, 'en')).toBe('some time in June 2024');
  expect(nameWhen(onDay, t, 'en')).toBe('July 1, 2024');
  expect(nameWhen(goingOn, t, 'en')).toBe('from October 2024 on, no end given');
  expect(nameWhen(century, t, 'en')).toBe('some time between 1800 and 1899');
  expect(nameWhen(over, t, 'en')).toBe('2010 to May 2012');
  expect(describeItem(inMonth, t, 'en')).toBe('Some time in June 2024: rally. Event');
});

test('only the uncertain part of a bar is marked as possible', () => {
  const stretch = { start: dayOf(2010), end: dayOf(2013) };
  const { placed } = placeItems([{ item: over, words: 'war' }], stretch, 1096);
  expect(placed[0]?.bar.unsure).toBeCloseTo(365, 0);
  expect(placed[0]?.bar.width).toBeCloseTo(882, 0);
  const [rally] = placeItems([{ item: inMonth, words: 'rally' }], { start: dayOf(2024), end: dayOf(2025) }, 3660).placed;
  expect(rally?.bar.width).toBeCloseTo(300, 0);
  expect(rally?.bar.unsure).toBe(rally?.bar.width);
});

test('neither bars nor words lie over each other, and nothing runs out of the axis', () => {
  const items = Array.from({ length: 40 }, (_, place) => ({ item: { ...inMonth, id: String(place) }, words: 'A rather long name of an event' }));
  const { placed, lanes } = placeItems(items, { start: dayOf(2024), end: dayOf(2025) }, 600);
  expect(lanes).toBe(40);
  expect(new Set(placed.map(({ lane }) => lane)).size).toBe(40);
  const [late] = placeItems([{ item: goingOn, words: 'x'.repeat(60) }], { start: dayOf(2020), end: dayOf(2024, 10) }, 600).placed;
  expect((late?.left ?? 0) + (late?.bar.left ?? 0)).toBeGreaterThan(500);
  expect(late?.left).toBeLessThan(320);
});

test('what is out of sight takes no lane', () => {
  const { placed, lanes } = placeItems([{ item: century, words: 'past' }], whole, 600);
  expect(lanes).toBe(0);
  expect(placed[0]?.isInSight).toBe(false);
});

test('the axis counts in days, months or years as there is room, and never out of its whole', () => {
  expect(marksOf({ start: dayOf(2000), end: dayOf(2025) }, 800, 'en').map(({ words }) => words)).toContain('2010');
  expect(marksOf({ start: dayOf(2024), end: dayOf(2025) }, 1000, 'en')[1]?.words).toBe('Feb 2024');
  expect(marksOf({ start: dayOf(2024), end: dayOf(2024, 0, 15) }, 1200, 'en')[1]?.words).toBe('Jan 2');
  expect(stretchAround([], dayOf(2024)).end).toBeGreaterThan(dayOf(2024));
  expect(zoomStretch(whole, 4, dayOf(2010), whole)).toEqual(whole);
  const near = zoomStretch(whole, 0.1, dayOf(2010), whole);
  expect(near.end - near.start).toBeCloseTo((whole.end - whole.start) / 10);
  expect(moveStretch(near, 100_000, whole).end).toBe(whole.end);
});

test('keys move a handle by months and years, and off the end it asks for nothing', () => {
  const none = { from: null, to: null, asOf: null };
  const one = pressHandle('from', 'ArrowRight', none, whole);
  expect(one).toEqual({ ...none, from: '2000-02-01' });
  expect(pressHandle('from', 'PageUp', one ?? none, whole)?.from).toBe('2001-02-01');
  expect(pressHandle('from', 'Home', one ?? none, whole)).toEqual(none);
  expect(pressHandle('to', 'ArrowLeft', none, whole)?.to).toBe('2029-12-31');
  expect(pressHandle('from', 'x', none, whole)).toBeNull();
});

test('a handle does not go beyond the other', () => {
  const dates = { from: '2010-01-01', to: '2012-12-31', asOf: null };
  expect(moveHandle('from', dayOf(2020), dates, whole).from).toBe('2012-12-31');
  expect(moveHandle('to', dayOf(2001), dates, whole).to).toBe('2010-01-01');
});

test('a drag over narrow months takes whole ones, in either direction; over wide days it takes days', () => {
  expect(spanDates(dayOf(2012, 4, 20), dayOf(2010, 1, 10), 0.1, whole)).toEqual({ from: '2010-02-01', to: '2012-05-31', asOf: null });
  expect(spanDates(dayOf(2012, 4, 20), dayOf(2012, 4, 10), 20, whole)).toEqual({ from: '2012-05-10', to: '2012-05-20', asOf: null });
});

test('items follow the dates as the map does', () => {
  expect(isKept(inMonth, { ...noFilters, from: '2024-07-01' })).toBe(false);
  expect(isKept(goingOn, { ...noFilters, asOf: '2026-01-01' })).toBe(true);
  expect(isKept(event('none', {}), { ...noFilters, from: '2024-07-01' })).toBe(true);
  expect(isKept(event('none', {}), { ...noFilters, from: '2024-07-01', undated: false })).toBe(false);
});

test('play goes from end to end of months and stops at the last day', () => {
  expect(toIso(nextDay(dayOf(2024, 0, 10), 1, dayOf(2030)) ?? 0)).toBe('2024-01-31');
  expect(toIso(nextDay(dayOf(2024, 0, 31), 3, dayOf(2030)) ?? 0)).toBe('2024-04-30');
  expect(nextDay(dayOf(2024), 12, dayOf(2024, 2))).toBe(dayOf(2024, 2));
  expect(nextDay(dayOf(2024), 1, dayOf(2024))).toBeNull();
});

test('days that pass by are drawn, and only where they stop is one step, taken back as one', async () => {
  const { desk } = small;
  const before = desk.history.read();
  const done = desk.history.list().done;
  const preview = startPreview(desk);
  for (const asOf of ['2024-01-31', '2024-02-29', '2024-03-31']) {
    expect(preview.show({ asOf })).toBe(true);
    expect(desk.history.read().filters.asOf).toBe(asOf);
  }
  preview.end({ asOf: '2024-03-31' });
  await Promise.resolve();
  expect(desk.history.list().done).toBe(done + 1);
  expect(desk.history.read().filters.asOf).toBe('2024-03-31');
  await undo.run(desk);
  expect(desk.history.read()).toBe(before);
});

test('who changes the map while it plays keeps the change', async () => {
  const { desk } = small;
  const preview = startPreview(desk);
  preview.show({ asOf: '2024-01-31' });
  await setFilters.run(desk, { withoutKinds: ['Claim'] });
  expect(preview.show({ asOf: '2024-02-29' })).toBe(false);
  preview.end({ asOf: '2024-02-29' });
  expect(desk.history.read().filters).toMatchObject({ withoutKinds: ['Claim'], asOf: '2024-01-31' });
});
