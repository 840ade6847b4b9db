import { useState } from 'react';
import { Button } from 'react-aria-components';
import { type Measure, type Measured, measures } from '#contract/measures.ts';
import { setRules } from '../../../commands/style/set-rules.ts';
import { Answered } from '../../../parts/answered.tsx';
import { type Scope, scopes } from '../../../state/style/measures.ts';
import { nameNode } from '../../../text/words.ts';
import { useDesk, useDocument, useKnown, useText } from '../../../use-desk.ts';
import { Choice } from '../../../parts/choice.tsx';
import { Section } from '../section.tsx';
import { useMeasured } from './use-measured.ts';
import { useStyleFacts } from './use-style-facts.ts';

/** A measure in a sentence, what it gives on the map as text, and how to show it there. */
export function MeasureSection() {
  const desk = useDesk();
  const { t } = useText();
  const { rules } = useDocument();
  const [measure, setMeasure] = useState<Measure>('degree');
  const [scope, setScope] = useState<Scope>('view');
  const channel = measure === 'community' ? 'colour' : 'size';
  const show = () => {
    const rest = rules.filter(({ give }) => !give[channel]?.startsWith('by:measure:'));
    const rule = { of: 'nodes', isOn: true, test: null, give: { [channel]: `by:measure:${measure}@${scope}` } } as const;
    void setRules.run(desk, { rules: [rule, ...rest], change: { context: 'added', rule: 1 } });
  };
  return (
    <Section title={t('style.measures')}>
      <div className="measure-choices">
        <Choice
          label={t('style.measure')}
          options={measures.map((id) => ({ id, name: t(`style.measure.${id}`) }))}
          chosen={measure}
          onChoose={(id) => setMeasure(measures.find((one) => one === id) ?? 'degree')}
        />
        <Choice
          label={t('style.scope')}
          options={scopes.map((id) => ({ id, name: t(`style.scope.${id}`) }))}
          chosen={scope}
          onChoose={(id) => setScope(scopes.find((one) => one === id) ?? 'view')}
        />
      </div>
      <p>{t(`style.measure.${measure}.help`)}</p>
      <Values measure={measure} scope={scope} />
      <Button className="button button-start" onPress={show}>
        {t(measure === 'community' ? 'style.colourByMeasure' : 'style.sizeByMeasure')}
      </Button>
    </Section>
  );
}

function Values({ measure, scope }: { readonly measure: Measure; readonly scope: Scope }) {
  const { t } = useText();
  const { nodes, lines } = useStyleFacts();
  const measured = useMeasured({ measure, scope, nodes, lines });
  if (measured.answer.status === 'loading')
    return (
      <p className="minor" role="status">
        {t('style.computing')}
      </p>
    );
  return (
    <Answered {...measured}>
      {(value) => (
        <>
          <p className="minor">{t('style.over', { nodes: t('map.nodes', { count: value.nodes }), lines: t('map.lines', { count: value.edges }) })}</p>
          {measure === 'community' ? <Communities measured={value} /> : <Highest values={value.values} />}
        </>
      )}
    </Answered>
  );
}

const few = 10;

function Highest({ values }: { readonly values: Measured['values'] }) {
  const { t, language } = useText();
  const { nodes: known } = useKnown();
  const { nodes } = useStyleFacts();
  const ranked = nodes
    .flatMap(({ id }) => {
      const value = values[id];
      return value === undefined ? [] : [{ id, value }];
    })
    .sort((one, other) => other.value - one.value || (one.id < other.id ? -1 : 1))
    .slice(0, few);
  if (ranked.length === 0) return <p className="minor">{t('style.noValues')}</p>;
  const written = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 });
  return (
    <>
      <h4>{t('style.top')}</h4>
      <ol className="measured">
        {ranked.map(({ id, value }) => {
          const node = known.get(id);
          return (
            <li key={id}>
              <span>{node === undefined ? id : nameNode(node, language)}</span> <span className="minor">{written.format(value)}</span>
            </li>
          );
        })}
      </ol>
    </>
  );
}

function Communities({ measured: { communities, values } }: { readonly measured: Measured }) {
  const { t, language } = useText();
  const { nodes: known } = useKnown();
  if (communities.length === 0) return <p className="minor">{t('style.noValues')}</p>;
  return (
    <ul className="measured">
      {communities.slice(0, few).map(({ community, members }) => {
        const names = [...known.values()]
          .filter(({ id }) => values[id] === community)
          .slice(0, 3)
          .map((node) => nameNode(node, language));
        return (
          <li key={community}>
            <span>
              {t('style.community', { number: community + 1 })} <span className="minor block">{names.join(', ')}</span>
            </span>{' '}
            <span className="minor">{t('map.nodes', { count: members })}</span>
          </li>
        );
      })}
    </ul>
  );
}
