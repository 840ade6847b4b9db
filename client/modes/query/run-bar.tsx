import { Toolbar } from 'react-aria-components';
import { explainQuery, formatQuery, profileQuery, runQuery, stopQuery, toggleComment } from '../../commands/query/registry.ts';
import { CommandButton } from '../../parts/command-button.tsx';
import { nameShortcut } from '../../parts/name-shortcut.ts';
import { runningOf } from '../../state/console.ts';
import { useText } from '../../use-desk.ts';
import { describeCount } from './describe-run.ts';
import { Limits } from './limits.tsx';
import { RowLimitChoice } from './row-limit-choice.tsx';
import { useQueryText } from './text/use-query-text.ts';
import { useConsoleState } from './use-console.ts';

/** Runs what is written, or stops what runs; below it the bounds that it runs in. */
export function RunBar() {
  const { t, language } = useQueryText();
  const page = useText();
  const running = useConsoleState(runningOf);
  // The buttons ask anew whether they can be pressed.
  useConsoleState((state) => state.text.trim() === '');
  return (
    <div className="run-bar">
      <Toolbar className="run-tools" aria-label={t('run.bar')}>
        {running === undefined ? (
          <CommandButton command={runQuery} input={undefined} className="button button-filled run-button">
            {page.t('command.runQuery.label')} <kbd>{nameShortcut('Mod+Enter')}</kbd>
          </CommandButton>
        ) : (
          <CommandButton command={stopQuery} input={undefined} className="button run-button" />
        )}
        <CommandButton command={explainQuery} input={undefined} />
        <CommandButton command={profileQuery} input={undefined} />
        <CommandButton command={formatQuery} input={undefined} className="button button-plain" />
        <CommandButton command={toggleComment} input={undefined} className="button button-plain run-comment" />
      </Toolbar>
      <RowLimitChoice />
      {running === undefined ? (
        <Limits />
      ) : (
        <p className="run-progress">
          <span className="run-pulse" aria-hidden="true" />
          {describeCount(running, { t, language })}
        </p>
      )}
    </div>
  );
}
