import type { i18n } from 'i18next';
import { ConnectionError, ProblemError } from '../../../api.ts';
import { BrowserFullError } from '../../../state/kept-queries.ts';
import { nameProblem } from '../read-problem.ts';
import type { QueryTranslate } from '../text/use-query-text.ts';

/** Why something could not be kept, in a sentence or less. */
export function nameFailure(error: unknown, t: QueryTranslate, text: i18n): string {
  if (error instanceof BrowserFullError) return t('library.full');
  if (error instanceof ProblemError) return `${nameProblem(error, text).words}.`;
  if (error instanceof ConnectionError) return t('library.noAnswer');
  return error instanceof Error ? error.message : String(error);
}
