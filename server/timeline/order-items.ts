import type { TimelineItem } from '#contract/timeline.ts';
import { orderByPrecedence, type Precedence } from './order-by-precedence.ts';

const kinds = ['event', 'office', 'stance', 'statement'] as const satisfies readonly TimelineItem['kind'][];

export const nameOfItem = ({ about }: TimelineItem): string => about.map(({ name }) => name).join(' ');

const firstDay = ({ earliest, latest }: TimelineItem): string => earliest ?? latest ?? '';

/** By the first day that each can mean, then the more exact first, then by name. */
export const byTime = (a: TimelineItem, b: TimelineItem): number =>
  firstDay(a).localeCompare(firstDay(b)) ||
  (a.startLatest ?? a.latest ?? '').localeCompare(b.startLatest ?? b.latest ?? '') ||
  kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
  nameOfItem(a).localeCompare(nameOfItem(b)) ||
  a.id.localeCompare(b.id);

/** Events in the order that sources give them without a date, then offices, then stances by name. */
export const orderUndated = (items: readonly TimelineItem[], precedences: readonly Precedence[]): TimelineItem[] => {
  const events = items.filter(({ kind }) => kind === 'event').map((item) => ({ id: item.id, name: nameOfItem(item), item }));
  const rest = items.filter(({ kind }) => kind !== 'event');
  return [
    ...orderByPrecedence(events, precedences).map(({ item }) => item),
    ...rest.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || nameOfItem(a).localeCompare(nameOfItem(b)) || a.id.localeCompare(b.id)),
  ];
};
