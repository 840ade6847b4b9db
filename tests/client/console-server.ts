import { createStream, type StreamQuery } from '#client/api-stream.ts';
import type { QuerySummary } from '#contract/console.ts';

export const summaryOf = (rows: number, rest: Partial<QuerySummary> = {}): QuerySummary => ({
  rows,
  maxRows: 1000,
  truncated: false,
  elapsedMs: 12,
  notifications: [],
  plan: null,
  ...rest,
});

/** A connection that a test writes its answer into. */
export type Line = {
  readonly request: { readonly url: string; readonly init: RequestInit; readonly body: Record<string, unknown> };
  readonly write: (text: string) => void;
  readonly end: () => void;
};

/** The real stream over a server that says what a test wants, when it wants. */
export function openStream(): { readonly stream: StreamQuery; readonly lines: readonly Line[]; readonly next: () => Promise<Line> } {
  const lines: Line[] = [];
  let taken = 0;
  const fetcher = async (url: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    let control: ReadableStreamDefaultController<Uint8Array> | undefined;
    const body = new ReadableStream<Uint8Array>({
      start(given) {
        control = given;
      },
    });
    init.signal?.addEventListener('abort', () => control?.error(new DOMException('Aborted', 'AbortError')));
    const line: Line = {
      request: { url: String(url), init, body: JSON.parse(String(init.body)) as Record<string, unknown> },
      write: (text) => control?.enqueue(new TextEncoder().encode(text)),
      end: () => control?.close(),
    };
    lines.push(line);
    return new Response(body, { headers: { 'content-type': 'application/x-ndjson' } });
  };
  return {
    stream: createStream({ base: '/under/', fetcher: fetcher as typeof fetch }),
    lines,
    async next() {
      while (lines[taken] === undefined) await new Promise((resolve) => setTimeout(resolve));
      const line = lines[taken];
      taken += 1;
      if (line === undefined) throw new Error('No request came');
      return line;
    },
  };
}
