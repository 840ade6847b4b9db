import type { GraphEdge } from '#contract/graph.ts';
import { edtfRange } from '#server/import/edtf-range.ts';

/** When a statement holds, as ISO days; `earliest` null is undated, `latest` null is open or undated. */
export type Spell = { readonly earliest: string | null; readonly latest: string | null };

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The first and the last day that a statement's dates can mean. */
export const spellOf = ({ properties }: Pick<GraphEdge, 'properties'>): Spell => ({
  earliest: text(properties.earliest),
  latest: text(properties.latest),
});

/** The last day that a plain year, month or day can mean; reading EDTF at large takes long enough to tell in a wide matrix. */
const lastOfPlain = (start: string): string | undefined => {
  if (/^\d{4}$/.test(start)) return `${start}-12-31`;
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(start)) return `${start}-31`;
  return /^\d{4}-(?:0[1-9]|1[0-2])-\d\d$/.test(start) ? start : undefined;
};

/** A day by which a statement has surely begun, so that its order with what came later is sure; null where it is undated. */
export const surelyBegunBy = ({ properties }: Pick<GraphEdge, 'properties'>): string | null => {
  const start = text(properties.startDate);
  return (start === null ? undefined : (lastOfPlain(start) ?? edtfRange(start)?.last)) ?? text(properties.earliest);
};

/** Whether one statement had surely ended before the other began; a moment that nobody ended still stands. */
const isBefore = (one: Pick<GraphEdge, 'properties'>, other: Pick<GraphEdge, 'properties'>): boolean => {
  const end = one.properties.endDate === undefined ? null : text(one.properties.latest);
  const begin = text(other.properties.earliest);
  return end !== null && begin !== null && end < begin;
};

/** Whether two statements can hold at one time; undated ones can hold at any. */
export const canCoincide = (one: Pick<GraphEdge, 'properties'>, other: Pick<GraphEdge, 'properties'>): boolean =>
  !isBefore(one, other) && !isBefore(other, one);
