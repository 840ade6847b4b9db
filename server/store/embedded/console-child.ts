import { writeFile } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import type { GrafeoDB, QueryResult } from '@grafeo-db/js';
import type { Parameters } from '../graph-store.ts';
import { type ConsoleAsk, type ConsoleQuery, type ConsoleTell, isPanic, longestRowMb, readsFile } from './console-messages.ts';
import { encodeQueryValue } from './encode-query-value.ts';
import { watchMemory } from './watch-memory.ts';

/**
 * The process in which users' queries run, one at a time, on a read-only copy of the store: whatever a query does, it can only harm this process,
 * which is killed when a query does not end.
 */

const batchRows = 2000;
const batchBytes = 256 * 1024;
const longestRow = longestRowMb * 1024 * 1024;

type Reading = { readonly result: QueryResult; readonly fields: readonly string[]; readonly end: number; next: number };
let reading: Reading | undefined;
let store: GrafeoDB | undefined;
let fitMb = 0;
let hasPanicked = false;

const tell = (message: ConsoleTell): void => void process.send?.(message);
const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
/** A process that a query has blown up would end the next one too early. */
const isFit = (): boolean => !hasPanicked && process.memoryUsage.rss() < fitMb * 1024 * 1024;

/** Others go first, and when the machine runs out of memory this process is the one to end; where the system lets us say so. */
const stepBack = async (): Promise<void> => {
  try {
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
    await writeFile('/proc/self/oom_score_adj', '1000');
  } catch {}
};

const open = async (file: string, memoryLimitMb: number): Promise<void> => {
  await stepBack();
  const engine = await import('@grafeo-db/js').catch((error: unknown) => tell({ tell: 'refused', refusal: 'no_engine', message: textOf(error) }));
  if (!engine) return;
  try {
    store = engine.default.GrafeoDB.openReadOnly(file);
  } catch (error) {
    return tell({ tell: 'refused', refusal: 'damaged', message: textOf(error) });
  }
  fitMb = memoryLimitMb / 2;
  watchMemory(memoryLimitMb);
  tell({ tell: 'opened', version: store.version() });
};

const readBatch = ({ result, fields, end }: Reading, from: number): ConsoleTell & { readonly tell: 'rows' | 'too-large' } => {
  const rows: string[] = [];
  for (let bytes = 0; from + rows.length < end && rows.length < batchRows && bytes < batchBytes; ) {
    const row = result.get(from + rows.length);
    const text = JSON.stringify(fields.map((field) => encodeQueryValue(Object.hasOwn(row, field) ? row[field] : null)));
    if (text.length > longestRow) return { tell: 'too-large', isFit: isFit() };
    rows.push(text);
    bytes += text.length;
  }
  return { tell: 'rows', rows, isLast: from + rows.length >= end, isFit: isFit() };
};

const sendBatch = (): void => {
  if (!reading) return;
  const batch = readBatch(reading, reading.next);
  if (batch.tell === 'too-large' || batch.isLast) reading = undefined;
  else reading.next += batch.rows.length;
  tell(batch);
};

/** A copy that cannot be written still reads files; the engine's own plan shows it, however the clause is spelled. */
const refuseFiles = async (open: GrafeoDB, body: string, parameters: Parameters): Promise<void> => {
  // What has no plan does not run either, and says so itself with the right place.
  const plan = await open.executeCypher(`EXPLAIN ${body}`, parameters).catch(() => null);
  if (plan && /^\s*Load(?:Csv|Jsonl|Parquet|Data)\b/m.test(String(plan.scalar()))) throw new Error(readsFile);
};

const run = async ({ text, body, isPlan, parameters, maxRows }: ConsoleQuery): Promise<void> => {
  if (!store) throw new Error('The store is not open.');
  await refuseFiles(store, body, parameters);
  const result = await store.executeCypher(text, parameters);
  const fields = result.columns;
  if (isPlan) return tell({ tell: 'plan', text: String(result.scalar()), isFit: isFit() });
  reading = { result, fields, end: Math.min(result.length, maxRows), next: 0 };
  tell({ tell: 'begun', fields });
};

const hear = async (message: ConsoleAsk): Promise<void> => {
  if (message.ask === 'open') return open(message.file, message.memoryLimitMb);
  try {
    if (message.ask === 'query') await run(message);
    else sendBatch();
  } catch (error) {
    reading = undefined;
    hasPanicked ||= isPanic(textOf(error));
    tell({ tell: 'failed', message: textOf(error), isFit: isFit() });
  }
};

process.on('message', (message: ConsoleAsk) => void hear(message));
// Without its parent this process has no purpose; a native query may still be running, so it is ended the hard way.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
// A terminal's Ctrl-C reaches the whole group: the parent decides when it ends.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
