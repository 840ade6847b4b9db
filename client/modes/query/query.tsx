import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { copyQueryLink } from '../../commands/query-link.ts';
import { queryCommands, runQuery } from '../../commands/query/registry.ts';
import { isShortcut } from '../../commands/shortcuts.ts';
import type { EditorProblem } from '../../editor/editor.ts';
import { Icon } from '../../parts/icon.tsx';
import { useMedia } from '../../parts/use-media.ts';
import { useDesk } from '../../use-desk.ts';
import { Dialogs } from '../explore/dialogs.tsx';
import { NoticeVoice } from '../explore/notice-voice.tsx';
import { Notices } from '../explore/notices.tsx';
import { EditorPane } from './editor-pane.tsx';
import { linkedQuery } from './linked-query.ts';
import { ParameterForm } from './parameter-form.tsx';
import { ProblemCount } from './problem-count.tsx';
import { historyOf } from './query-desk.ts';
import { Results } from './results.tsx';
import { RunBar } from './run-bar.tsx';
import { RunVoice } from './run-voice.tsx';
import { SaveButton } from './save-button.tsx';
import { type Side, SideColumn, SidePane, sides } from './side.tsx';
import { StoreBadge } from './store-badge.tsx';
import { useQueryText } from './text/use-query-text.ts';
import { useConsole, useConsoleState } from './use-console.ts';
import { useQueryAddress } from './use-query-address.ts';
import '../../styles/query.css';

type Pane = Side | 'editor';
const panes = ['editor', ...sides] as const;

/** The mode Query: what helps to write on one side, the query and its answers on the other. */
export function Query() {
  const desk = useDesk();
  const console = useConsole();
  const { t } = useQueryText();
  const isNarrow = useMedia('(max-width: 899px)');
  const [side, setSide] = useState<Side>('library');
  const [pane, setPane] = useState<Pane>('editor');
  const [problems, setProblems] = useState<readonly EditorProblem[]>([]);
  const hasText = useConsoleState((state) => state.text.trim() !== '');
  const name = useConsoleState((state) => state.name);
  const opened = useConsoleState((state) => state.opened);
  const answers = useRef<HTMLElement>(null);
  useEffect(() => console.listen(historyOf(desk).noteRun), [console, desk]);
  // Whoever opens a query wants to see it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows what is opened alone
  useEffect(() => setPane('editor'), [opened]);
  const active = useConsoleState((state) => state.active);
  // Where the answer begins below the edge of the screen, whoever runs a query is led to it.
  useEffect(() => {
    if (isNarrow && active !== null) answers.current?.scrollIntoView({ block: 'start' });
  }, [isNarrow, active]);
  const insert = useCallback(
    (text: string) => {
      setPane('editor');
      if (console.editor.current === null) console.setText(`${console.read().text}${text}`);
      else requestAnimationFrame(() => console.editor.current?.insert(text));
    },
    [console],
  );
  const runByKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || !runQuery.shortcuts.some((shortcut) => isShortcut(shortcut, event)) || !runQuery.isPossible(desk)) return;
    event.preventDefault();
    void runQuery.run(desk);
  };
  const shown = isNarrow ? pane : 'editor';
  const link = useQueryAddress(console);
  return (
    <main className="query" data-pane={shown} onKeyDown={runByKey}>
      {isNarrow ? <PaneSwitch pane={pane} onChoose={setPane} /> : <SideColumn side={side} onChoose={setSide} onInsert={insert} />}
      {shown !== 'editor' && <SidePane side={shown} onInsert={insert} />}
      <div className="query-desk" hidden={shown !== 'editor'}>
        <Notices />
        {link.isBroken && (
          <div className="notice" role="alert">
            <Icon name="alert" />
            <p>{t('link.broken')}</p>
            <Button className="button" onPress={link.forget}>
              {t('link.close')}
            </Button>
          </div>
        )}
        <section className="query-writing" aria-label={t('console.editor')}>
          <header className="query-head">
            <h2 className="query-name">{name ?? t('query.title')}</h2>
            <StoreBadge />
            <ShareButton isDisabled={!hasText} />
            <SaveButton read={console.current} isDisabled={!hasText} onSaved={console.saved} />
          </header>
          <EditorPane onProblems={setProblems} />
          <ProblemCount problems={problems} />
          <ParameterForm />
          <RunBar />
        </section>
        <section ref={answers} className="query-answers" aria-label={t('run.answers')}>
          <Results />
        </section>
      </div>
      <p className="query-said">
        <NoticeVoice />
      </p>
      <RunVoice />
      <Dialogs picture={null} commands={queryCommands} />
    </main>
  );
}

/** Copies an address that opens the query with its values elsewhere. */
function ShareButton({ isDisabled }: { readonly isDisabled: boolean }) {
  const desk = useDesk();
  const console = useConsole();
  const { t } = useQueryText();
  return (
    <Button className="button" isDisabled={isDisabled} onPress={() => void copyQueryLink.run(desk, linkedQuery(console.read()))}>
      <Icon name="link" size={16} /> {t('link.copy')}
    </Button>
  );
}

function PaneSwitch({ pane, onChoose }: { readonly pane: Pane; readonly onChoose: (pane: Pane) => void }) {
  const { t } = useQueryText();
  return (
    <ToggleButtonGroup
      className="group views query-panes"
      aria-label={t('side.label')}
      disallowEmptySelection
      selectedKeys={[pane]}
      onSelectionChange={([chosen]) => onChoose(panes.find((one) => one === chosen) ?? 'editor')}
    >
      {panes.map((one) => (
        <ToggleButton key={one} id={one} className="button">
          {t(`side.${one}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
