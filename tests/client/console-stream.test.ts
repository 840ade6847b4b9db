import { describe, expect, test } from '@jest/globals';
import { ConnectionError, ProblemError } from '#client/api.ts';
import { createStream } from '#client/api-stream.ts';
import { summaryOf } from './console-server.ts';

const problem = { type: 'about:blank', title: 'No', status: 422, detail: 'It took too long.', code: 'query_timeout', requestId: 'r' };

/** Reads an answer that comes in the given pieces. */
async function readAnswer(pieces: readonly (string | Uint8Array)[], init: ResponseInit = {}) {
  const fields: string[] = [];
  const rows: unknown[] = [];
  const body = new ReadableStream<Uint8Array>({
    start(control) {
      for (const piece of pieces) control.enqueue(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece);
      control.close();
    },
  });
  const stream = createStream({ base: '/', fetcher: async () => new Response(body, init) });
  const ended = stream({
    body: { statement: 'RETURN 1' },
    signal: new AbortController().signal,
    onFields: (given) => fields.push(...given),
    onRow: (row) => rows.push(row),
  });
  const end = await ended.catch((error: unknown) => error);
  return { fields, rows, end };
}

describe('an answer in lines', () => {
  const whole = `{"fields":["a","b"]}\n[1,"ñ"]\n[2,{"x":[null]}]\n${JSON.stringify({ summary: summaryOf(2) })}\n`;

  test('gives its fields, its rows and its summary', async () => {
    expect(await readAnswer([whole])).toEqual({
      fields: ['a', 'b'],
      rows: [
        [1, 'ñ'],
        [2, { x: [null] }],
      ],
      end: summaryOf(2),
    });
  });

  test('reads the same however the network cuts it, within letters too', async () => {
    const bytes = new TextEncoder().encode(whole);
    const expected = await readAnswer([whole]);
    for (const size of [1, 3, 7]) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, place) => bytes.slice(place * size, (place + 1) * size));
      expect(await readAnswer(pieces)).toEqual(expected);
    }
  });

  test('needs no line end after the summary', async () => {
    expect((await readAnswer([whole.trimEnd()])).end).toEqual(summaryOf(2));
  });

  test('that ends in a problem keeps its rows and throws the problem', async () => {
    const { rows, end } = await readAnswer([`{"fields":["a"]}\n[1]\n${JSON.stringify({ error: problem })}\n`]);
    expect(rows).toEqual([[1]]);
    expect(end).toBeInstanceOf(ProblemError);
    expect((end as ProblemError).problem).toEqual(problem);
  });

  test('that is a problem and nothing else throws it', async () => {
    expect((await readAnswer([JSON.stringify({ error: problem })])).end).toBeInstanceOf(ProblemError);
  });

  test('without a last line was cut', async () => {
    const { rows, end } = await readAnswer(['{"fields":["a"]}\n[1]\n']);
    expect(rows).toEqual([[1]]);
    expect(end).toEqual(new ConnectionError('The connection was cut before the answer was whole'));
  });

  test('cut within a line was cut', async () => {
    expect((await readAnswer(['{"fields":["a"]}\n[1]\n[2,"ha'])).end).toBeInstanceOf(ConnectionError);
  });

  test('may be refused before it begins', async () => {
    const { end } = await readAnswer([JSON.stringify({ ...problem, code: 'read_only', status: 403, line: 1, column: 5 })], { status: 403 });
    expect(end).toBeInstanceOf(ProblemError);
    expect((end as ProblemError).problem).toMatchObject({ code: 'read_only', line: 1, column: 5 });
  });

  test('may come from something else', async () => {
    expect((await readAnswer(['<html>'], { status: 502 })).end).toEqual(new ConnectionError('Something other than Postura answered, with status 502'));
  });
});
