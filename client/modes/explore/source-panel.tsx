import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { SourceDossier } from '#contract/answers.ts';
import type { NodeId } from '#contract/graph.ts';
import { limits } from '#contract/routes.ts';
import { Answered } from '../../parts/answered.tsx';
import { nameKind } from '../../text/words.ts';
import { useAnswer, useText } from '../../use-desk.ts';
import { PanelHeading } from './panel-heading.tsx';
import { PassageText } from './passages.tsx';
import { Section } from './section.tsx';
import { SourceFacts } from './source-card.tsx';
import { SourceTag } from './source-tag.tsx';
import { StatementItem } from './statement-item.tsx';
import { composeRows } from './statement-rows.ts';

/** A source: what it is, and its passages in order with what rests on each. */
export function SourcePanel({ id }: { readonly id: NodeId }) {
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
            <PassageList dossier={value} />
          </Section>
        </>
      )}
    </Answered>
  );
}

/** A page of passages; the next one is asked for when it is wanted. */
function PassageList({ dossier: { source, passages, cursor } }: { readonly dossier: SourceDossier }) {
  const { t } = useText();
  const [wantsMore, setWantsMore] = useState(false);
  return (
    <>
      {passages.map(({ passage, statements }) => (
        <article key={passage.id} className="passage">
          <PassageText passage={passage} />
          {statements.length > 0 && (
            <details className="passages">
              <summary>{t('question.statements', { count: statements.length })}</summary>
              {composeRows(statements).map((row) => (
                <StatementItem key={row.key} row={row} />
              ))}
            </details>
          )}
        </article>
      ))}
      {cursor !== null && !wantsMore && (
        <Button className="link more" onPress={() => setWantsMore(true)}>
          {t('passage.more')}
        </Button>
      )}
      {cursor !== null && wantsMore && <NextPassages id={source.id} cursor={cursor} />}
    </>
  );
}

function NextPassages({ id, cursor }: { readonly id: NodeId; readonly cursor: string }) {
  const dossier = useAnswer('readSource', { params: { id }, query: { limit: limits.page, cursor } });
  const box = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone.
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  return (
    <div ref={box} className="next-passages" tabIndex={-1}>
      <Answered {...dossier}>{(value) => <PassageList dossier={value} />}</Answered>
    </div>
  );
}
