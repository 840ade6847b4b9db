import type { Run } from '../../state/console.ts';
import { useQueryText } from './text/use-query-text.ts';

const signs = {
  running: 'M12 4a8 8 0 1 1-8 8',
  done: 'm5 12.5 4.5 4.5L19 7.5',
  failed: 'M6 6l12 12M18 6 6 18',
  stopped: 'M7 7h10v10H7z',
} as const satisfies Record<Run['status'], string>;

/** How a run stands, as a sign with a name. */
export function RunStatus({ status }: Pick<Run, 'status'>) {
  const { t } = useQueryText();
  return (
    <svg
      className={`run-status run-status-${status}`}
      role="img"
      aria-label={t(`run.${status}`)}
      width="14"
      height="14"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.4"
    >
      <path d={signs[status]} />
    </svg>
  );
}
