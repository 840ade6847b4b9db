import { parentPort } from 'node:worker_threads';
import { computeMeasure, type Question } from './compute-measure.ts';

parentPort?.once('message', (question: Question) => {
  parentPort?.postMessage(computeMeasure(question));
});
