import type { Answer } from './messages.ts';

/** A child ended before it answered; whether it had done what was asked is not known here. */
export class ChildLost extends Error {
  override readonly name = 'ChildLost';
}

/** The answers of a child in the order they came, taken one by one. */
export class Answers<A> {
  readonly #answers: A[] = [];
  #failure: { readonly error: unknown } | undefined;
  #wake: (() => void) | undefined;

  hear(answer: A): void {
    this.#answers.push(answer);
    this.#wake?.();
  }

  /** Ends the wait for answers, whatever the child still does. */
  fail(error: unknown): void {
    this.#failure ??= { error };
    this.#wake?.();
  }

  async next(): Promise<A> {
    for (;;) {
      const answer = this.#answers.shift();
      if (answer) return answer;
      if (this.#failure) throw this.#failure.error;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}

/** One question to the store child and its answers in order. */
export class Exchange extends Answers<Answer> {
  readonly id: number;
  readonly startedAt = performance.now();
  /** Whether the engine still works on the question. */
  isComputing = true;
  /** Whether nobody waits for the answers any more. */
  isAbandoned = false;

  constructor(id: number) {
    super();
    this.id = id;
  }

  override hear(answer: Answer): void {
    if (answer.tell !== 'step') this.isComputing = false;
    super.hear(answer);
  }
}
