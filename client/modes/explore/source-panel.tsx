import type { NodeId } from '#contract/graph.ts';
import { limits } from '#contract/limits.ts';
import { Answered } from '../../parts/answered.tsx';
import { useWords } from '../../text/more-words.ts';
import { nameKind } from '../../text/words.ts';
import { useAnswer, useText } from '../../use-desk.ts';
import { PanelHeading } from './panel-heading.tsx';
import { PassageSearch } from './sources/passage-search.tsx';
import { sourceWords } from './sources/text/source-words.ts';
import { Section } from './section.tsx';
import { SourceFacts } from './source-card.tsx';
import { SourceTag } from './source-tag.tsx';
import '../../styles/fields.css';
import '../../styles/sources.css';

/** A source: what it is, and its passages in order with what rests on each. */
export function SourcePanel({ id }: { readonly id: NodeId }) {
  useWords(sourceWords);
  const { t, language } = useText();
  const dossier = useAnswer('readSource', { params: { id }, query: { limit: limits.page } });
  return (
    <Answered {...dossier}>
      {(value) => (
        <>
          <PanelHeading
            eyebrow={
              <>
                {nameKind(['Source'], language)} {value.source.label !== undefined && <SourceTag label={value.source.label} />}
              </>
            }
            title={
              <span className="long" lang={value.source.language}>
                {value.source.title}
              </span>
            }
          />
          <SourceFacts source={value.source} />
          <Section title={t('passage.heading')} count={value.total}>
            <p className="minor">{t('passage.ours')}</p>
            <PassageSearch first={value} />
          </Section>
        </>
      )}
    </Answered>
  );
}
