import type { KeyboardEvent } from 'react';
import { nameDate, type Translate } from '../../../text/words.ts';
import type { Language } from '../../../state/session.ts';
import { useText } from '../../../use-desk.ts';
import { marksOf, placeOf, type Stretch } from './axis.ts';
import { toIso } from './days.ts';
import { dayOfEdge, type Edge, pressHandle } from './move-handle.ts';
import type { Brush, Dates } from './use-brush.ts';

type Props = {
  readonly stretch: Stretch;
  readonly whole: Stretch;
  readonly width: number;
  readonly isAsOf: boolean;
  readonly brush: Brush;
};

const within = (place: number, width: number) => Math.min(Math.max(place, 0), width);

/** The years, months or days in sight, and the handles of the days that are asked for. */
export function AxisStrip({ stretch, whole, width, isAsOf, brush }: Props) {
  const { language } = useText();
  return (
    <div className="timeline-axis">
      {marksOf(stretch, width, language).map(({ day, words }) => (
        <span key={day} className="timeline-mark" style={{ left: placeOf(day, stretch, width) }} aria-hidden="true">
          {words}
        </span>
      ))}
      {(isAsOf ? (['asOf'] as const) : (['from', 'to'] as const)).map((edge) => (
        <Handle key={edge} edge={edge} stretch={stretch} whole={whole} width={width} brush={brush} />
      ))}
    </div>
  );
}

/** Where the days that are asked for lie, across all lanes. */
export function Shade({ stretch, whole, width, isAsOf, dates }: Omit<Props, 'brush'> & { readonly dates: Dates }) {
  if (isAsOf ? dates.asOf === null : dates.from === null && dates.to === null) return null;
  const at = (edge: Edge) => within(placeOf(dayOfEdge(edge, dates, whole), stretch, width), width);
  const [left, right] = isAsOf ? [at('asOf'), at('asOf')] : [at('from'), at('to')];
  return <span className={isAsOf ? 'timeline-day' : 'timeline-shade'} aria-hidden="true" style={{ left, width: Math.max(right - left, 2) }} />;
}

function Handle({ edge, stretch, whole, width, brush }: Omit<Props, 'isAsOf'> & { readonly edge: Edge }) {
  const { t, language } = useText();
  const { dates } = brush;
  const day = dayOfEdge(edge, dates, whole);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = pressHandle(edge, event.key, dates, whole);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    brush.commitSoon(next);
  };
  return (
    <span
      role="slider"
      tabIndex={0}
      className="timeline-handle"
      data-edge={edge}
      aria-label={t(`timeline.${edge === 'asOf' ? 'day' : edge}`)}
      aria-valuemin={Math.round(whole.start)}
      aria-valuemax={Math.round(whole.end)}
      aria-valuenow={Math.min(Math.max(day, Math.round(whole.start)), Math.round(whole.end))}
      aria-valuetext={dates[edge] === null ? t('timeline.noLimit') : nameDate(toIso(day), language)}
      style={{ left: within(placeOf(day, stretch, width), width) }}
      onKeyDown={onKeyDown}
      onBlur={brush.flush}
    />
  );
}

/** The days that are asked for in words. */
export function nameAsked({ from, to, asOf }: Dates, t: Translate, language: Language): string {
  const name = (day: string) => nameDate(day, language);
  if (asOf !== null) return t('timeline.asOfDay', { day: name(asOf) });
  if (from !== null && to !== null) return t('timeline.between', { from: name(from), to: name(to) });
  if (from !== null) return t('timeline.since', { from: name(from) });
  return to === null ? t('timeline.anyTime') : t('timeline.until', { to: name(to) });
}
