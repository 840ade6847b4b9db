import { useAnswer } from '../../use-desk.ts';
import { writeNumber, writeRows, writeTime } from './describe-run.ts';
import { useQueryText } from './text/use-query-text.ts';

/** The bounds that every query runs in, in a sentence. */
export function Limits() {
  const { t, language } = useQueryText();
  const { answer } = useAnswer('readConsoleTerms', {});
  if (answer.status !== 'ready') return null;
  const { timeoutMs, maxStreamRows, memoryMb } = answer.value.limits;
  const shared = { time: writeTime(timeoutMs, language).replace(/[.,]0(?= s$)/, ''), rows: writeRows(maxStreamRows, { t, language }) };
  return <p className="minor">{memoryMb === null ? t('run.limits', shared) : t('run.limitsMemory', { ...shared, memory: writeNumber(memoryMb, language) })}</p>;
}
