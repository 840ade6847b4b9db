import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import type { ConsoleTerms, QueryRows } from '#contract/console.ts';
import { longestStatement } from '#contract/console.ts';
import { PosturaError } from '#contract/errors.ts';
import type { HandlerContext, RouteParsed } from '#contract/routes.ts';
import type { GraphStore, Parameters, QueryRun } from '#server/store/graph-store.ts';
import type { Gate } from './gate/create-gate.ts';
import { gateTerms } from './gate/gate-terms.ts';
import { createSlots } from './query-slots.ts';

export type ConsoleSettings = {
  readonly queryTimeoutMs: number;
  readonly queryMaxRows: number;
  readonly queryMaxStreamRows: number;
  /** Undefined takes what suits the store. */
  readonly queryConcurrency: number | undefined;
  readonly queryMemoryMb: number;
};

type Input = RouteParsed<'runQuery'>['body'];

/** Users' queries: each passes the gate, waits for a place, runs within bounds, and can be stopped by its id. */
export type Console = {
  /** What bounds a query, and what it may call. Who asks is likely to send one, so the gate gets ready. */
  readTerms(): ConsoleTerms;
  run(input: Input, context: HandlerContext): Promise<QueryRows>;
  /** Ends a run; throws `unknown_run` where none has the id. */
  cancel(runId: string): void;
};

const normalPlaces = { embedded: 2, neo4j: 4 } as const;

const requireParameters = (names: readonly string[], given: Parameters): void => {
  const missing = names.filter((name) => !Object.hasOwn(given, name));
  if (missing.length === 0) return;
  const list = missing.map((name) => `$${name}`).join(', ');
  throw new PosturaError('missing_parameter', `The query needs ${missing.length === 1 ? 'a value' : 'values'} for ${list}; send them with the parameters.`);
};

export const createConsole = ({
  store,
  gate,
  settings,
}: {
  readonly store: GraphStore;
  readonly gate: Pick<Gate, 'check'>;
  readonly settings: ConsoleSettings;
}): Console => {
  const places = settings.queryConcurrency ?? normalPlaces[store.kind];
  const slots = createSlots(places);
  const runs = new Map<string, AbortController>();

  const start = async (input: Input, { signal, mostRows }: { readonly signal: AbortSignal; readonly mostRows: number }) => {
    const statement = await gate.check(input.statement, { signal });
    if (statement.mode !== 'explain') requireParameters(statement.parameters, input.parameters);
    const free = await slots.take(signal);
    try {
      signal.throwIfAborted();
      const startedAt = performance.now();
      // One row more tells whether there are more.
      const run = await store.query(statement, input.parameters, { signal, timeoutMs: settings.queryTimeoutMs, maxRows: mostRows + 1 });
      return { run, startedAt, free };
    } catch (error) {
      free();
      throw error;
    }
  };

  const terms: ConsoleTerms = {
    limits: {
      timeoutMs: settings.queryTimeoutMs,
      maxRows: settings.queryMaxRows,
      maxStreamRows: settings.queryMaxStreamRows,
      memoryMb: store.kind === 'embedded' ? settings.queryMemoryMb : null,
      concurrency: places,
      statementBytes: longestStatement,
    },
    ...gateTerms(store.kind),
  };
  return {
    readTerms: () => {
      // How it fares is told to who sends a query.
      gate.check('RETURN 1', {}).catch(() => undefined);
      return terms;
    },
    run: async (input, { signal: closed, wantsStream = false }) => {
      const runId = input.runId ?? randomUUID();
      if (runs.has(runId)) throw new PosturaError('run_exists', 'A query runs under this runId already. Send a new one with each run.');
      const stopping = new AbortController();
      const stop = (): void => stopping.abort(closed.reason);
      closed.addEventListener('abort', stop, { once: true });
      runs.set(runId, stopping);
      const leave = (): void => {
        closed.removeEventListener('abort', stop);
        runs.delete(runId);
      };
      const mostRows = Math.min(input.maxRows ?? Number.POSITIVE_INFINITY, wantsStream ? settings.queryMaxStreamRows : settings.queryMaxRows);
      try {
        if (closed.aborted) stop();
        const { run, startedAt, free } = await start(input, { signal: stopping.signal, mostRows });
        return boundRows(run, {
          runId,
          mostRows,
          startedAt,
          close: () => {
            leave();
            // Ends what still runs; nothing is left to end after the last row.
            stopping.abort(new PosturaError('query_cancelled', 'Nobody reads the answer any more.'));
            free();
          },
        });
      } catch (error) {
        leave();
        throw error;
      }
    },
    cancel: (runId) => {
      const run = runs.get(runId);
      if (!run) throw new PosturaError('unknown_run', 'No query runs under this id; it may have ended by itself.');
      run.abort(new PosturaError('query_cancelled', 'The query was stopped before its end. Run it again to have all of its answer.'));
    },
  };
};

const boundRows = (
  { fields, batches, end }: QueryRun,
  { runId, mostRows, startedAt, close }: { readonly runId: string; readonly mostRows: number; readonly startedAt: number; readonly close: () => void },
): QueryRows => {
  let rows = 0;
  let truncated = false;
  async function* bound(): AsyncGenerator<readonly string[]> {
    for await (const batch of batches) {
      const room = mostRows - rows;
      truncated = batch.length > room;
      rows += Math.min(batch.length, room);
      yield truncated ? batch.slice(0, room) : batch;
      if (truncated) return;
    }
  }
  return {
    runId,
    fields,
    batches: bound(),
    end: () => {
      const { notifications, plan } = end();
      return { rows, maxRows: mostRows, truncated, elapsedMs: Math.round(performance.now() - startedAt), notifications: [...notifications], plan };
    },
    close,
  };
};
