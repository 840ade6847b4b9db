import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../api.ts';
import { activeRunOf, type Run } from '../../state/console.ts';
import { timeOf, writeRows, writeTime } from './describe-run.ts';
import { nameProblem } from './read-problem.ts';
import { useQueryText } from './text/use-query-text.ts';
import { useConsoleState } from './use-console.ts';

/** Says how the last run ended, for those who do not see it. */
export function RunVoice() {
  const { t, language } = useQueryText();
  const { i18n } = useTranslation();
  const run = useConsoleState(activeRunOf);
  const missing = useConsoleState((state) => state.troubles.size);
  const sayEnd = ({ status, count, error, ...rest }: Run): string => {
    switch (status) {
      case 'running':
        return t('run.voice.running');
      case 'done':
        return t('run.voice.done', { rows: writeRows(count, { t, language }), time: writeTime(timeOf({ ...rest }), language) });
      case 'stopped':
        return t('run.voice.stopped', { rows: writeRows(count, { t, language }) });
      case 'failed':
        return t('run.voice.failed', { reason: error instanceof ProblemError ? nameProblem(error, i18n).words : (error?.message ?? '') });
      default:
        return status satisfies never;
    }
  };
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {missing > 0 ? t('run.voice.missing', { count: missing }) : run === undefined ? '' : sayEnd(run)}
    </p>
  );
}
