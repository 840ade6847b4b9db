import type { NodeId } from '#contract/graph.ts';
import { Answered } from '../../parts/answered.tsx';
import { useWords } from '../../text/more-words.ts';
import { bindText, nameKind } from '../../text/words.ts';
import { useAnswer, useText } from '../../use-desk.ts';
import { PanelHeading } from './panel-heading.tsx';
import { Section } from './section.tsx';
import { MarkButtons } from './sources/mark-button.tsx';
import { sourceWords } from './sources/text/source-words.ts';
import { SourceFacts } from './source-card.tsx';
import { SourceLink } from './source-link.tsx';
import { SourceTag } from './source-tag.tsx';
import { StatementItem } from './statement-item.tsx';
import { composeRows } from './statement-rows.ts';
import '../../styles/sources.css';

/** What a passage says in a sentence of ours, what rests on it, and the source that it stands in. */
export function PassagePanel({ id }: { readonly id: NodeId }) {
  useWords(sourceWords);
  const { t, language } = useText();
  const dossier = useAnswer('readPassage', { params: { id } });
  return (
    <Answered {...dossier}>
      {({ passage, source, statements }) => (
        <>
          <PanelHeading
            eyebrow={
              <>
                {nameKind(['Passage'], language)} {source.label !== undefined && <SourceTag label={source.label} title={source.title} />}
              </>
            }
            title={<span className="long">{language === 'es' ? passage.locatorEs : passage.locator}</span>}
          />
          <p className="lead long">{bindText(language === 'es' ? passage.paraphraseEs : passage.paraphrase)}</p>
          <p className="minor">{t('passage.ours')}</p>
          <Section title={t('passage.rests')} count={statements.length}>
            <MarkButtons statements={statements} place={language === 'es' ? passage.locatorEs : passage.locator} />
            {composeRows(statements).map((row) => (
              <StatementItem key={row.key} row={row} />
            ))}
          </Section>
          <Section title={t('passage.source')}>
            <p>
              <SourceLink source={source} />
            </p>
            <SourceFacts source={source} />
          </Section>
        </>
      )}
    </Answered>
  );
}
