import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GrafeoDB, QueryResult, Transaction } from '@grafeo-db/js';
import type { Row } from '../graph-store.ts';
import { decodeValue, type NodeLookup } from './decode-value.ts';
import { type Ask, type Question, type Refusal, type Statement, type Tell, writeInRead } from './messages.ts';
import { watchMemory } from './watch-memory.ts';

/**
 * The process that owns the file of the embedded store. The engine cannot be cancelled, so the web process kills this one instead:
 * what was committed survives that.
 */

const batchSize = 500;
const checkpointAfterBytes = 16 * 1024 * 1024;
const waitForLockMs = 3000;
const lockRetryMs = 100;

type Reading = { readonly result: QueryResult; readonly end: number; next: number };
const readings = new Map<number, Reading>();
/** Reads that the engine works on; one that was dropped meanwhile is no longer among them. */
const computing = new Set<number>();
let store: GrafeoDB | undefined;

const tell = (message: Tell): void => void process.send?.(message);
const refuse = (refusal: Refusal, error: unknown): void => tell({ tell: 'refused', refusal, message: error instanceof Error ? error.message : String(error) });
const database = (): GrafeoDB => {
  if (!store) throw new Error('The store is not open.');
  return store;
};
const lookup: NodeLookup = (key) => {
  const node = database().getNode(key);
  return node ? { id: node.get('id') } : undefined;
};

const prepareFolder = (file: string): void => {
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true });
  accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  if (existsSync(file)) accessSync(file, constants.R_OK | constants.W_OK);
};

const refusalOf = (error: unknown): Refusal => {
  const message = error instanceof Error ? error.message : String(error);
  if (/cannot be locked/i.test(message)) return 'locked';
  if (/os error (?:13|30|28|1)\b|permission denied|read-only/i.test(message)) return 'unwritable';
  return 'damaged';
};

const open = async (file: string, memoryLimitMb: number): Promise<void> => {
  const engine = await import('@grafeo-db/js').catch((error: unknown) => refuse('no_engine', error));
  if (!engine) return;
  try {
    prepareFolder(file);
  } catch (error) {
    return refuse('unwritable', error);
  }
  for (const givesUp = Date.now() + waitForLockMs; ; await sleep(lockRetryMs)) {
    try {
      // The package is CommonJS: at run time its exports are on the default export.
      store = engine.default.GrafeoDB.create(file);
      break;
    } catch (error) {
      // The lock of a process that was just killed can outlive it for a moment.
      const refusal = refusalOf(error);
      if (refusal !== 'locked' || Date.now() > givesUp) return refuse(refusal, error);
    }
  }
  store.setCheckpointTriggers({ walBytes: checkpointAfterBytes });
  watchMemory(memoryLimitMb);
  tell({ tell: 'opened', version: store.version() });
};

const inTransaction = async <T>(work: (transaction: Transaction) => Promise<T>, end: 'commit' | 'rollback'): Promise<T> => {
  const transaction = database().beginTransaction();
  try {
    const value = await work(transaction);
    transaction[end]();
    return value;
  } catch (error) {
    if (transaction.isActive) transaction.rollback();
    throw error;
  }
};

const decodeRow = (row: Record<string, unknown>): Row => Object.fromEntries(Object.entries(row).map(([column, value]) => [column, decodeValue(value, lookup)]));

const sendBatch = (id: number): void => {
  const reading = readings.get(id);
  if (!reading) return;
  const rows: Row[] = [];
  for (; reading.next < reading.end && rows.length < batchSize; reading.next += 1) rows.push(decodeRow(reading.result.get(reading.next)));
  const isLast = reading.next >= reading.end;
  if (isLast) readings.delete(id);
  tell({ tell: 'rows', id, rows, isLast });
};

/** A read runs in a transaction that is rolled back, so that it cannot change anything. */
const read = async (id: number, { text, parameters }: Statement, maxRows: number | null): Promise<void> => {
  computing.add(id);
  const result = await inTransaction((transaction) => transaction.executeCypher(text, parameters), 'rollback');
  if (Object.values(result.counters).some((changes) => changes > 0)) throw new Error(writeInRead);
  if (!computing.delete(id)) return tell({ tell: 'rows', id, rows: [], isLast: true });
  readings.set(id, { result, end: Math.min(result.length, maxRows ?? Number.POSITIVE_INFINITY), next: 0 });
  sendBatch(id);
};

const write = async (id: number, statements: readonly Statement[]): Promise<void> => {
  const first = await inTransaction(async (transaction) => {
    let firstRow: Row | null = null;
    for (const [index, { text, parameters }] of statements.entries()) {
      const result = await transaction.executeCypher(text, parameters);
      if (index === 0 && result.length > 0) firstRow = decodeRow(result.get(0));
      if (index === 0 && result.length === 0) throw new Error('The first statement of a write found nothing.');
      tell({ tell: 'step', id, done: index + 1 });
    }
    return firstRow;
  }, 'commit');
  tell({ tell: 'done', id, first });
};

const declare = async (id: number, statements: readonly string[]): Promise<void> => {
  for (const statement of statements) await database().executeCypher(statement);
  tell({ tell: 'done', id, first: null });
};

const answer = (question: Question): Promise<void> | void => {
  switch (question.ask) {
    case 'read':
      return read(question.id, question.statement, question.maxRows);
    case 'write':
      return write(question.id, question.statements);
    case 'declare':
      return declare(question.id, question.statements);
    case 'more':
      return sendBatch(question.id);
    case 'drop':
      readings.delete(question.id);
      computing.delete(question.id);
      return;
    default:
      return question satisfies never;
  }
};

const hear = async (message: Ask): Promise<void> => {
  if (message.ask === 'open') return open(message.file, message.memoryLimitMb);
  if (message.ask === 'close') {
    store?.close();
    process.exit(0);
  }
  try {
    await answer(message);
  } catch (error) {
    computing.delete(message.id);
    tell({ tell: 'failed', id: message.id, message: error instanceof Error ? error.message : String(error) });
  }
};

process.on('message', (message: Ask) => void hear(message));
// Without its parent this process has no purpose; a native query may still be running, so it is ended the hard way.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
// A terminal's Ctrl-C reaches the whole group: the parent decides when the store closes.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
