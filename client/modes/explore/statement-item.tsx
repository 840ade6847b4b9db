import type { Gap, Statement } from '#contract/answers.ts';
import type { NodeId, Passage } from '#contract/graph.ts';
import { LineGlyph } from '../../parts/glyphs.tsx';
import { bindText, familyOf, kindOf, nameDates, nameReference, nameType, readProperty, type Translate, voiceOf } from '../../text/words.ts';
import { useText } from '../../use-desk.ts';
import { ClaimVoice, NodeLink } from './node-link.tsx';

type Props = {
  readonly statement: Statement;
  /** The node whose details these are: its own name is no link there. */
  readonly centre?: NodeId;
  readonly missing?: readonly Gap[];
  /** Passages open from the start. */
  readonly isOpen?: boolean;
};

/** One statement as a sentence, with on whose word, condition, quote, date, and the passages it rests on. */
export function StatementItem({ statement, centre, missing = [], isOpen = false }: Props) {
  const { t, language } = useText();
  const { edge, from, to, passages, source } = statement;
  const { properties } = edge;
  const read = (key: string) => readProperty(properties, key, language);
  const condition = read('condition');
  // Asserting and denying say themselves whose claim it is.
  const isPosition = edge.type === 'ASSERTS' || edge.type === 'DENIES';
  return (
    <article className="statement">
      <LineGlyph family={familyOf(edge.type)} conditional={condition !== undefined} />
      <div className="statement-body">
        <p className="statement-sentence">
          {from.id === centre ? <strong>{nameReference(from, language)}</strong> : <NodeLink node={from} />} {nameType(edge.type, 'out', language)}{' '}
          {to.id === centre ? <strong>{nameReference(to, language)}</strong> : <NodeLink node={to} />}
        </p>
        {isPosition
          ? null
          : [from, to]
              .filter(({ id, kinds }) => id !== centre && kindOf(kinds) === 'Claim')
              .map((claim) => (
                <p key={claim.id} className="statement-fact">
                  <ClaimVoice id={claim.id} />
                </p>
              ))}
        <p className="statement-voice">
          {voiceOf(statement, t, language)}
          {source !== null && <SourceTag label={source.label ?? source.title} title={source.title} />}
        </p>
        {condition !== undefined && (
          <p className="statement-fact">
            {t('statement.condition')} {condition}
          </p>
        )}
        <Quote statement={statement} />
        <Facts statement={statement} t={t} />
        {missing.length > 0 && <Missing gaps={missing} />}
        {passages.length > 0 && (
          <details className="passages" open={isOpen}>
            <summary>{t('statement.passages', { count: passages.length })}</summary>
            <ul>
              {passages.map((passage) => (
                <li key={passage.id}>
                  <PassageText passage={passage} label={source?.label} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </article>
  );
}

function Quote({ statement: { edge, from, attributedTo } }: { readonly statement: Statement }) {
  const { t, language } = useText();
  const quote = readProperty(edge.properties, 'quote', 'en');
  if (quote === undefined) return null;
  const speaker = attributedTo.length === 1 ? attributedTo[0] : attributedTo.find(({ id }) => id === from.id);
  return (
    <p className="statement-fact">
      {speaker === undefined ? t('statement.quote') : t('statement.quoteBy', { name: nameReference(speaker, language) })}{' '}
      <q className="said" lang={readProperty(edge.properties, 'quoteLanguage', 'en')}>
        {quote}
      </q>
    </p>
  );
}

function Facts({ statement: { edge, occasion }, t }: { readonly statement: Statement; readonly t: Translate }) {
  const { language } = useText();
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

/** A passage: our sentence for it, and where in its source it stands. */
export function PassageText({ passage, label }: { readonly passage: Passage; readonly label?: string | undefined }) {
  const { language } = useText();
  return (
    <>
      <p className="passage-text">{bindText(language === 'es' ? passage.paraphraseEs : passage.paraphrase)}</p>
      <p className="minor">
        {label !== undefined && <SourceTag label={label} />} {language === 'es' ? passage.locatorEs : passage.locator}
      </p>
    </>
  );
}

export function SourceTag({ label, title }: { readonly label: string; readonly title?: string }) {
  const { t } = useText();
  if (label.length > 3) return null;
  return (
    <abbr className="tag tag-source" title={title ?? t('source.label', { label })}>
      {label}
    </abbr>
  );
}

export function Missing({ gaps }: { readonly gaps: readonly Gap[] }) {
  const { t } = useText();
  return (
    <ul className="missing minor">
      {gaps.map((gap) => (
        <li key={gap}>{t(`missing.${gap}`)}</li>
      ))}
    </ul>
  );
}
