import type { TimelineItem } from '#contract/timeline.ts';
import type { Language } from '../../../state/session.ts';
import { tellStatement } from '../../../text/tell.ts';
import { capitalize, nameDate, nameDates, nameNode, type Translate, voiceOf } from '../../../text/words.ts';
import { spanOf } from './place-items.ts';

/** What an item is, in a few words: the name of an event, the sentence of a statement. */
export function nameItem({ node, statement }: TimelineItem, language: Language): string {
  if (statement !== null) return tellStatement(statement, language);
  return node === null ? '' : nameNode(node, language);
}

/** When it was, no more exact than its source has it; undefined without a date. */
export function nameWhen(item: TimelineItem, t: Translate, language: Language): string | undefined {
  const { startDate, endDate, earliest, startLatest, precision } = item;
  const span = spanOf(item);
  if (startDate === null || endDate !== null || span === null) {
    return nameDates({ ...(startDate !== null && { startDate }), ...(endDate !== null && { endDate }) }, t, language);
  }
  const isPlain = precision === 'day' || precision === 'month' || precision === 'year';
  if (isPlain) {
    const date = nameDate(startDate, language);
    return span.isOpen ? t('timeline.open', { date }) : span.isSometime ? t('timeline.sometime', { date }) : date;
  }
  const [from, to] = [nameEdge(earliest, precision, language), nameEdge(startLatest, precision, language)];
  if (from === undefined || to === undefined) return startDate;
  return span.isOpen ? t('timeline.openBetween', { from, to }) : t('timeline.sometimeBetween', { from, to });
}

/** The first or last day of decades and centuries as a year, of seasons and intervals as a month or a day. */
function nameEdge(day: string | null, precision: TimelineItem['precision'], language: Language): string | undefined {
  if (day === null) return undefined;
  const length = precision === 'decade' || precision === 'century' ? day.length - 6 : precision === 'season' ? day.length - 3 : day.length;
  return nameDate(day.slice(0, length), language);
}

/** An item as a whole sentence: when, what, which kind, and on whose word. */
export function describeItem(item: TimelineItem, t: Translate, language: Language): string {
  const values = {
    when: capitalize(nameWhen(item, t, language) ?? t('timeline.undated.title'), language),
    what: nameItem(item, language),
    kind: t(`timeline.kind.${item.kind}`),
  };
  return item.statement === null ? t('timeline.item', values) : t('timeline.itemSaid', { ...values, voice: voiceOf(item.statement, t, language) });
}
