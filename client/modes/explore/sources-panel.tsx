import type { Source } from '#contract/graph.ts';
import { limits } from '#contract/routes.ts';
import { Answered } from '../../parts/answered.tsx';
import { nameDate } from '../../text/words.ts';
import { useAnswer, useText } from '../../use-desk.ts';
import { PanelHeading } from './panel-heading.tsx';
import { SourceLink } from './source-link.tsx';
import { SourceTag } from './statement-item.tsx';

/** What the graph rests on, what it holds of that, and what a reader should not expect of it. */
export function SourcesPanel() {
  const { t } = useText();
  const sources = useAnswer('listSources', { query: { limit: limits.page } });
  const overview = useAnswer('readOverview', {});
  return (
    <>
      <PanelHeading eyebrow={t('sources.eyebrow')} title={t('command.showSources.label')} />
      <Answered {...overview}>{({ total }) => <p className="lead">{t('sources.holds', { nodes: total.nodes, edges: total.edges })}</p>}</Answered>
      <ul className="notes">
        <li>{t('sources.rests')}</li>
        <li>{t('sources.paraphrase')}</li>
        <li>{t('sources.sides')}</li>
        <li>{t('sources.limits')}</li>
      </ul>
      <section>
        <h3>{t('question.sources')}</h3>
        <Answered {...sources}>
          {({ sources: listed, total }) => (
            <>
              <ul className="source-cards">
                {listed.map((source) => (
                  <SourceCard key={source.id} source={source} />
                ))}
              </ul>
              {listed.length < total && <p className="minor">{t('node.firstOf', { shown: listed.length, total })}</p>}
            </>
          )}
        </Answered>
      </section>
    </>
  );
}

function SourceCard({ source }: { readonly source: Source & { readonly passages: number; readonly statements: number } }) {
  const { t, language } = useText();
  const languages = new Intl.DisplayNames([language], { type: 'language' });
  const facts = [
    t('sources.author', { name: source.author ?? t('sources.notGiven') }),
    t('sources.publisher', { name: source.publisher ?? t('sources.notGiven') }),
    t('sources.published', { date: source.published === undefined ? t('sources.notGiven') : nameDate(source.published, language) }),
    t('sources.language', { name: languages.of(source.language) ?? source.language }),
  ];
  return (
    <li className="source-card">
      <p>
        {source.label !== undefined && <SourceTag label={source.label} />} <SourceLink source={source} />
      </p>
      {facts.map((fact) => (
        <p key={fact} className="minor">
          {fact}
        </p>
      ))}
      <p className="minor">
        {t('question.sourceCounts', {
          passages: t('question.passages', { count: source.passages }),
          statements: t('question.statements', { count: source.statements }),
        })}
      </p>
      {source.url !== undefined && /^https?:/.test(source.url) && (
        <a className="link" href={source.url} rel="noreferrer noopener" target="_blank">
          {t('sources.open')}
        </a>
      )}
    </li>
  );
}
