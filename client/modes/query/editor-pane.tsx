import { useEffect, useRef, useState } from 'react';
import type { Editor, EditorProblem } from '../../editor/editor.ts';
import { runQuery } from '../../commands/query/registry.ts';
import { nameShortcut } from '../../parts/name-shortcut.ts';
import { activeRunOf } from '../../state/console.ts';
import { findParameters } from '../../state/query-parameters.ts';
import { useAnswer, useDesk } from '../../use-desk.ts';
import { marksOf } from './marks-of.ts';
import { useQueryText } from './text/use-query-text.ts';
import { useConsole, useConsoleState } from './use-console.ts';
import { useEditorWords } from './use-editor-words.ts';

const hintId = 'query-hint';
const readNonce = (): string => document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.content ?? '';

/** The text of the query: a plain field until the editor has come, and instead of it where it does not come. */
export function EditorPane({ onProblems }: { readonly onProblems: (problems: readonly EditorProblem[]) => void }) {
  const { t } = useQueryText();
  const console = useConsole();
  const text = useConsoleState((state) => state.text);
  const box = useRef<HTMLDivElement>(null);
  const { isReady, hasFailed } = useEditor(box, onProblems);
  useSchema(isReady);
  useEngineMarks(isReady);
  return (
    <div className="query-editor">
      <div ref={box} className="query-editor-box" />
      {!isReady && (
        <textarea
          id="query-plain"
          className="query-plain"
          aria-label={t('console.editor')}
          aria-describedby={hintId}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          rows={8}
          value={text}
          onChange={(event) => console.setText(event.target.value)}
        />
      )}
      <p id={hintId} className="visually-hidden">
        {t('console.hint', { run: nameShortcut('Mod+Enter') })}
      </p>
      {hasFailed && <p className="minor">{t('console.plain')}</p>}
    </div>
  );
}

/** Fetches the editor and keeps it in step with the console; a new one comes with another language. */
function useEditor(box: React.RefObject<HTMLDivElement | null>, onProblems: (problems: readonly EditorProblem[]) => void) {
  const desk = useDesk();
  const console = useConsole();
  const { t, language } = useQueryText();
  const words = useEditorWords();
  const [state, setState] = useState<'loading' | 'ready' | 'failed'>('loading');
  // biome-ignore lint/correctness/useExhaustiveDependencies: words and label follow the language
  useEffect(() => {
    const place = box.current;
    if (place === null) return;
    let isLeft = false;
    let editor: Editor | null = null;
    let unsubscribe = () => {};
    import('../../editor/open-editor.ts').then(
      ({ openEditor }) => {
        if (isLeft) return;
        const hadFocus = document.activeElement?.id === 'query-plain';
        const opened = openEditor(place, {
          text: console.read().text,
          label: t('console.editor'),
          describedBy: hintId,
          language,
          nonce: readNonce(),
          words,
          onChange: console.setText,
          onRun: () => {
            if (runQuery.isPossible(desk)) void runQuery.run(desk);
          },
          onProblems,
        });
        editor = opened;
        console.editor.current = opened;
        unsubscribe = console.store.subscribe(({ opened: count, text: now }, before) => {
          if (count !== before.opened && opened.text() !== now) opened.setText(now);
        });
        setState('ready');
        if (hadFocus) opened.focus();
      },
      () => setState('failed'),
    );
    return () => {
      isLeft = true;
      unsubscribe();
      if (console.editor.current === editor) console.editor.current = null;
      editor?.close();
    };
  }, [desk, console, language]);
  return { isReady: state === 'ready', hasFailed: state === 'failed' };
}

/** Tells the editor what the store holds and what may be called, for completion and checks. */
function useSchema(isReady: boolean): void {
  const console = useConsole();
  const { answer: schema } = useAnswer('readSchema', {});
  const { answer: terms } = useAnswer('readConsoleTerms', {});
  const { language } = useQueryText();
  const names = useConsoleState((state) => findParameters(state.text).join('\n'));
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language opens another editor
  useEffect(() => {
    if (!isReady) return;
    console.editor.current?.setSchema({
      schema: schema.status === 'ready' ? schema.value : null,
      terms: terms.status === 'ready' ? terms.value : null,
      parameters: names === '' ? [] : names.split('\n'),
    });
  }, [console, isReady, schema, terms, names, language]);
}

/** Marks in the text what the engine remarked on it. */
function useEngineMarks(isReady: boolean): void {
  const console = useConsole();
  const run = useConsoleState(activeRunOf);
  const { summary = null, error = null, status } = run ?? {};
  const { language } = useQueryText();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a run that only grows changes no mark
  useEffect(() => {
    if (!isReady) return;
    console.editor.current?.setEngineMarks(run === undefined ? [] : marksOf(run, console.read().text));
  }, [console, isReady, run?.id, summary, error, status, language]);
}
