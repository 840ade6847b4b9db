import type { Question, Reply, Tasks } from './worker-tasks.ts';

type Answers<All extends Tasks> = { readonly [Name in keyof All]: (given: All[Name]['given']) => All[Name]['answer'] };

/** Answers what a page asks of its worker, one question after the other. */
export const answerTasks = <All extends Tasks>(answers: Answers<All>): void => {
  self.addEventListener('message', ({ data: { ticket, name, given } }: MessageEvent<Question>) => {
    const reply = (answer: Reply) => self.postMessage(answer);
    try {
      const work = answers[name];
      if (work === undefined) throw new Error(`There is no task ${name}`);
      reply({ ticket, answer: work(given) });
    } catch (error) {
      reply({ ticket, failure: String(error) });
    }
  });
};
