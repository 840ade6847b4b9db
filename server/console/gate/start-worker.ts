import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Verdict } from './verdict.ts';

/** A thread that reads one statement at a time. */
export type GateWorker = {
  /** Rejects when the thread ends before it answers. */
  inspect(statement: string): Promise<Verdict>;
  end(): Promise<void>;
};

const limits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 8 } as const;

const isSource = extname(fileURLToPath(import.meta.url)) === '.ts';
const file = new URL(isSource ? './worker/from-source.mjs' : './worker/gate-worker.js', import.meta.url);

/** Starts the thread; it does not keep the process alive while nobody waits for it. */
export const startWorker = (): GateWorker => {
  const worker = new Worker(file, { resourceLimits: limits, execArgv: [], stdout: true, stderr: true });
  worker.unref();
  let lost: Error | undefined;
  const waiting = new Set<(error: Error) => void>();
  const lose = (error: Error): void => {
    lost ??= error;
    for (const reject of waiting) reject(lost);
    waiting.clear();
  };
  worker.on('error', lose);
  worker.on('exit', () => lose(new Error('The thread that reads statements ended.')));
  return {
    inspect: (statement) =>
      new Promise((resolve, reject) => {
        if (lost) return reject(lost);
        const fail = (error: Error): void => {
          worker.off('message', answer);
          reject(error);
        };
        const answer = (verdict: Verdict): void => {
          waiting.delete(fail);
          worker.unref();
          resolve(verdict);
        };
        waiting.add(fail);
        worker.ref();
        worker.once('message', answer);
        worker.postMessage(statement);
      }),
    end: async () => void (await worker.terminate()),
  };
};
