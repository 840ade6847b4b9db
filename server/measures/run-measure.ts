import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { PosturaError } from '#contract/errors.ts';
import type { Outcome, Question } from './worker/compute-measure.ts';

const limits = { maxOldGenerationSizeMb: 768, maxYoungGenerationSizeMb: 64 } as const;

const isSource = extname(fileURLToPath(import.meta.url)) === '.ts';
const file = new URL(isSource ? './worker/from-source.mjs' : './worker/measure-worker.js', import.meta.url);

const isOutOfMemory = (error: Error): boolean => 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/** Computes a measure in a thread of its own, which ends when the signal aborts; throws `graph_too_large` where its memory does not suffice. */
export const runMeasure = (question: Question, signal: AbortSignal): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = new Worker(file, { resourceLimits: limits, execArgv: [], stdout: true, stderr: true });
    const end = (): void => {
      signal.removeEventListener('abort', stop);
      void worker.terminate();
    };
    const stop = (): void => {
      end();
      reject(signal.reason);
    };
    signal.addEventListener('abort', stop, { once: true });
    worker.once('message', (outcome: Outcome) => {
      end();
      resolve(outcome);
    });
    worker.once('error', (error) => {
      end();
      if (!isOutOfMemory(error)) return reject(error);
      reject(new PosturaError('graph_too_large', 'This measure needs more memory than it may have here. Compute it over what is drawn.', { cause: error }));
    });
    worker.once('exit', () => reject(new Error('The thread that computes measures ended before it answered.')));
    worker.postMessage(question);
  });
