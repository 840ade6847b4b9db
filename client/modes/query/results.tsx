import { type KeyboardEvent, useRef, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { AnswerView } from '../../answers/choose-view.ts';
import { closeAnswer } from '../../commands/query/registry.ts';
import { CommandButton } from '../../parts/command-button.tsx';
import { loadLater } from '../../parts/load-later.tsx';
import type { Run } from '../../state/console.ts';
import { describeCount, nameRun } from './describe-run.ts';
import { RunOutcome } from './run-outcome.tsx';
import { RunStatus } from './run-status.tsx';
import { Start } from './start.tsx';
import { useQueryText } from './text/use-query-text.ts';
import { useConsole, useConsoleState } from './use-console.ts';

const Answer = loadLater(() => import('./answer.tsx').then((module) => module.Answer));

/** The answers of the last runs, each in a tab of its own. */
export function Results() {
  const console = useConsole();
  const { t } = useQueryText();
  const runs = useConsoleState((state) => state.runs);
  const active = useConsoleState((state) => state.active);
  const [views, setViews] = useState<ReadonlyMap<string, AnswerView>>(new Map());
  const box = useRef<HTMLDivElement>(null);
  if (runs.length === 0 || active === null) return <Start />;
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Delete' || !(event.target instanceof Element) || event.target.closest('[role=tab]') === null) return;
    event.preventDefault();
    console.close(active);
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus());
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of its tabs
    <div ref={box} className="results" onKeyDown={closeByKey}>
      <Tabs className="results-tabs" selectedKey={active} onSelectionChange={(key) => console.activate(String(key))}>
        <div className="results-top">
          <TabList className="tab-list" aria-label={t('run.answers')} items={runs}>
            {(run) => <RunTab run={run} />}
          </TabList>
          <CommandButton command={closeAnswer} input={undefined} icon="close" className="button button-plain" />
        </div>
        {runs.map((run) => (
          <TabPanel key={run.id} id={run.id} className="results-panel">
            <RunOutcome run={run} />
            {/* Of a query that failed at once there is nothing to show but why. */}
            {(run.status !== 'failed' || run.count > 0) && (
              <Answer run={run} chosen={views.get(run.id) ?? null} choose={(view) => setViews(new Map([...views, [run.id, view]]))} />
            )}
          </TabPanel>
        ))}
      </Tabs>
    </div>
  );
}

function RunTab({ run }: { readonly run: Run }) {
  const { t, language } = useQueryText();
  return (
    <Tab id={run.id} className="tab">
      <RunStatus status={run.status} />
      <code className="tab-name">{nameRun(run)}</code>
      <span className="tab-count">{describeCount(run, { t, language })}</span>
    </Tab>
  );
}
