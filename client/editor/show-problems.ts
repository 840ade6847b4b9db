import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint';
import { type ChangeDesc, type EditorState, type Extension, StateEffect, StateField, type Text } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { EditorProblem, EditorWords, EngineMark, Severity } from './editor.ts';
import { type Finding, tellFinding } from './finding.ts';
import { followText } from './follow-text.ts';

type Mark = Omit<EditorProblem, 'line' | 'column'>;
type Marks = Readonly<Record<EditorProblem['by'], readonly Mark[]>>;

const put = StateEffect.define<{ readonly by: EditorProblem['by']; readonly marks: readonly Mark[] }>();

const move = (mark: Mark, changes: ChangeDesc): Mark => ({ ...mark, from: changes.mapPos(mark.from), to: changes.mapPos(mark.to) });

const marked = StateField.define<Marks>({
  create: () => ({ check: [], engine: [] }),
  update(before, { changes, docChanged, effects }) {
    const moved: Marks = docChanged
      ? {
          check: before.check.map((mark) => move(mark, changes)),
          engine: before.engine.filter(({ from, to }) => !changes.touchesRange(from, to)).map((mark) => move(mark, changes)),
        }
      : before;
    const fresh = effects.find((effect) => effect.is(put));
    return fresh === undefined ? moved : { ...moved, [fresh.value.by]: fresh.value.marks };
  },
});

const severities: Readonly<Record<Severity, Diagnostic['severity']>> = { error: 'error', warning: 'warning', information: 'info' };

const toDiagnostic = ({ from, to, severity, message, language }: Mark): Diagnostic => ({
  from,
  to,
  severity: severities[severity],
  message,
  renderMessage() {
    const element = document.createElement('span');
    element.lang = language;
    element.textContent = message;
    return element;
  },
});

/** What the text is marked for now, by place. */
export const problemsIn = (state: EditorState): readonly EditorProblem[] => {
  const { check, engine } = state.field(marked);
  return [...engine, ...check]
    .sort((one, other) => one.from - other.from)
    .map((mark) => {
      const line = state.doc.lineAt(mark.from);
      return { ...mark, line: line.number, column: mark.from - line.from + 1 };
    });
};

/** The place in a text of a line and a column, or the nearest there is. */
export const placeOf = (doc: Text, { line, column }: { readonly line: number; readonly column: number }): number => {
  const { from, to } = doc.line(Math.min(Math.max(line, 1), doc.lines));
  return Math.min(from + Math.max(column - 1, 0), to);
};

/** The word at a place, or a single character. */
const wordAt = (doc: Text, from: number): number => {
  const line = doc.lineAt(from);
  const word = /^[\p{L}\p{N}_$`.]+/u.exec(line.text.slice(from - line.from));
  return Math.min(from + (word?.[0].length ?? 1), line.to);
};

type Telling = {
  readonly check: (text: string) => Promise<readonly Finding[] | null>;
  readonly words: EditorWords;
  readonly language: 'en' | 'es';
  readonly onProblems: (problems: readonly EditorProblem[]) => void;
};

/** Marks what is wrong with the text: what a check finds once it rests, and what the engine says of it. */
export const showProblems = ({ check, words, language, onProblems }: Telling) => {
  const show = (view: EditorView, by: EditorProblem['by'], marks: readonly Mark[]) => {
    view.dispatch({ effects: put.of({ by, marks }) });
    const { check: checked, engine } = view.state.field(marked);
    view.dispatch(setDiagnostics(view.state, [...engine, ...checked].map(toDiagnostic)));
    onProblems(problemsIn(view.state));
  };
  const take = (view: EditorView, findings: readonly Finding[]) => {
    const end = view.state.doc.length;
    const within = (place: number) => Math.min(Math.max(place, 0), end);
    const marks = findings.map((finding): Mark => {
      const from = within(finding.from);
      return { from, to: Math.max(from, within(finding.to)), severity: finding.severity, by: 'check', ...tellFinding(finding, words, language) };
    });
    show(view, 'check', marks);
  };
  const extension: Extension = [marked, lintGutter(), followText({ rest: 400, ask: check, take })];
  return {
    extension,
    /** Replaces the marks of the engine, which speaks English. */
    setEngineMarks(view: EditorView, marks: readonly EngineMark[]): void {
      const { doc } = view.state;
      show(
        view,
        'engine',
        marks.map(({ severity, message, ...place }) => {
          const from = placeOf(doc, place);
          return { from, to: wordAt(doc, from), severity, message, language: 'en', by: 'engine' };
        }),
      );
    },
  };
};
