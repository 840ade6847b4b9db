import { useTranslation } from 'react-i18next';
import { ConnectionError, ProblemError } from '../../api.ts';
import { BrowserFullError } from '../../state/kept/in-browser.ts';
import { nameProblem } from '../query/read-problem.ts';
import { useKeptText } from './use-kept-text.ts';

/** Says why something could not be kept, in a sentence or less. */
export function useNameFailure(): (error: unknown) => string {
  const { t } = useKeptText();
  const { i18n } = useTranslation();
  return (error) => {
    if (error instanceof BrowserFullError) return t('kept.full');
    if (error instanceof ProblemError) return `${nameProblem(error, i18n).words}.`;
    if (error instanceof ConnectionError) return t('kept.noAnswer');
    return error instanceof Error ? error.message : String(error);
  };
}
