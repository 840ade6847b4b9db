import { z } from 'zod';
import { QuerySummary, type QueryValue } from '#contract/console.ts';
import { Problem } from '#contract/errors.ts';
import { apiPrefix } from '#contract/route.ts';
import type { RouteInput } from '#contract/routes.ts';
import { queryRoutes } from '#contract/routes/queries.ts';
import { ConnectionError, ProblemError } from './api.ts';

export type StreamedRow = readonly QueryValue[];

/** What a query asks, and who hears the answer as it comes. */
export type StreamRequest = {
  readonly body: RouteInput<'runQuery'>['body'];
  readonly signal: AbortSignal;
  readonly onFields: (fields: readonly string[]) => void;
  /** Called for each row, in order; the row is the caller's to keep. */
  readonly onRow: (row: StreamedRow) => void;
};

/** Runs a query and reads its rows as they come; ends with its summary, or throws the server's problem. */
export type StreamQuery = (request: StreamRequest) => Promise<QuerySummary>;

const Head = z.object({ fields: z.array(z.string()) });
const Tail = z.union([z.object({ summary: QuerySummary }), z.object({ error: Problem })]);

type Options = {
  readonly base: string;
  readonly fetcher?: typeof fetch;
  /** Lets the page draw between pieces of a long answer. */
  readonly breathe?: () => Promise<void>;
  readonly now?: () => number;
};

/** The longest that reading may keep the page from drawing, milliseconds. */
const patience = 24;
const afterDrawing = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Makes the function that streams `POST /query` under a base path. */
export const createStream =
  ({ base, fetcher = fetch, breathe = afterDrawing, now = () => performance.now() }: Options): StreamQuery =>
  async ({ body, signal, onFields, onRow }) => {
    const { method, path } = queryRoutes.runQuery;
    const request: RequestInit = {
      method,
      headers: { accept: 'application/x-ndjson', 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal,
    };
    const response = await reach(() => fetcher(`${base.replace(/\/$/, '')}${apiPrefix}${path}`, request));
    if (!response.ok || response.body === null) throw await readRefusal(response);
    let end: z.infer<typeof Tail> | undefined;
    let isHeadRead = false;
    const read = (line: string): void => {
      if (line.startsWith('[')) {
        onRow(JSON.parse(line) as StreamedRow);
        return;
      }
      if (isHeadRead) {
        end = Tail.parse(JSON.parse(line));
        return;
      }
      const head = Head.safeParse(JSON.parse(line));
      // An answer that failed before its first row may be its own last line.
      if (head.success) onFields(head.data.fields);
      else end = Tail.parse(JSON.parse(line));
      isHeadRead = true;
    };
    let since = now();
    for await (const line of linesOf(response.body)) {
      if (end !== undefined) break;
      readLine(read, line);
      if (now() - since < patience) continue;
      await breathe();
      signal.throwIfAborted();
      since = now();
    }
    if (end === undefined) throw new ConnectionError('The connection was cut before the answer was whole');
    if ('error' in end) throw new ProblemError(end.error);
    return end.summary;
  };

function readLine(read: (line: string) => void, line: string): void {
  if (line === '') return;
  try {
    read(line);
  } catch (error) {
    throw new ConnectionError('The answer has a line that Postura does not write', { cause: error });
  }
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reach(() => reader.read());
      rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
      const lines = rest.split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
      if (done) break;
    }
    yield rest;
  } finally {
    // What is not read any more need not come.
    void reader.cancel().catch(() => undefined);
  }
}

async function reach<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ConnectionError('The server does not answer', { cause: error });
  }
}

async function readRefusal(response: Response): Promise<Error> {
  const body: unknown = await response.json().catch(() => undefined);
  const problem = Problem.safeParse(body);
  if (problem.success) return new ProblemError(problem.data);
  return new ConnectionError(`Something other than Postura answered, with status ${response.status}`);
}
