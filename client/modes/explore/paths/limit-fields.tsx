import { useId } from 'react';
import { Button, RadioGroup } from 'react-aria-components';
import { limits as bounds } from '#contract/limits.ts';
import { capitalize, familyOf, nameSource, nameType } from '../../../text/words.ts';
import { LineGlyph } from '../../../parts/glyphs.tsx';
import { useAnswer, useText } from '../../../use-desk.ts';
import { TickOne, Tick } from '../../../parts/tick.tsx';
import { DayField } from '../filters/date-filters.tsx';
import { countLimits, noPathLimits, type PathLimits } from './path-limits.ts';

type Props = { readonly limits: PathLimits; readonly onChange: (part: Partial<PathLimits>) => void };

/** What a path may be made of; folded away while nothing is set. */
export function LimitFields({ limits, onChange }: Props) {
  const { t } = useText();
  const length = useId();
  const set = countLimits(limits);
  return (
    <details className="path-limits">
      <summary>
        {t('paths.limits')} {set > 0 && <span className="minor">{t('paths.limits.set', { count: set })}</span>}
      </summary>
      <div className="path-fields">
        <RadioGroup
          className="field"
          aria-label={t('paths.direction')}
          value={limits.direction}
          onChange={(direction) => onChange({ direction: direction === 'out' ? 'out' : 'both' })}
        >
          <span className="field-label">{t('paths.direction')}</span>
          {(['both', 'out'] as const).map((direction) => (
            <TickOne key={direction} value={direction}>
              {t(`paths.direction.${direction}`)}
            </TickOne>
          ))}
        </RadioGroup>
        <div className="field">
          <label className="field-label" htmlFor={length}>
            {t('paths.length')}
          </label>
          <select id={length} className="field-input" value={limits.maxLength} onChange={({ target }) => onChange({ maxLength: Number(target.value) })}>
            {Array.from({ length: bounds.pathLength }, (_, place) => place + 1).map((steps) => (
              <option key={steps}>{steps}</option>
            ))}
          </select>
        </div>
        <DayField label={t('paths.from')} day={limits.earliest} onChange={(earliest) => onChange({ earliest })} />
        <DayField label={t('paths.to')} day={limits.latest} onChange={(latest) => onChange({ latest })} />
        <SourceLimit limits={limits} onChange={onChange} />
        <TypeLimit limits={limits} onChange={onChange} />
        {set > 0 && (
          <Button className="button button-small" onPress={() => onChange(noPathLimits)}>
            {t('paths.clearLimits')}
          </Button>
        )}
      </div>
    </details>
  );
}

const toggled = <T,>(list: readonly T[], one: T, isIn: boolean): readonly T[] => (isIn ? [...list, one] : list.filter((other) => other !== one));

function SourceLimit({ limits, onChange }: Props) {
  const { t, language } = useText();
  const { answer } = useAnswer('listSources', {});
  if (answer.status !== 'ready' || answer.value.sources.length === 0) return null;
  return (
    <fieldset className="field">
      <legend className="field-label">{t('paths.sources')}</legend>
      <p className="minor">{t('paths.any')}</p>
      {answer.value.sources.map((source) => (
        <Tick
          key={source.id}
          isSelected={limits.sources.includes(source.id)}
          {...(source.label !== undefined && { note: source.title })}
          onChange={(isIn) => onChange({ sources: toggled(limits.sources, source.id, isIn) })}
        >
          {capitalize(nameSource(source, t), language)}
        </Tick>
      ))}
    </fieldset>
  );
}

function TypeLimit({ limits, onChange }: Props) {
  const { t, language } = useText();
  const { answer } = useAnswer('readSchema', {});
  if (answer.status !== 'ready') return null;
  const { relationshipTypes: all } = answer.value;
  // What ties passages to sources has no words; in a graph with other types nothing has.
  const worded = all.filter(({ forward }) => forward !== null);
  const listed = worded.length > 0 ? worded : all;
  return (
    <fieldset className="field">
      <legend className="field-label">{t('paths.types')}</legend>
      <p className="minor">{t('paths.any')}</p>
      <div className="path-types">
        {listed.map(({ type, count }) => (
          <Tick key={type} count={count} isSelected={limits.types.includes(type)} onChange={(isIn) => onChange({ types: toggled(limits.types, type, isIn) })}>
            <LineGlyph family={familyOf(type)} /> {nameType(type, 'out', language)}
          </Tick>
        ))}
      </div>
    </fieldset>
  );
}
