import type { StanceHistory, StanceMoment } from '#contract/stances.ts';
import { sideOf } from './read-cell.ts';

type Series = StanceHistory['series'][number];
/** A bar on an axis, in percent of its length; `isOpen` where no end is recorded. */
export type MomentBar = { readonly start: number; readonly end: number; readonly isOpen: boolean };
export type PlacedMoment = { readonly moment: StanceMoment; readonly lane: 'above' | 'below' | 'middle'; readonly bar: MomentBar };
export type TimeAxis = { readonly first: number; readonly last: number; readonly ticks: readonly { readonly year: number; readonly at: number }[] };

const day = 86_400_000;
const mostTicks = 6;
const dayOf = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
const newYear = (year: number): number => Date.UTC(year, 0, 1);

/** The years that dated moments cover, whole, with a few of them marked; undefined where none has a date. */
export function axisOfMoments(series: readonly Pick<Series, 'moments'>[]): TimeAxis | undefined {
  const days = series.flatMap(({ moments }) =>
    moments.flatMap(({ earliest, latest }) => [earliest, latest].flatMap((iso) => (iso === null ? [] : [dayOf(iso)]))),
  );
  if (days.length === 0) return undefined;
  const [from, to] = [new Date(Math.min(...days)).getUTCFullYear(), new Date(Math.max(...days)).getUTCFullYear() + 1];
  const [first, last] = [newYear(from), newYear(to)];
  const step = [1, 2, 5, 10, 20, 50, 100, 200].find((one) => (to - from) / one <= mostTicks) ?? 500;
  const years = Array.from({ length: to - from + 1 }, (_, place) => from + place).filter((year) => year % step === 0 || to - from === 1);
  return { first, last, ticks: years.map((year) => ({ year, at: percentOf(newYear(year), first, last) })) };
}

const percentOf = (time: number, first: number, last: number): number => (100 * (time - first)) / (last - first);

/** Dated moments as bars over all the days that they may mean: one side above the axis, the other below, both or neither on it. */
export function placeMoments({ moments }: Pick<Series, 'moments'>, { first, last }: TimeAxis): readonly PlacedMoment[] {
  return moments.flatMap((moment): readonly PlacedMoment[] => {
    const { earliest, latest, statement } = moment;
    if (earliest === null && latest === null) return [];
    const side = sideOf({ position: moment.position, types: [statement.edge.type], byConduct: false });
    const start = earliest === null ? first : dayOf(earliest);
    const end = latest === null ? last : dayOf(latest) + day;
    return [
      {
        moment,
        lane: side === 'for' ? 'above' : side === 'against' ? 'below' : 'middle',
        bar: { start: percentOf(start, first, last), end: percentOf(end, first, last), isOpen: latest === null },
      },
    ];
  });
}
