import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../api.ts';
import type { Run } from '../../state/console.ts';
import { PlaceLink } from './place-link.tsx';
import { nameProblem } from './read-problem.ts';
import { Note } from './run-note.tsx';
import { useQueryText } from './text/use-query-text.ts';

/** Why a query was refused or failed: what it is called, what the server says to do, where in the text, the code last. */
export function RunProblem({ run, error }: { readonly run: Run; readonly error: Error }) {
  const { t } = useQueryText();
  const { i18n } = useTranslation();
  if (!(error instanceof ProblemError)) return <Note title={error.message.slice(0, 200)} isAlert />;
  const { detail, code, line, column } = error.problem;
  const { words, language } = nameProblem(error, i18n);
  return (
    <Note title={`${words}.`} lang={language} isAlert>
      <p lang="en" className="run-detail">
        {detail}
      </p>
      {line !== undefined && <PlaceLink run={run} place={{ line, column: column ?? 1 }} />}
      <p className="minor">{t('run.code', { code })}</p>
    </Note>
  );
}
