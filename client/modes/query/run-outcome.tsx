import { Button } from 'react-aria-components';
import { ConnectionError, ProblemError } from '../../api.ts';
import { type Run, runningOf } from '../../state/console.ts';
import { useAnswer } from '../../use-desk.ts';
import { writeNumber, writeRows, writeTime } from './describe-run.ts';
import { Notifications } from './notifications.tsx';
import { nextRowLimit } from './next-row-limit.ts';
import { limitOf } from './read-problem.ts';
import { Note } from './run-note.tsx';
import { RunProblem } from './run-problem.tsx';
import { useQueryText } from './text/use-query-text.ts';
import { useConsole, useConsoleState } from './use-console.ts';

/** What is to be said of an answer besides its rows: which bound cut it, what went wrong, what the engine remarked. */
export function RunOutcome({ run }: { readonly run: Run }) {
  return (
    <div className="run-outcome">
      {run.summary?.truncated === true && <Truncated run={run} />}
      {run.status === 'stopped' && <Stopped run={run} />}
      {run.error !== null && <Ended run={run} error={run.error} />}
      <Notifications run={run} />
    </div>
  );
}

function Truncated({ run }: { readonly run: Run }) {
  const console = useConsole();
  const { t, language } = useQueryText();
  const isRunning = useConsoleState(runningOf) !== undefined;
  const { answer } = useAnswer('readConsoleTerms', {});
  const next = answer.status === 'ready' ? nextRowLimit(run.count, answer.value.limits.maxStreamRows) : undefined;
  return (
    <Note title={t('run.truncated', { rows: writeRows(run.count, { t, language }) })}>
      {next === undefined ? (
        answer.status === 'ready' && <p>{t('run.truncatedMost')}</p>
      ) : (
        <Button className="button button-small" isDisabled={isRunning} onPress={() => void console.runAgain(run, next)}>
          {t('run.raise', { rows: writeRows(next, { t, language }) })}
        </Button>
      )}
    </Note>
  );
}

function Stopped({ run }: { readonly run: Run }) {
  const { t } = useQueryText();
  return (
    <Note title={t('run.limit.stopped')}>
      <p>
        <Kept run={run} /> {t('run.limit.stoppedDo')}
      </p>
    </Note>
  );
}

/** How a run failed; where a bound ended it, which, and what to do. */
function Ended({ run, error }: { readonly run: Run; readonly error: Error }) {
  const { t, language } = useQueryText();
  const { answer } = useAnswer('readConsoleTerms', {});
  const limits = answer.status === 'ready' ? answer.value.limits : undefined;
  const limit = limitOf(error);
  if (limit === undefined) return <RunProblem run={run} error={error} />;
  const titles = {
    time: () => t('run.limit.time', { time: writeTime(limits?.timeoutMs ?? run.elapsedMs, language) }),
    memory: () => (limits?.memoryMb == null ? t('run.limit.memoryPlain') : t('run.limit.memory', { memory: writeNumber(limits.memoryMb, language) })),
    cut: () => t('run.limit.cut'),
  };
  return (
    <Note title={titles[limit]()} isAlert>
      <p>
        <Kept run={run} /> {t(`run.limit.${limit}Do`)}
      </p>
      {error instanceof ProblemError && (
        <details>
          <summary>{t('run.more')}</summary>
          <p lang="en">{error.problem.detail}</p>
          <p className="minor">{t('run.code', { code: error.problem.code })}</p>
        </details>
      )}
      {error instanceof ConnectionError && <p className="minor" lang="en">{`${error.message}.`}</p>}
    </Note>
  );
}

function Kept({ run }: { readonly run: Run }) {
  const { t, language } = useQueryText();
  return run.count === 0 ? null : t('run.kept', { rows: writeRows(run.count, { t, language }) });
}
