import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useText } from '../../../use-desk.ts';
import { Tick } from '../../../parts/tick.tsx';
import { FacetGroup } from './facet-group.tsx';
import type { Facets } from './list-facets.ts';
import { useFilters, useHides } from './use-filters.ts';

/** From when to when, as of which day, and what becomes of what has no date. */
export function DateFilters({ facets }: { readonly facets: Facets }) {
  const { t } = useText();
  const { filters, change } = useFilters();
  const hides = useHides();
  const { from, to, asOf, undated } = filters;
  const isAsked = from !== null || to !== null || asOf !== null;
  return (
    <FacetGroup title={t('filters.dates')} isChanged={isAsked || !undated} onReset={() => change({ from: null, to: null, asOf: null, undated: true })}>
      <div className="filter-days">
        <DayField label={t('filters.from')} day={from} onChange={(day) => change({ from: day })} />
        <DayField label={t('filters.to')} day={to} onChange={(day) => change({ to: day })} />
        <DayField label={t('filters.asOf')} day={asOf} help={t('filters.asOf.help')} onChange={(day) => change({ asOf: day })} />
      </div>
      {from !== null && to !== null && from > to && <p role="alert">{t('filters.wrongOrder')}</p>}
      <Tick isSelected={undated} onChange={(isKept) => change({ undated: isKept })}>
        {t('filters.undated', { count: facets.undated })}
      </Tick>
      {facets.datesHide !== null && <p className="minor">{hides(facets.datesHide)}</p>}
    </FacetGroup>
  );
}

const pause = 700;

/** A day, or none. It is taken when it stands complete and the reader pauses or leaves: a year is typed digit by digit. */
export function DayField({
  label,
  day,
  help,
  onChange,
}: {
  readonly label: string;
  readonly day: string | null;
  readonly help?: string;
  readonly onChange: (day: string | null) => void;
}) {
  const [id, note] = [useId(), useId()];
  const [draft, setDraft] = useState(day ?? '');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setDraft(day ?? ''), [day]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const take = (input: HTMLInputElement) => {
    clearTimeout(timer.current);
    const { value, validity } = input;
    if (validity.badInput || (value !== '' && value < '1000')) return;
    if (value !== (day ?? '')) onChange(value === '' ? null : value);
  };
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="field-input"
        type="date"
        min="1000-01-01"
        max="9999-12-31"
        value={draft}
        {...(help !== undefined && { 'aria-describedby': note })}
        onChange={({ target }) => {
          setDraft(target.value);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => take(target), pause);
        }}
        onBlur={({ target }: FocusEvent<HTMLInputElement>) => take(target)}
        onKeyDown={(event: KeyboardEvent<HTMLInputElement>) => event.key === 'Enter' && take(event.currentTarget)}
      />
      {help !== undefined && (
        <span id={note} className="minor">
          {help}
        </span>
      )}
    </div>
  );
}
