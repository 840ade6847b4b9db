import { createStore } from 'zustand/vanilla';

/** How an answer of the server stands; there is no fourth state. */
export type Answer<T> = { readonly status: 'loading' } | { readonly status: 'failed'; readonly error: Error } | { readonly status: 'ready'; readonly value: T };

type State = { readonly answers: ReadonlyMap<string, Answer<unknown>> };

/** Answers of the server by what was asked: each question is asked once, and again only after it failed. */
export function createAnswers() {
  const store = createStore<State>(() => ({ answers: new Map() }));
  const reading = new Map<string, Promise<unknown>>();
  const put = (key: string, answer: Answer<unknown>) => store.setState({ answers: new Map([...store.getState().answers, [key, answer]]) });
  const read = async (key: string, ask: () => Promise<unknown>): Promise<unknown> => {
    put(key, { status: 'loading' });
    try {
      const value = await ask();
      put(key, { status: 'ready', value });
      return value;
    } catch (error) {
      reading.delete(key);
      put(key, { status: 'failed', error: error instanceof Error ? error : new Error(String(error)) });
      throw error;
    }
  };
  const load = (key: string, ask: () => Promise<unknown>): Promise<unknown> => {
    const before = reading.get(key);
    if (before !== undefined) return before;
    const started = read(key, ask);
    reading.set(key, started);
    return started;
  };
  return {
    store,
    load,
    /** Forgets what was asked by this name, because it has changed: whoever shows it asks again. */
    forget(name: string): void {
      const isOther = (key: string) => !key.startsWith(`${name} `);
      for (const key of [...reading.keys()]) if (!isOther(key)) reading.delete(key);
      store.setState({ answers: new Map([...store.getState().answers].filter(([key]) => isOther(key))) });
    },
    /** Forgets what failed, so that whoever still shows it asks again. */
    forgetFailures(): void {
      store.setState({ answers: new Map([...store.getState().answers].filter(([, answer]) => answer.status !== 'failed')) });
    },
  };
}
export type Answers = ReturnType<typeof createAnswers>;
