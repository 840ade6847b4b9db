import { findUnwritten, findUnwrittenOfLesson, joinChanges } from '../../../state/learn/find-unwritten.ts';
import { useText } from '../../../use-desk.ts';
import { Failure } from '../../../parts/failure.tsx';
import { playedPlace, useMaker } from './use-maker.ts';

/** Says how the lesson fares against the graph. */
export function CheckLine() {
  const { t } = useText();
  const { check, lesson } = useMaker();
  const { status, played, error, retry } = check;
  if (status === 'failed' && error !== null) return <Failure error={error} onRetry={retry} />;
  const steps = lesson.steps.filter((step, place) => {
    const told = played?.steps[playedPlace(played, step, place, lesson.steps.length)]?.changes ?? [];
    return joinChanges(told, findUnwritten(lesson, step)).length > 0;
  }).length;
  const isWhole = joinChanges(played?.changes ?? [], findUnwrittenOfLesson(lesson)).length === 0;
  const words = {
    empty: '',
    checking: played === null ? t('make.checking') : null,
    checked: steps > 0 ? t('make.toMind', { count: steps }) : t(isWhole ? 'make.allWell' : 'make.lessonToMind'),
    failed: '',
    unreadable: t('make.unreadable', { reason: error?.message ?? '' }),
  }[status];
  return (
    <p className="minor make-check" role="status">
      {words ?? t('make.checking')}
    </p>
  );
}
