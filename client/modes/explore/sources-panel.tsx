import { limits } from '#contract/limits.ts';
import { Answered } from '../../parts/answered.tsx';
import { useWords } from '../../text/more-words.ts';
import { useAnswer, useText } from '../../use-desk.ts';
import { GraphContents } from './graph-contents.tsx';
import { PanelHeading } from './panel-heading.tsx';
import { Section } from './section.tsx';
import { sourceWords } from './sources/text/source-words.ts';
import { SourceCard } from './source-card.tsx';

/** What the graph rests on, what it holds of that, and what a reader should not expect of it. */
export function SourcesPanel() {
  useWords(sourceWords);
  const { t } = useText();
  const sources = useAnswer('listSources', { query: { limit: limits.page } });
  return (
    <>
      <PanelHeading eyebrow={t('sources.eyebrow')} title={t('command.showSources.label')} />
      <p className="lead">{t('sources.lead')}</p>
      <Answered {...sources}>
        {({ sources: listed, total }) => (
          <Section title={t('question.sources')} count={total}>
            {total === 0 && <p className="minor">{t('sources.none')}</p>}
            <ul className="source-cards">
              {listed.map((source) => (
                <SourceCard key={source.id} source={source} />
              ))}
            </ul>
            {listed.length < total && <p className="minor">{t('sources.firstOf', { shown: listed.length, total })}</p>}
          </Section>
        )}
      </Answered>
      <Section title={t('sources.holdsTitle')}>
        <ul className="notes">
          <li>{t('sources.rests')}</li>
          <li>{t('sources.paraphrase')}</li>
          <li>{t('sources.sides')}</li>
          <li>{t('sources.limits')}</li>
        </ul>
      </Section>
      <GraphContents />
    </>
  );
}
