import type { CSSProperties } from 'react';
import type { Statement } from '#contract/answers.ts';
import type { Palette } from '../../../canvas/palette.ts';
import { tellPassage } from '../../explore/narration/tell-parts.ts';
import type { Sentence } from '../../explore/narration/compose-narration.ts';
import { composeSentence, sentenceKey } from '../../explore/narration/compose-sentence.ts';
import type { PaperReply, PaperStep } from './compose-paper.ts';
import type { InLanguage } from './desk-in.ts';
import { FigureSvg } from './figure-svg.tsx';
import { HandoutQuestion } from './handout-question.tsx';
import { PrintedProse } from './printed-prose.tsx';
import type { InPaper } from './use-paper.ts';
import '../../../styles/code-font.css';
import '../../../styles/learn-print.css';

type SheetProps = InPaper & { readonly palette: Palette; readonly hasAnswers: boolean; readonly made: Date };

/** The colours of paper, whatever those of the page are. */
const inkOf = ({ colour }: Palette) =>
  Object.fromEntries(['text', 'text-2', 'text-3', 'control', 'canvas'].map((name) => [`--${name}`, colour[name as keyof typeof colour]])) as CSSProperties;

/** A lesson as it is printed: a sheet for the class and, where it is wanted, one with the answers. */
export function HandoutSheet({ paper, inLanguage, palette, hasAnswers, made }: SheetProps) {
  const { t, language } = inLanguage;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(made);
  return (
    <article className="handout" lang={language} style={inkOf(palette)}>
      <header className="handout-head">
        <h1>{paper.title}</h1>
        <p>{paper.summary}</p>
        <p className="handout-name">
          <span>{t('paper.name')}</span>
          <span>{t('paper.date')}</span>
        </p>
      </header>
      {paper.steps.map((step, place) => (
        <HandoutStep key={step.id} step={step} number={place + 1} inLanguage={inLanguage} />
      ))}
      {paper.terms.length > 0 && (
        <section className="handout-part">
          <h2>{t('paper.terms')}</h2>
          <dl className="handout-terms">
            {paper.terms.map(({ term, means }) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{means}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <section className="handout-part">
        <h2>{t('paper.sources')}</h2>
        <p className="handout-small">{t('paper.ours')}</p>
        {paper.sources.map(({ source, label, citations }) => (
          <div key={source.id} className="handout-source">
            <h3>{[`${label}: ${source.title}`, source.author, source.publisher].filter((part) => part !== undefined && part !== '').join(' · ')}</h3>
            {source.url !== undefined && <p className="handout-small">{source.url}</p>}
            <ul>
              {citations.map((citation) => (
                <li key={citation.label}>
                  [{citation.label}] {tellPassage(citation, language)}
                </li>
              ))}
            </ul>
          </div>
        ))}
        <p className="handout-small">{t('paper.made', { date })}</p>
      </section>
      {hasAnswers && paper.replies.length > 0 && (
        <section className="handout-answers">
          <h1>
            {t('paper.answers')}: {paper.title}
          </h1>
          <p>{t('paper.answersLead')}</p>
          {paper.replies.map((reply) => (
            <Reply key={reply.number} reply={reply} inLanguage={inLanguage} />
          ))}
        </section>
      )}
    </article>
  );
}

type StepProps = { readonly step: PaperStep; readonly number: number; readonly inLanguage: InLanguage };

function HandoutStep({ step: { header, text, figure, sentences, untold, question, cypher }, number, inLanguage }: StepProps) {
  const { t } = inLanguage;
  return (
    <section className="handout-step">
      <h2>
        {number}. {header}
      </h2>
      <PrintedProse blocks={text} />
      {figure !== null && (
        <figure className={figure.room.isTurned ? 'handout-shown handout-turned' : 'handout-shown'}>
          <FigureSvg figure={figure.figure} isTurned={figure.room.isTurned} label={t('paper.figureLabel', { number, header })} />
          <figcaption>
            {t('paper.figure', { number })}. {header}
          </figcaption>
        </figure>
      )}
      {sentences.length > 0 && (
        <div className="handout-told">
          <h3>{t('paper.told')}</h3>
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence.words}>{withLabels(sentence)}</li>
            ))}
          </ul>
          {untold > 0 && <p className="handout-small">{t('paper.untold', { count: untold })}</p>}
        </div>
      )}
      {cypher !== null && (
        <div className="handout-cypher">
          <h3>{t('paper.try')}</h3>
          <pre>
            <code>{cypher}</code>
          </pre>
        </div>
      )}
      {question !== null && <HandoutQuestion question={question} number={number} t={t} />}
    </section>
  );
}

const withLabels = ({ words, citations }: Sentence): string =>
  citations.length === 0 ? words : `${words} [${citations.map(({ label }) => label).join(', ')}]`;

function Reply({ reply, inLanguage }: { readonly reply: PaperReply; readonly inLanguage: InLanguage }) {
  const { t, language } = inLanguage;
  return (
    <section className="handout-reply">
      <h2>
        {reply.number}. {reply.header}
      </h2>
      <p>{reply.ask}</p>
      {reply.right.length === 0 ? (
        <p>{t('paper.noAnswer')}</p>
      ) : (
        <ul className="handout-right">
          {reply.right.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      {reply.explain !== '' && <p>{reply.explain}</p>}
      <ul>
        {tellEvidence(reply.evidence, inLanguage).map((words) => (
          <li key={words}>{words}</li>
        ))}
        {reply.citations.map((citation) => (
          <li key={citation.label}>
            [{citation.label}] {tellPassage(citation, language)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the answer rests on, a sentence for each voice. */
function tellEvidence(evidence: readonly Statement[], words: InLanguage): readonly string[] {
  const voices = new Map<string, [Statement, ...Statement[]]>();
  for (const statement of evidence) {
    const key = JSON.stringify([statement.edge.type, statement.edge.from, statement.edge.to, sentenceKey(statement, words)]);
    voices.set(key, [...(voices.get(key) ?? []), statement] as unknown as [Statement, ...Statement[]]);
  }
  return [...new Set([...voices.values()].map((said) => composeSentence(said, words)))];
}
