import { z } from 'zod';
import { createStore } from 'zustand/vanilla';

/** How a question went: how many tries were not right before it ended. */
const Went = z.object({ wrong: z.int().min(0), end: z.enum(['right', 'shown']).nullable() });
export type Went = z.infer<typeof Went>;
const Kept = z.record(z.string(), Went);
/** How each question went, by its step. */
type Questions = Readonly<Record<string, Went>>;
type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export type ScoreSum = { readonly asked: number; readonly right: number; readonly firstTry: number; readonly shown: number };

const fresh: Went = { wrong: 0, end: null };

/** The score of a lesson, kept in this browser alone; without an id, or where the browser keeps nothing, until the page is closed. */
export function createScore(lesson: string | null, shelf: () => Shelf = () => localStorage) {
  const key = `postura.lesson.${lesson}`;
  const read = (): Questions => {
    try {
      return lesson === null ? {} : Kept.parse(JSON.parse(shelf().getItem(key) ?? '{}'));
    } catch {
      return {};
    }
  };
  const write = (questions: Questions): void => {
    try {
      if (lesson === null) return;
      if (Object.keys(questions).length === 0) shelf().removeItem(key);
      else shelf().setItem(key, JSON.stringify(questions));
    } catch {
      // Then it holds until the page is closed.
    }
  };
  const store = createStore<Questions>(read);
  const keep = (questions: Questions): void => {
    store.setState(questions, true);
    write(questions);
  };
  /** A question that has ended stays as it ended, however often it is answered again. */
  const note = (step: string, change: (went: Went) => Went): void => {
    const went = store.getState()[step] ?? fresh;
    if (went.end === null) keep({ ...store.getState(), [step]: change(went) });
  };
  return {
    store,
    noteWrong: (step: string): void => note(step, (went) => ({ ...went, wrong: went.wrong + 1 })),
    noteEnd: (step: string, end: 'right' | 'shown'): void => note(step, (went) => ({ ...went, end })),
    reset: (): void => keep({}),
  };
}
export type Score = ReturnType<typeof createScore>;

/** Sums up how the questions of some steps went. */
export function sumScore(questions: Questions, steps: readonly string[]): ScoreSum {
  const went = steps.map((step) => questions[step] ?? fresh);
  const right = went.filter(({ end }) => end === 'right');
  return {
    asked: steps.length,
    right: right.length,
    firstTry: right.filter(({ wrong }) => wrong === 0).length,
    shown: went.filter(({ end }) => end === 'shown').length,
  };
}
