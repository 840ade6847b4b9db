import { setTimeout as sleep } from 'node:timers/promises';

/** Repeats an expectation until it holds; fails as it did last, once `patienceMs` have gone. */
export const eventually = async (expectation: () => Promise<void> | void, patienceMs = 10_000): Promise<void> => {
  for (const until = performance.now() + patienceMs; ; await sleep(50)) {
    try {
      return await expectation();
    } catch (error) {
      if (performance.now() > until) throw error;
    }
  }
};
