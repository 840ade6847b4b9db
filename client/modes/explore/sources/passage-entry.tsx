import type { EdgeId } from '#contract/graph.ts';
import { useText } from '../../../use-desk.ts';
import { PassageText } from '../passages.tsx';
import { StatementItem } from '../statement-item.tsx';
import { composeRows } from '../statement-rows.ts';
import type { ReadPassage } from './find-passages.ts';
import { MarkButtons } from './mark-button.tsx';

/** A passage with the statements that rest on it, which can be shown on the map. */
export function PassageEntry({ entry: { passage, statements }, alone }: { readonly entry: ReadPassage; readonly alone: ReadonlySet<EdgeId> }) {
  const { t, language } = useText();
  return (
    <article className="passage">
      <PassageText passage={passage} />
      {statements.length > 0 && (
        <>
          <MarkButtons statements={statements} place={language === 'es' ? passage.locatorEs : passage.locator} />
          <details className="passages">
            <summary>{t('question.statements', { count: statements.length })}</summary>
            {composeRows(statements).map((row) => (
              <div key={row.key}>
                <StatementItem row={row} />
                {row.statements.some(({ edge }) => alone.has(edge.id)) && <p className="tag alone-tag">{t('sources.aloneTag')}</p>}
              </div>
            ))}
          </details>
        </>
      )}
    </article>
  );
}
