import { describe, expect, test } from '@jest/globals';
import { ConnectionError, ProblemError } from '#client/api.ts';
import { activeRunOf, createConsole, runningOf } from '#client/state/console.ts';
import { nextRowLimit } from '#client/modes/query/next-row-limit.ts';
import { marksOf } from '#client/modes/query/marks-of.ts';
import type { HistoryEntry } from '#client/state/query-history.ts';
import { makeRunId } from '#client/state/make-run-id.ts';
import { openStream, summaryOf } from './console-server.ts';

const problem = { type: 'about:blank', title: 'No', status: 422, detail: 'It took too long.', code: 'query_timeout', requestId: 'r' } as const;

/** A console whose server, clock and storage a test holds in its hands. */
function openConsole({ kept = new Map<string, string>() } = {}) {
  const { stream, lines, next } = openStream();
  const cancelled: string[] = [];
  const heard: HistoryEntry[] = [];
  const beats = new Set<() => void>();
  let time = 0;
  const console = createConsole({
    stream,
    cancel: async (id) => void cancelled.push(id),
    storage: () => ({ getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) }),
    now: () => time,
    repeat(task) {
      beats.add(task);
      return () => void beats.delete(task);
    },
  });
  console.listen((entry) => heard.push(entry));
  return {
    console,
    lines,
    next,
    cancelled,
    heard,
    kept,
    pass(milliseconds: number) {
      time += milliseconds;
      for (const beat of beats) beat();
    },
    isBeating: () => beats.size > 0,
    /** The run that is shown. */
    shown() {
      const run = activeRunOf(console.read());
      if (run === undefined) throw new Error('No answer is shown');
      return run;
    },
  };
}
/** Lets everything that is on its way arrive. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('a query that runs', () => {
  test('is sent with its values, its limit on rows and an id of its own', async () => {
    const { console, next } = openConsole();
    console.setText('MATCH (n {id: $id}) RETURN n LIMIT $limit');
    console.setDraft('id', { type: 'entity', text: 'x' });
    console.setDraft('limit', { type: 'integer', text: '3' });
    console.setRowLimit(100);
    void console.runText();
    const { request } = await next();
    expect([request.url, request.init.method, request.init.headers]).toEqual([
      '/under/api/v1/query',
      'POST',
      { accept: 'application/x-ndjson', 'content-type': 'application/json' },
    ]);
    expect(request.body).toEqual({
      statement: 'MATCH (n {id: $id}) RETURN n LIMIT $limit',
      parameters: { id: 'x', limit: 3 },
      maxRows: 100,
      runId: runningOf(console.read())?.id,
    });
  });

  test('shows its first row at once, and how many there are with each beat', async () => {
    const { console, next, pass, shown, isBeating } = openConsole();
    console.setText('RETURN 1');
    const ended = console.runText();
    const line = await next();
    expect(shown()).toMatchObject({ status: 'running', count: 0, fields: [] });
    line.write('{"fields":["a"]}\n[1]\n[2]\n');
    await settle();
    expect(shown()).toMatchObject({ status: 'running', fields: ['a'], count: 1 });
    pass(80);
    expect(shown()).toMatchObject({ count: 2, elapsedMs: 80 });
    line.write(`[3]\n${JSON.stringify({ summary: summaryOf(3) })}\n`);
    line.end();
    await ended;
    expect(shown()).toMatchObject({ status: 'done', count: 3, rows: [[1], [2], [3]], summary: summaryOf(3), error: null });
    expect(isBeating()).toBe(false);
  });

  test('is stopped in the page and in the server, and its rows stay', async () => {
    const { console, next, shown, cancelled, pass } = openConsole();
    console.setText('RETURN 1');
    const ended = console.runText();
    const line = await next();
    line.write('{"fields":["a"]}\n[1]\n[2]\n');
    await settle();
    pass(500);
    const { id } = shown();
    console.stop(id);
    expect(shown()).toMatchObject({ status: 'stopped', count: 2, rows: [[1], [2]], elapsedMs: 500, error: null });
    expect(cancelled).toEqual([id]);
    expect(line.request.init.signal?.aborted).toBe(true);
    await ended;
    expect(shown().status).toBe('stopped');
    console.stop(id);
    expect(cancelled).toEqual([id]);
  });

  test('that reaches a limit keeps the rows that came before', async () => {
    const { console, next, shown } = openConsole();
    console.setText('RETURN 1');
    const ended = console.runText();
    const line = await next();
    line.write(`{"fields":["a"]}\n[1]\n${JSON.stringify({ error: problem })}\n`);
    line.end();
    await ended;
    expect(shown()).toMatchObject({ status: 'failed', count: 1, rows: [[1]], summary: null });
    expect(shown().error).toBeInstanceOf(ProblemError);
  });

  test('whose connection is cut says so', async () => {
    const { console, next, shown } = openConsole();
    console.setText('RETURN 1');
    const ended = console.runText();
    const line = await next();
    line.write('{"fields":["a"]}\n[1]\n');
    line.end();
    await ended;
    expect(shown()).toMatchObject({ status: 'failed', count: 1 });
    expect(shown().error).toBeInstanceOf(ConnectionError);
  });
});

describe('a value that is missing', () => {
  test('is said at its field, and nothing is sent', async () => {
    const { console, lines } = openConsole();
    console.setText('RETURN $a, $limit');
    console.setDraft('limit', { type: 'integer', text: 'many' });
    await console.runText();
    expect(console.read().troubles).toEqual(
      new Map([
        ['a', 'missing'],
        ['limit', 'integer'],
      ]),
    );
    expect([lines, console.read().runs]).toEqual([[], []]);
    console.setDraft('a', { type: 'text', text: '' });
    expect(console.read().troubles).toEqual(new Map([['limit', 'integer']]));
  });

  test('an empty text is a value', async () => {
    const { console, next } = openConsole();
    console.setText('RETURN $a');
    console.setDraft('a', { type: 'text', text: '' });
    void console.runText();
    expect((await next()).request.body['parameters']).toEqual({ a: '' });
  });
});

describe('the plan of a query', () => {
  test('is asked for by EXPLAIN and PROFILE before its text', async () => {
    const { console, lines } = openConsole();
    console.setText('RETURN 1');
    void console.runText('EXPLAIN');
    void console.runText('PROFILE');
    console.setText('  explain RETURN 1');
    void console.runText('PROFILE');
    await settle();
    expect(lines.map(({ request }) => request.body['statement'])).toEqual(['EXPLAIN RETURN 1', 'PROFILE RETURN 1', '  explain RETURN 1']);
  });

  test('has its remarks at their places in the text as it was written', () => {
    const error = new ProblemError({ ...problem, line: 1, column: 15 });
    const run = { statement: 'EXPLAIN RETURN x', summary: null, error };
    expect(marksOf(run, 'RETURN x')).toEqual([{ line: 1, column: 7, severity: 'error', message: 'It took too long.' }]);
    expect(marksOf(run, 'RETURN y')).toEqual([]);
    const notifications = [
      { title: 'Unknown label', description: 'No Persn', severity: 'warning', line: 2, column: 3 } as const,
      { title: 'Nowhere', description: '', severity: 'information', line: null, column: null } as const,
    ];
    const second = { statement: 'PROFILE MATCH\n  (:Persn)', summary: summaryOf(0, { notifications }), error: null };
    expect(marksOf(second, 'MATCH\n  (:Persn)')).toEqual([{ line: 2, column: 3, severity: 'warning', message: 'Unknown label: No Persn' }]);
  });
});

describe('answers', () => {
  test('are kept for the last ten runs; one that runs stays', async () => {
    const { console, next } = openConsole();
    console.setText('RETURN 0');
    void console.runText();
    await next();
    for (let place = 1; place <= 11; place += 1) {
      const ended = console.runQuery({ statement: `RETURN ${place}`, parameters: {}, maxRows: 10 });
      const line = await next();
      line.write(`{"fields":["a"]}\n${JSON.stringify({ summary: summaryOf(0) })}\n`);
      line.end();
      await ended;
    }
    expect(console.read().runs.map(({ statement }) => statement)).toEqual([0, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((place) => `RETURN ${place}`));
  });

  test('are closed one by one; the next is shown, and one that runs is stopped', async () => {
    const { console, next, cancelled, shown } = openConsole();
    for (const statement of ['RETURN 1', 'RETURN 2', 'RETURN 3']) {
      void console.runQuery({ statement, parameters: {}, maxRows: undefined });
      await next();
    }
    const [first, second, third] = console.read().runs.map(({ id }) => id);
    console.activate(second ?? '');
    console.close(second ?? '');
    expect([shown().id, cancelled]).toEqual([third, [second]]);
    console.close(third ?? '');
    expect(shown().id).toBe(first);
    console.close(first ?? '');
    expect(console.read()).toMatchObject({ runs: [], active: null });
  });
});

describe('a query that is opened', () => {
  const query = { statement: 'RETURN $id, $limit', parameters: { id: 'x', limit: 5 }, types: { id: 'entity', limit: 'integer', odd: 'nothing' }, name: 'One' };

  test('fills the text and its fields, and does not run', () => {
    const { console, lines } = openConsole();
    console.open(query);
    expect(console.read()).toMatchObject({
      text: 'RETURN $id, $limit',
      name: 'One',
      opened: 1,
      drafts: { id: { type: 'entity', text: 'x' }, limit: { type: 'integer', text: '5' } },
    });
    expect([lines, console.read().runs]).toEqual([[], []]);
    expect(console.current()).toEqual({ ...query, types: { id: 'entity', limit: 'integer' } });
  });

  test('gives its name up when its text is changed', () => {
    const { console } = openConsole();
    console.open(query);
    console.setText('RETURN 1');
    expect(console.read().name).toBe(null);
  });

  test('leaves a text that never ran in the history', () => {
    const { console, heard } = openConsole();
    console.setText('RETURN $mine, $not');
    console.setDraft('mine', { type: 'integer', text: '1' });
    console.open(query);
    expect(heard).toMatchObject([{ statement: 'RETURN $mine, $not', parameters: { mine: 1 }, status: 'draft' }]);
    console.open({ statement: 'RETURN 2', parameters: {} });
    expect(heard).toHaveLength(1);
  });
});

describe('the history', () => {
  test('hears of each run when it has ended', async () => {
    const { console, next, heard } = openConsole();
    console.setText('RETURN 1');
    const ended = console.runText();
    const line = await next();
    expect(heard).toEqual([]);
    line.write(`{"fields":["a"]}\n[1]\n${JSON.stringify({ summary: summaryOf(1, { truncated: true }) })}\n`);
    line.end();
    await ended;
    expect(heard).toMatchObject([{ statement: 'RETURN 1', status: 'done', rows: 1, truncated: true, elapsedMs: 12, error: null }]);
  });

  test('hears later of what was before it listened', async () => {
    const { stream } = openStream();
    const console = createConsole({ stream, cancel: async () => undefined, now: () => 7, repeat: () => () => undefined });
    console.setText('RETURN 1');
    console.open({ statement: 'RETURN 2', parameters: {} });
    const heard: HistoryEntry[] = [];
    console.listen((entry) => heard.push(entry));
    expect(heard.map(({ statement, at }) => [statement, at])).toEqual([['RETURN 1', 7]]);
  });
});

describe('what is written', () => {
  test('is there again at the next visit', () => {
    const { console, kept } = openConsole();
    console.setText('RETURN $a');
    console.setDraft('a', { type: 'entity', text: 'x', name: 'X' });
    console.setRowLimit('most');
    console.keep();
    const { console: next } = openConsole({ kept });
    expect(next.read()).toMatchObject({ text: 'RETURN $a', drafts: { a: { type: 'entity', text: 'x', name: 'X' } }, rowLimit: 'most', runs: [] });
  });

  test.each(['', 'no', '{}', '{"text":1}', '[]'])('is nothing where something else was kept: %s', (text) => {
    const { console } = openConsole({ kept: new Map([['postura.console', text]]) });
    expect(console.read()).toMatchObject({ text: '', drafts: {}, rowLimit: 1000 });
  });
});

test('the next limit on rows is the next larger one, then all, then none', () => {
  expect([nextRowLimit(100, 1_000_000), nextRowLimit(5_000, 1_000_000), nextRowLimit(100_000, 1_000_000)]).toEqual([1_000, 10_000, 1_000_000]);
  expect([nextRowLimit(10_000, 10_000), nextRowLimit(100, 500)]).toEqual([undefined, 500]);
});

test('a run is named by a random UUID', () => {
  expect(makeRunId(() => new Uint8Array(16).fill(255))).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
  expect(makeRunId()).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});
