import { PosturaError } from '#contract/errors.ts';
import type { Parameters, QueryOptions, QueryRun, UserStatement } from '../graph-store.ts';
import { startWorkClock } from '../work-clock.ts';
import { type ConsoleAnswer, type ConsoleAsk, longestRowMb } from './console-messages.ts';
import { Answers } from './exchange.ts';
import { explainQueryFailure, sentText } from './explain-query-failure.ts';
import { type Child, startChild } from './start-child.ts';

export type ConsoleProcessOptions = {
  /** Absolute path of the copy. */
  readonly file: string;
  /** The store's folder as the user named it. */
  readonly folder: string;
  readonly memoryLimitMb: number;
  readonly onEnd: (process: ConsoleProcess) => void;
};

const filledMemory = (limitMb: number): PosturaError =>
  new PosturaError(
    'query_memory',
    `The query needed more than its ${limitMb} MB of memory and was ended; narrow it, return less, or raise QUERY_MEMORY_MB on the server.`,
  );
const rowTooLarge = (): PosturaError =>
  new PosturaError(
    'query_memory',
    `One row of the answer is larger than ${longestRowMb} MB, which is the most that is sent; return its parts as rows (UNWIND), or fewer of them.`,
  );
const lost = (): PosturaError =>
  new PosturaError(
    'query_failed',
    'The process that ran the query ended before it had answered; nothing was harmed. Run it again, and if it ends again, write it another way.',
  );

/** A process that runs users' queries, one at a time, on a copy of the store. */
export class ConsoleProcess {
  #child: Child<ConsoleAsk> | undefined;
  #answers: Answers<ConsoleAnswer> | undefined;
  #hearEnd: () => void = () => {};
  readonly #ended = new Promise<void>((resolve) => {
    this.#hearEnd = resolve;
  });

  /** Starts a process and waits until it has the copy open. */
  static async start({ file, folder, memoryLimitMb, onEnd }: ConsoleProcessOptions): Promise<ConsoleProcess> {
    const started = new ConsoleProcess();
    started.#child = await startChild<ConsoleAsk, ConsoleAnswer>({
      script: 'console-child',
      file,
      folder,
      memoryLimitMb,
      // A single value can be turned into text while nobody watches; it may not outgrow the rest.
      heapLimitMb: Math.max(256, Math.ceil(memoryLimitMb / 2)),
      onAnswer: (answer) => started.#answers?.hear(answer),
      onLost: ({ byMemory }) => {
        started.#answers?.fail(byMemory ? filledMemory(memoryLimitMb) : lost());
        started.#hearEnd();
        onEnd(started);
      },
    });
    return started;
  }

  /** Ends the process with what it works on, whose reader gets the failure; resolves when it is gone. */
  end(failure: unknown): Promise<void> {
    this.#answers?.fail(failure);
    this.#child?.kill();
    return this.#ended;
  }

  /** Runs a query; `release` hears once that it is over, and whether this process may take another one. */
  async run(statement: UserStatement, parameters: Parameters, options: QueryOptions, release: (isFit: boolean) => void): Promise<QueryRun> {
    const { signal, timeoutMs, maxRows } = options;
    const answers = new Answers<ConsoleAnswer>();
    this.#answers = answers;
    let isOver = false;
    const clock = startWorkClock(timeoutMs, (reason) => void this.end(reason));
    const stop = (): void => void this.end(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    const finish = (isFit: boolean): void => {
      if (isOver) return;
      isOver = true;
      clock.end();
      signal.removeEventListener('abort', stop);
      this.#answers = undefined;
      if (!isFit) this.#child?.kill();
      release(isFit);
    };
    const next = async (): Promise<Extract<ConsoleAnswer, { tell: 'begun' | 'plan' | 'rows' }>> => {
      let isFit = false;
      try {
        clock.start();
        const answer = await answers.next();
        clock.pause();
        if (answer.tell !== 'failed' && answer.tell !== 'too-large') return answer;
        isFit = answer.isFit;
        throw answer.tell === 'failed' ? explainQueryFailure(answer.message, statement) : rowTooLarge();
      } catch (error) {
        finish(isFit);
        throw error;
      }
    };

    this.#child?.ask({ ask: 'query', text: sentText(statement).text, body: statement.body, isPlan: statement.mode !== 'run', parameters, maxRows });
    const first = await next();
    const plan = first.tell === 'plan' ? ({ kind: 'text', text: first.text } as const) : null;
    if (first.tell === 'plan') finish(first.isFit);
    else this.#child?.ask({ ask: 'more' });
    const readBatch = async (): Promise<IteratorResult<readonly string[], undefined>> => {
      if (isOver) return { done: true, value: undefined };
      const answer = await next();
      if (answer.tell !== 'rows') return { done: true, value: undefined };
      if (answer.isLast) finish(answer.isFit);
      else this.#child?.ask({ ask: 'more' });
      return answer.rows.length === 0 ? { done: true, value: undefined } : { done: false, value: answer.rows };
    };
    return {
      fields: first.tell === 'begun' ? first.fields : [],
      batches: {
        [Symbol.asyncIterator]: () => ({
          next: readBatch,
          return: async () => {
            finish(false);
            return { done: true, value: undefined };
          },
        }),
      },
      end: () => ({ notifications: [], plan }),
    };
  }
}
