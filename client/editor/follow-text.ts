import { type Extension, StateEffect } from '@codemirror/state';
import { type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';

/** Asks anew for what is made of the text, though the text is the same. */
export const askAgain = StateEffect.define<null>();

type Following<Answer> = {
  /** How long the text must rest first, in milliseconds. */
  readonly rest: number;
  readonly ask: (text: string) => Promise<Answer | null>;
  readonly take: (view: EditorView, answer: Answer) => void;
};

/** Keeps what is made of the text up to date: one text is asked for at a time, and an answer to an older text is dropped. */
export const followText = <Answer>({ rest, ask, take }: Following<Answer>): Extension =>
  ViewPlugin.define((view) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isAsking = false;
    let isStale = true;
    let isOpen = true;
    const follow = async (): Promise<void> => {
      if (isAsking || !isOpen) return;
      isAsking = true;
      isStale = false;
      const answer = await ask(view.state.doc.toString());
      isAsking = false;
      if (isStale) plan();
      else if (isOpen && answer !== null) take(view, answer);
    };
    const plan = () => {
      clearTimeout(timer);
      if (rest === 0) void follow();
      else timer = setTimeout(() => void follow(), rest);
    };
    plan();
    return {
      update({ docChanged, transactions }: ViewUpdate) {
        if (!docChanged && !transactions.some(({ effects }) => effects.some((effect) => effect.is(askAgain)))) return;
        isStale = true;
        plan();
      },
      destroy() {
        isOpen = false;
        clearTimeout(timer);
      },
    };
  });
