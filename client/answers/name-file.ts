import type { Run } from '../state/console.ts';
import type { AnswerFormat } from './write-answer.ts';

/** How much of what the query would give is at hand. */
export type Extent = 'all' | 'part' | 'cut' | 'running';

/** Whether an answer is whole, the first rows of more, or what came before its query ended. */
export function extentOf({ status, summary }: Pick<Run, 'status' | 'summary'>): Extent {
  if (status === 'running') return 'running';
  if (status !== 'done') return 'cut';
  return summary?.truncated === true ? 'part' : 'all';
}

/** The name of a downloaded answer: fixed words, and `part` where it is not all. */
export const nameFile = (format: AnswerFormat, extent: Extent): string => `postura-answer${extent === 'all' ? '' : '-part'}.${format}`;
