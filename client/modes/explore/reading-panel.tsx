import type { Statement } from '#contract/answers.ts';
import { limits } from '#contract/routes.ts';
import { Answered } from '../../parts/answered.tsx';
import type { NodeId, Source } from '#contract/graph.ts';
import { bindText, nameDate, nameKind } from '../../text/words.ts';
import { useAnswer, useText } from '../../use-desk.ts';
import { PanelHeading } from './panel-heading.tsx';
import { PassageText, SourceTag, StatementItem } from './statement-item.tsx';

/** A passage or a source, read from the document's side: what it says, and what rests on it. */
export function ReadingPanel({ reading }: { readonly reading: { readonly kind: 'passage' | 'source'; readonly id: NodeId } }) {
  switch (reading.kind) {
    case 'passage':
      return <PassagePanel id={reading.id} />;
    case 'source':
      return <SourcePanel id={reading.id} />;
    default:
      return reading.kind satisfies never;
  }
}

function PassagePanel({ id }: { readonly id: NodeId }) {
  const { t, language } = useText();
  const passage = useAnswer('readPassage', { params: { id } });
  return (
    <Answered {...passage}>
      {({ passage: { paraphrase, paraphraseEs, locator, locatorEs }, source, statements }) => (
        <>
          <PanelHeading
            eyebrow={
              <>
                {source.label !== undefined && <SourceTag label={source.label} title={source.title} />} {language === 'es' ? locatorEs : locator}
              </>
            }
            title={bindText(language === 'es' ? paraphraseEs : paraphrase)}
          />
          <SourceFacts source={source} />
          <section>
            <h3>{t('passage.rests')}</h3>
            <Statements statements={statements} />
          </section>
        </>
      )}
    </Answered>
  );
}

function SourcePanel({ id }: { readonly id: NodeId }) {
  const { t, language } = useText();
  const source = useAnswer('readSource', { params: { id }, query: { limit: limits.page } });
  return (
    <Answered {...source}>
      {({ source: document, passages, total }) => (
        <>
          <PanelHeading
            eyebrow={
              <>
                {document.label !== undefined && <SourceTag label={document.label} />} {nameKind(['Source'], language)}
              </>
            }
            title={<span lang={document.language}>{document.title}</span>}
          />
          <SourceFacts source={document} />
          <section>
            <h3>
              {t('passage.heading')} <span className="minor">{total}</span>
            </h3>
            {passages.map(({ passage, statements }) => (
              <article key={passage.id} className="passage">
                <PassageText passage={passage} />
                <details className="passages">
                  <summary>{t('question.statements', { count: statements.length })}</summary>
                  <Statements statements={statements} />
                </details>
              </article>
            ))}
          </section>
        </>
      )}
    </Answered>
  );
}

function SourceFacts({ source: { publisher, author, published, url, title, language: written } }: { readonly source: Source }) {
  const { language } = useText();
  const facts = [author, publisher, published === undefined ? undefined : nameDate(published, language)].filter((fact) => fact !== undefined);
  // Links of the data open only where a browser is meant to go.
  const isWeb = url !== undefined && /^https?:\/\//i.test(url);
  return (
    <p className="minor" lang={isWeb ? written : undefined}>
      {facts.join(', ')}{' '}
      {isWeb && (
        <a className="link" href={url} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      )}
    </p>
  );
}

function Statements({ statements }: { readonly statements: readonly Statement[] }) {
  return statements.map((statement) => <StatementItem key={statement.edge.id} statement={statement} />);
}
