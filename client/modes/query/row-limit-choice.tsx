import { type RowLimit, rowLimits } from '../../state/kept-console.ts';
import { useAnswer } from '../../use-desk.ts';
import { writeNumber } from './describe-run.ts';
import { useQueryText } from './text/use-query-text.ts';
import { useConsole, useConsoleState } from './use-console.ts';

/** How many rows the next answer may have. */
export function RowLimitChoice() {
  const console = useConsole();
  const { t, language } = useQueryText();
  const chosen = useConsoleState((state) => state.rowLimit);
  const { answer } = useAnswer('readConsoleTerms', {});
  const most = answer.status === 'ready' ? answer.value.limits.maxStreamRows : undefined;
  const nameLimit = (limit: RowLimit): string => {
    if (limit !== 'most') return writeNumber(limit, language);
    return most === undefined ? t('run.most') : t('run.mostOf', { rows: writeNumber(most, language) });
  };
  const offered = rowLimits.filter((limit) => limit === 'most' || limit === chosen || most === undefined || limit < most);
  return (
    <label className="row-limit">
      <span>{t('run.rowLimit')}</span>
      <select
        className="select"
        value={chosen}
        onChange={({ target: { value } }) => console.setRowLimit(rowLimits.find((limit) => String(limit) === value) ?? 1_000)}
      >
        {offered.map((limit) => (
          <option key={limit} value={limit}>
            {nameLimit(limit)}
          </option>
        ))}
      </select>
    </label>
  );
}
