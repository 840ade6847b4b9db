import type { Question, Reply, Tasks } from './worker-tasks.ts';

export type Asked<All extends Tasks> = {
  /** Null where the worker could not be had or could not answer: the editor then does without. */
  readonly ask: <Name extends keyof All & string>(name: Name, given: All[Name]['given']) => Promise<All[Name]['answer'] | null>;
  readonly close: () => void;
};

/** Asks a worker of the page's own, which is made with the first question. */
export const askWorker = <All extends Tasks>(open: () => Worker): Asked<All> => {
  const waiting = new Map<number, (answer: unknown) => void>();
  let worker: Worker | undefined;
  let isClosed = false;
  let tickets = 0;
  const giveUp = () => {
    isClosed = true;
    worker?.terminate();
    for (const settle of waiting.values()) settle(null);
    waiting.clear();
  };
  const start = (): Worker => {
    const started = open();
    started.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      waiting.get(data.ticket)?.('answer' in data ? data.answer : null);
      waiting.delete(data.ticket);
    });
    started.addEventListener('error', giveUp);
    return started;
  };
  return {
    ask(name, given) {
      if (isClosed) return Promise.resolve(null);
      worker ??= start();
      tickets += 1;
      const question: Question = { ticket: tickets, name, given };
      worker.postMessage(question);
      // The worker answers by the same table of tasks.
      return new Promise((resolve) => waiting.set(question.ticket, (answer) => resolve(answer as never)));
    },
    close: giveUp,
  };
};
