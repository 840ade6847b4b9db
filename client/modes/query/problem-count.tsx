import { Button } from 'react-aria-components';
import type { EditorProblem } from '../../editor/editor.ts';
import { useQueryText } from './text/use-query-text.ts';
import { useConsole } from './use-console.ts';

/** How many remarks there are on the text, with the first of them and its place. */
export function ProblemCount({ problems }: { readonly problems: readonly EditorProblem[] }) {
  const console = useConsole();
  const { t } = useQueryText();
  const [first] = problems;
  return (
    <div className="query-problems" role="status">
      {first !== undefined && (
        <p>
          <strong>{t('run.problems', { count: problems.length })}.</strong>{' '}
          <Button className="link" onPress={() => console.editor.current?.focus(first)}>
            {t('run.goTo', { line: first.line, column: first.column })}
          </Button>
          <span lang={first.language}>: {first.message}</span>
        </p>
      )}
    </div>
  );
}
