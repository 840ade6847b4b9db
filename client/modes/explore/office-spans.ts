import type { NodeReference, Statement } from '#contract/answers.ts';
import type { NodeId } from '#contract/graph.ts';
import { readProperty } from '../../text/words.ts';

/** An office with a date as its source gives it; years as numbers, with months as parts of them; null where that end is open. */
export type OfficeSpan = {
  readonly key: string;
  readonly statement: Statement;
  /** Whose office it is, or where: the other end of the statement. */
  readonly other: NodeReference;
  readonly start: number | null;
  readonly end: number | null;
  readonly isProspective: boolean;
};
export type YearAxis = { readonly first: number; readonly last: number; readonly ticks: readonly number[] };

/** A plain day, month or year as a number of years; undefined for any other form of date. */
export function readYear(date: string | undefined): number | undefined {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-\d{2})?$/.exec(date ?? '');
  return parts === null ? undefined : Number(parts[1]) + (parts[2] === undefined ? 0 : (Number(parts[2]) - 1) / 12);
}

/** The offices among some statements that have a date, the earliest first. */
export function readOffices(statements: readonly Statement[], centre: NodeId): readonly OfficeSpan[] {
  return statements
    .flatMap((statement): readonly OfficeSpan[] => {
      const { edge, from, to } = statement;
      if (edge.type !== 'HOLDS_OFFICE') return [];
      const read = (key: string) => readProperty(edge.properties, key, 'en');
      const [start, end] = [readYear(read('startDate')), readYear(read('endDate'))];
      if (start === undefined && end === undefined) return [];
      const other = from.id === centre ? to : from;
      return [{ key: edge.id, statement, other, start: start ?? null, end: end ?? null, isProspective: read('status') === 'prospective' }];
    })
    .sort((one, other) => (one.start ?? one.end ?? 0) - (other.start ?? other.end ?? 0));
}

const mostTicks = 6;

/** The years that a picture of some offices covers, up to the present, with a few of them marked. */
export function axisOf(spans: readonly OfficeSpan[], now: Date = new Date()): YearAxis {
  const years = [now.getFullYear(), ...spans.flatMap(({ start, end }) => [start, end].filter((year) => year !== null))];
  const [first, last] = [Math.floor(Math.min(...years)) - 1, Math.floor(Math.max(...years)) + 1];
  const step = [1, 2, 5, 10, 20, 50, 100].find((one) => (last - first) / one < mostTicks) ?? 200;
  const ticks = Array.from({ length: last - first + 1 }, (_, place) => first + place).filter((year) => year % step === 0);
  return { first, last, ticks };
}
