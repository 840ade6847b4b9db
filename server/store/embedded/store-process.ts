import { setTimeout as sleep } from 'node:timers/promises';
import { PosturaError } from '#contract/errors.ts';
import { closed } from '../store-state.ts';
import { ChildLost, Exchange } from './exchange.ts';
import { tooWide } from './explain-failure.ts';
import type { Answer, Ask, Question } from './messages.ts';
import { type ChildOptions, type StoreChild, startChild } from './start-child.ts';

export type ProcessOptions = Omit<ChildOptions, 'script' | 'onAnswer' | 'onLost'>;

type WithoutId<Q> = Q extends Question ? Omit<Q, 'id'> : never;

const attempts = 5;
const pauseAfterFailureMs = 1000;

/** Keeps one store child alive: starts it when it is needed, starts another when it ends, and carries questions and answers. */
export class StoreProcess {
  readonly #options: ProcessOptions;
  readonly #exchanges = new Map<number, Exchange>();
  #child: Promise<StoreChild> | undefined;
  #failure: { readonly error: unknown; readonly until: number } | undefined;
  #lastId = 0;
  #isClosed = false;

  constructor(options: ProcessOptions) {
    this.#options = options;
  }

  /** The child that has the file open. */
  child(): Promise<StoreChild> {
    if (this.#isClosed) return Promise.reject(closed());
    if (this.#failure && this.#failure.until > Date.now()) return Promise.reject(this.#failure.error);
    this.#child ??= this.#start().catch((error: unknown) => {
      this.#child = undefined;
      this.#failure = { error, until: Date.now() + pauseAfterFailureMs };
      throw error;
    });
    return this.#child;
  }

  async ask(question: WithoutId<Question>): Promise<Exchange> {
    const child = await this.child();
    this.#lastId += 1;
    const exchange = new Exchange(this.#lastId);
    child.ask({ ...question, id: exchange.id } as Ask);
    this.#exchanges.set(exchange.id, exchange);
    return exchange;
  }

  /** Says that more rows are wanted, or none any more. */
  async tell(message: Extract<Ask, { ask: 'more' | 'drop' }>): Promise<void> {
    const exchange = this.#exchanges.get(message.id);
    if (!exchange) return;
    if (message.ask === 'drop') exchange.isAbandoned = true;
    if (message.ask === 'drop' && !exchange.isComputing) this.#exchanges.delete(message.id);
    (await this.#running())?.ask(message);
  }

  /** Ends the child and with it all that it works on; another one starts at once. */
  async kill(): Promise<void> {
    (await this.#running())?.kill();
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await (await this.#running())?.close();
    this.#loseAll(closed());
  }

  async #running(): Promise<StoreChild | undefined> {
    return this.#child?.catch(() => undefined);
  }

  async #start(): Promise<StoreChild> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await startChild<Ask, Answer>({
          ...this.#options,
          script: 'store-child',
          onAnswer: (answer) => this.#hear(answer),
          onLost: ({ byMemory }) => this.#lost(byMemory),
        });
      } catch (error) {
        if (!(error instanceof ChildLost)) throw error;
        if (attempt === attempts)
          throw new PosturaError(
            'store_unavailable',
            'The embedded store does not open: its process ends at once. Look at the log for the cause, or use a Neo4j server (NEO4J_URI).',
            { cause: error },
          );
        await sleep(attempt * 100);
      }
    }
  }

  #hear(answer: Answer): void {
    const exchange = this.#exchanges.get(answer.id);
    if (!exchange) return;
    exchange.hear(answer);
    const isEnd = answer.tell === 'done' || answer.tell === 'failed' || (answer.tell === 'rows' && answer.isLast);
    if (isEnd || exchange.isAbandoned) this.#exchanges.delete(answer.id);
  }

  #lost(byMemory: boolean): void {
    this.#child = undefined;
    if (byMemory) this.#blame();
    this.#loseAll(new ChildLost('The process of the embedded store ended.'));
    if (!this.#isClosed) void this.child().catch(() => {});
  }

  /** At the memory limit the read that worked longest is taken to be the one that filled it; the others are asked again. */
  #blame(): void {
    const longest = [...this.#exchanges.values()].filter(({ isComputing }) => isComputing).sort((one, other) => one.startedAt - other.startedAt)[0];
    longest?.fail(tooWide());
  }

  #loseAll(error: Error): void {
    for (const exchange of this.#exchanges.values()) {
      exchange.isComputing = false;
      exchange.fail(error);
    }
    this.#exchanges.clear();
  }
}
