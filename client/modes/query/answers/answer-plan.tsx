import type { QueryPlan } from '#contract/console.ts';
import { flattenPlan, type PlanRow } from '../../../answers/flatten-plan.ts';
import { useQueryText } from '../text/use-query-text.ts';
import { Scrolled } from './scrolled.tsx';

/** How the engine runs the query: its operators with what each costs, or the text that the embedded engine gives. */
export function AnswerPlan({ plan }: { readonly plan: QueryPlan }) {
  const { t } = useQueryText();
  if (plan.kind === 'text') {
    return (
      <div className="answer-json">
        <p className="minor answer-plan-note">{t('answer.plan.text')}</p>
        <Scrolled className="answer-code" label={t('answer.plan')}>
          <pre>{plan.text}</pre>
        </Scrolled>
      </div>
    );
  }
  const rows = flattenPlan(plan.root);
  const isProfiled = rows.some(({ dbHits }) => dbHits !== null);
  return (
    <Scrolled className="answer-plan" label={t('answer.plan')}>
      {!isProfiled && <p className="minor answer-plan-note">{t('answer.plan.explained')}</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">{t('answer.plan.operator')}</th>
            <th scope="col" className="answer-number">
              {t('answer.plan.estimated')}
            </th>
            {isProfiled && (
              <>
                <th scope="col" className="answer-number">
                  {t('answer.plan.rows')}
                </th>
                <th scope="col" className="answer-number">
                  {t('answer.plan.dbHits')}
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            // Operators have no name of their own, and a plan never changes.
            // biome-ignore lint/suspicious/noArrayIndexKey: as said above
            <Operator key={place} row={row} isProfiled={isProfiled} />
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}

function Operator({ row, isProfiled }: { readonly row: PlanRow; readonly isProfiled: boolean }) {
  const { t, language } = useQueryText();
  const { operator, details, level, estimatedRows, rows, dbHits, share, isMost } = row;
  const figure = (value: number | null) => (value === null ? '–' : value.toLocaleString(language, { maximumFractionDigits: value < 10 ? 1 : 0 }));
  return (
    <tr>
      <th scope="row" style={{ paddingInlineStart: 12 + Math.min(level - 1, 12) * 14 }}>
        <span className="visually-hidden">{t('answer.plan.level', { level })} </span>
        {operator}
        {isMost && <span className="tag tag-most">{t('answer.plan.most')}</span>}
        {details !== '' && <span className="answer-plan-details">{details}</span>}
      </th>
      <td className="answer-number">{figure(estimatedRows)}</td>
      {isProfiled && (
        <>
          <td className="answer-number">{figure(rows)}</td>
          <td className="answer-number">
            {figure(dbHits)}
            {share !== null && (
              <span className="answer-bar" title={t('answer.plan.share', { share: share.toLocaleString(language, { style: 'percent' }) })}>
                <span style={{ width: `${share * 100}%` }} />
              </span>
            )}
          </td>
        </>
      )}
    </tr>
  );
}
