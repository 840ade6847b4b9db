import type { Statement } from '#contract/answers.ts';
import { nameDates, nameReference, readProperty, voiceOf } from '../../text/words.ts';
import { useText } from '../../use-desk.ts';
import { Passages } from './passages.tsx';
import { SourceTags } from './source-tag.tsx';
import { sourcesOf } from './statement-rows.ts';

type Part = { readonly statement: Statement };

/** All that one statement says besides its sentence: on whose word, condition, quote, date, and the passages it rests on. */
export function StatementBody({ statement, isOpen, isTagged = false }: Part & { readonly isOpen: boolean; readonly isTagged?: boolean }) {
  const { t, language } = useText();
  return (
    <>
      <p className="statement-voice">
        <span>{voiceOf(statement, t, language)}</span> {isTagged && <SourceTags sources={sourcesOf([statement])} />}
      </p>
      <Condition statement={statement} />
      <Quote statement={statement} />
      <Facts statement={statement} />
      <Passages passages={statement.passages} source={statement.source} isOpen={isOpen} />
    </>
  );
}

/** What a statement is limited to. */
export function Condition({ statement: { edge } }: Part) {
  const { t, language } = useText();
  const condition = readProperty(edge.properties, 'condition', language);
  if (condition === undefined) return null;
  return (
    <p className="statement-fact">
      {t('statement.condition')} {condition}
    </p>
  );
}

/** The speaker's own words, in their own language. */
export function Quote({ statement: { edge, from, attributedTo } }: Part) {
  const { t } = useText();
  const quote = readProperty(edge.properties, 'quote', 'en');
  if (quote === undefined) return null;
  const speaker = attributedTo.length === 1 ? attributedTo[0] : attributedTo.find(({ id }) => id === from.id);
  return (
    <p className="statement-fact">
      {speaker === undefined ? t('statement.quote') : <QuotedBy speaker={speaker} />}{' '}
      <q className="said" lang={readProperty(edge.properties, 'quoteLanguage', 'en')}>
        {quote}
      </q>
    </p>
  );
}

function QuotedBy({ speaker }: { readonly speaker: Statement['from'] }) {
  const { t, language } = useText();
  return t('statement.quoteBy', { name: nameReference(speaker, language) });
}

/** The rest of what a source says with a statement, a line for each. */
export function Facts({ statement: { edge, occasion } }: Part) {
  const { t, language } = useText();
  const { properties } = edge;
  const read = (key: string) => readProperty(properties, key, language);
  const [dates, office, status, scope, direction] = [nameDates(properties, t, language), read('office'), read('status'), read('scope'), read('direction')];
  const [certainty, note, reaction] = [read('certainty'), read('note'), read('reaction')];
  const facts = [
    reaction && t('statement.reaction', { text: reaction }),
    office && t('statement.office', { text: office }),
    isOneOf(status, ['current', 'former', 'prospective'] as const) && t(`statement.status.${status}`),
    isOneOf(scope, ['some', 'many', 'most', 'all'] as const) && t('statement.scope', { word: t(`scope.${scope}`) }),
    read('effect') === 'for' && t('statement.effectFor'),
    isOneOf(direction, ['rising', 'falling'] as const) && t(`statement.${direction}`),
    certainty && t('statement.certainty', { word: certainty }),
    occasion !== null && t('statement.occasion', { name: nameReference(occasion, language) }),
    dates && t('statement.date', { dates }),
    note && t('statement.note', { text: note }),
  ].filter((fact): fact is string => typeof fact === 'string' && fact !== '');
  return facts.map((fact) => (
    <p key={fact} className="statement-fact">
      {fact}
    </p>
  ));
}

const isOneOf = <T extends string>(word: string | undefined, words: readonly T[]): word is T => words.some((one) => one === word);
