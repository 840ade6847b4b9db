import { temporal } from 'zundo';
import { createStore } from 'zustand/vanilla';
import { type Document, emptyDocument } from './document.ts';

/** What a command did, kept as data so that any language can say it; `values` fill the sentence of that command. */
export type Step = { readonly command: string; readonly values: Readonly<Record<string, string | number>> };
type State = { readonly document: Document; readonly step: Step | null };

/** The document with its past and future. Undo gives back the very document that stood before. */
export function createHistory({ limit = 100 }: { readonly limit?: number } = {}) {
  const store = createStore<State>()(
    temporal((): State => ({ document: emptyDocument, step: null }), { limit, equality: (past, current) => past.document === current.document }),
  );
  return {
    store,
    read: (): Document => store.getState().document,
    /** Puts a changed document in place as one step; the same document is no step. */
    change(step: Step, document: Document): boolean {
      if (document === store.getState().document) return false;
      store.setState({ document, step });
      return true;
    },
    /** Puts the first document in place: nothing lies before it. */
    begin(document: Document): void {
      store.setState({ document, step: null });
      store.temporal.getState().clear();
    },
    /** Every step from the beginning on, those undone included, and how many of them stand. */
    list(): { readonly steps: readonly Step[]; readonly done: number } {
      const { pastStates, futureStates } = store.temporal.getState();
      const states = [...pastStates, store.getState(), ...[...futureStates].reverse()];
      return { steps: states.slice(1).flatMap(({ step }) => step ?? []), done: pastStates.length };
    },
    /** Steps back or forward until `done` steps stand. */
    jump(done: number): void {
      const { pastStates, undo, redo } = store.temporal.getState();
      const far = done - pastStates.length;
      if (far < 0) undo(-far);
      if (far > 0) redo(far);
    },
    canUndo: (): boolean => store.temporal.getState().pastStates.length > 0,
    canRedo: (): boolean => store.temporal.getState().futureStates.length > 0,
    /** Steps back and gives the step that was undone. */
    undo(): Step | null {
      const { step } = store.getState();
      store.temporal.getState().undo();
      return step;
    },
    /** Steps forward again and gives the step that was redone. */
    redo(): Step | null {
      store.temporal.getState().redo();
      return store.getState().step;
    },
  };
}
export type History = ReturnType<typeof createHistory>;
