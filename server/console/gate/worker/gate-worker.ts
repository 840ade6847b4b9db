import { parentPort } from 'node:worker_threads';
import { inspectStatement } from './inspect-statement.ts';

parentPort?.on('message', (statement: string) => parentPort?.postMessage(inspectStatement(statement)));
