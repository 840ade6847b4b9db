import { useText } from '../../../use-desk.ts';
import { Failure } from '../../../parts/failure.tsx';
import { useMaker } from './use-maker.ts';

/** Says how the lesson fares against the graph. */
export function CheckLine() {
  const { t } = useText();
  const { status, played, error, retry } = useMaker().check;
  if (status === 'failed' && error !== null) return <Failure error={error} onRetry={retry} />;
  const steps = played?.steps.filter(({ changes }) => changes.length > 0).length ?? 0;
  const words = {
    empty: '',
    checking: played === null ? t('make.checking') : null,
    checked: steps === 0 ? t('make.allWell') : t('make.toMind', { count: steps }),
    failed: '',
    unreadable: t('make.unreadable', { reason: error?.message ?? '' }),
  }[status];
  return (
    <p className="minor make-check" role="status">
      {words ?? t('make.checking')}
    </p>
  );
}
