import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, toggleComment } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState } from '@codemirror/state';
import {
  drawSelection,
  dropCursor,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
  rectangularSelection,
} from '@codemirror/view';
import '../styles/code-font.css';
import '../styles/query-editor.css';
import { askWorker } from './ask-worker.ts';
import type { Editor, EditorOptions, EditorSchema } from './editor.ts';
import { askAgain } from './follow-text.ts';
import { showColours } from './show-colours.ts';
import { showCompletions } from './show-completions.ts';
import { placeOf, showProblems } from './show-problems.ts';
import { problemKeys } from './travel-problems.ts';
import { typeOverSelection } from './type-over-selection.ts';
import type { CheckTasks, LanguageTasks } from './worker-tasks.ts';

/** How the text is commented out, and which brackets come in pairs. */
const cypher = EditorState.languageData.of(() => [
  { commentTokens: { line: '//', block: { open: '/*', close: '*/' } }, closeBrackets: { brackets: ['(', '[', '{', "'", '"', '`'] } },
]);

/** Opens a field for Cypher in `parent`. Tab leaves it, as it leaves every other field. */
export const openEditor = (parent: HTMLElement, options: EditorOptions): Editor => {
  const { text, label, describedBy, language, nonce, words, onChange, onRun, onProblems = () => undefined } = options;
  const grammar = askWorker<LanguageTasks>(() => new Worker(new URL('./language-worker.ts', import.meta.url), { type: 'module' }));
  const checker = askWorker<CheckTasks>(() => new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' }));
  let known: EditorSchema | null = null;
  // The check waits for the first colours, so that they need not share the processor with it.
  let coloured: Promise<unknown> = Promise.resolve();
  const problems = showProblems({
    async check(checked) {
      await coloured;
      if (known !== null) void checker.ask('know', known);
      known = null;
      return checker.ask('check', checked);
    },
    words,
    language,
    onProblems,
  });

  const format = async (): Promise<void> => {
    const { doc, selection } = view.state;
    const formatted = await grammar.ask('format', { text: doc.toString(), caret: selection.main.head });
    if (formatted === null || view.state.doc !== doc || formatted.text === doc.toString()) return;
    view.dispatch({
      changes: { from: 0, to: doc.length, insert: formatted.text },
      selection: { anchor: Math.min(formatted.caret, formatted.text.length) },
      userEvent: 'input.format',
      scrollIntoView: true,
    });
  };

  // The editor measures itself anew once the typefaces that were asked for by now have come.
  void document.fonts.load('400 14px "Source Code Pro Variable"').catch(() => undefined);
  const view: EditorView = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        EditorView.cspNonce.of(nonce),
        EditorState.phrases.of(words.phrases),
        keymap.of([
          {
            key: 'Mod-Enter',
            run: () => {
              onRun();
              return true;
            },
          },
          {
            key: 'Shift-Alt-f',
            run: () => {
              void format();
              return true;
            },
          },
          ...problemKeys,
        ]),
        EditorState.allowMultipleSelections.of(true),
        EditorView.clickAddsSelectionRange.of(({ altKey, ctrlKey, metaKey, shiftKey }) => !shiftKey && (altKey || ctrlKey || metaKey)),
        rectangularSelection({ eventFilter: ({ altKey, shiftKey, button }) => altKey && shiftKey && button === 0 }),
        lineNumbers(),
        highlightActiveLineGutter(),
        highlightActiveLine(),
        highlightSpecialChars(),
        highlightSelectionMatches(),
        history(),
        drawSelection(),
        dropCursor(),
        bracketMatching(),
        closeBrackets(),
        typeOverSelection,
        search({ top: true }),
        EditorView.lineWrapping,
        cypher,
        problems.extension,
        showColours((shown) => {
          const asked = grammar.ask('colour', shown);
          coloured = asked;
          return asked;
        }),
        showCompletions((asked) => grammar.ask('complete', asked)),
        keymap.of([...closeBracketsKeymap, ...searchKeymap, ...historyKeymap, ...completionKeymap, ...defaultKeymap]),
        EditorView.editorAttributes.of({ class: 'cypher-editor' }),
        EditorView.contentAttributes.of({
          'aria-label': label,
          autocapitalize: 'off',
          autocorrect: 'off',
          spellcheck: 'false',
          ...(describedBy !== undefined && { 'aria-describedby': describedBy }),
        }),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) onChange(state.doc.toString());
        }),
      ],
    }),
  });

  return {
    text: () => view.state.doc.toString(),
    setText(given) {
      const { doc } = view.state;
      if (given !== doc.toString())
        view.dispatch({ changes: { from: 0, to: doc.length, insert: given }, selection: { anchor: 0 }, userEvent: 'input.replace' });
    },
    insert(given) {
      view.dispatch({ ...view.state.replaceSelection(given), userEvent: 'input.paste', scrollIntoView: true });
      view.focus();
    },
    focus(place) {
      if (place !== undefined) view.dispatch({ selection: { anchor: placeOf(view.state.doc, place) }, scrollIntoView: true });
      view.focus();
    },
    setSchema(schema) {
      void grammar.ask('know', schema);
      known = schema;
      view.dispatch({ effects: askAgain.of(null) });
    },
    setEngineMarks: (marks) => problems.setEngineMarks(view, marks),
    format: () => void format(),
    toggleComment() {
      toggleComment(view);
      view.focus();
    },
    close() {
      grammar.close();
      checker.close();
      view.destroy();
    },
  };
};
