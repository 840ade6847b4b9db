import { nextDiagnostic, openLintPanel, previousDiagnostic } from '@codemirror/lint';
import { EditorView, type KeyBinding } from '@codemirror/view';
import { problemsIn } from './show-problems.ts';

/** Goes to a problem and reads it out, as its tooltip is for the pointer. */
const travel =
  (move: (view: EditorView) => boolean) =>
  (view: EditorView): boolean => {
    if (!move(view)) return false;
    const { from, to } = view.state.selection.main;
    const here = problemsIn(view.state).find((problem) => problem.from === from && problem.to === to);
    if (here !== undefined) view.dispatch({ effects: EditorView.announce.of(here.message) });
    return true;
  };

export const problemKeys: readonly KeyBinding[] = [
  { key: 'F8', run: travel(nextDiagnostic), shift: travel(previousDiagnostic) },
  { key: 'Mod-Shift-m', run: openLintPanel },
];
