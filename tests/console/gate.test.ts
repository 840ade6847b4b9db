import { afterAll, expect, test } from '@jest/globals';
import { PosturaError } from '#contract/errors.ts';
import { createGate } from '#server/console/gate/create-gate.ts';
import { gateTerms } from '#server/console/gate/gate-terms.ts';
import { startWorker } from '#server/console/gate/start-worker.ts';
import { reads } from './corpus/reads.ts';
import { refusals } from './corpus/refusals.ts';

const gate = createGate({ timeLimitMs: 10_000 });
afterAll(() => gate.close());

const failureOf = async (checked: Promise<unknown>): Promise<PosturaError> => {
  const failure: unknown = await checked.then(
    () => new Error('It passed.'),
    (error: unknown) => error,
  );
  if (!(failure instanceof PosturaError)) throw failure;
  return failure;
};
const refusalOf = (statement: string) => failureOf(gate.check(statement, {}));

test('every statement of the corpus that must not run is refused with its code', async () => {
  const wrong: unknown[] = [];
  for (const { statement, code } of refusals) {
    const found = await gate.check(statement, {}).then(
      () => 'passes',
      (error: PosturaError) => error.code,
    );
    if (found !== code) wrong.push({ statement: statement.slice(0, 200), code, found });
  }
  expect(wrong).toEqual([]);
  expect(new Set(refusals.map(({ statement }) => statement)).size).toBe(refusals.length);
  expect(refusals.length).toBeGreaterThanOrEqual(200);
}, 120_000);

test('every read of the corpus passes, and the gate names the parameters that it is given', async () => {
  for (const { statement, parameters = {} } of reads) {
    const { parameters: names } = await gate.check(statement, {});
    expect({ statement, names: [...names].sort() }).toEqual({ statement, names: Object.keys(parameters).sort() });
  }
}, 120_000);

test.each([
  ['MATCH (n) RETURN n', { mode: 'run', body: 'MATCH (n) RETURN n', bodyStart: 0 }],
  ['EXPLAIN MATCH (n) RETURN n', { mode: 'explain', body: ' MATCH (n) RETURN n', bodyStart: 7 }],
  ['/* 😀 */ profile\nRETURN 1', { mode: 'profile', body: '\nRETURN 1', bodyStart: 16 }],
  ['PROFILE CYPHER 25 RETURN 1;', { mode: 'profile', body: ' CYPHER 25 RETURN 1', bodyStart: 7 }],
  ["RETURN ';' AS x ; // done", { mode: 'run', body: "RETURN ';' AS x ", bodyStart: 0 }],
])('%s is split into how it runs and what runs', async (statement, expected) => {
  expect(await gate.check(statement, {})).toEqual({ text: statement, ...expected, parameters: [], unnamed: [] });
});

test('columns without a name are found with the text that names them, in the answer alone', async () => {
  const statement =
    'EXPLAIN MATCH (n)-->(m) CALL (n) { RETURN count(*) AS inner } RETURN n, count( * ), m.name AS name, [x IN n.xs | x] UNION RETURN 1, 2 + 3, 4, 5';
  const { body, unnamed } = await gate.check(statement, {});
  expect(unnamed.map(({ name }) => name)).toEqual(['count( * )', '[x IN n.xs | x]', '2 + 3']);
  for (const { end, name } of unnamed) expect(body.slice(0, end).endsWith(name)).toBe(true);
});

test('parameters are named once each, in the order of the text, without backticks', async () => {
  const { parameters } = await gate.check('MATCH (n $props) WHERE n.x = $`a``b c` AND n.y IN $0 RETURN $props, $create, $ spaced', {});
  expect(parameters).toEqual(['props', 'a`b c', '0', 'create', 'spaced']);
});

test.each([
  "RETURN 'CREATE (n) LOAD CSV; DROP' AS text",
  'RETURN "// SET" AS text /* DELETE everything */ // MERGE',
  'MATCH (create:`LOAD CSV`) RETURN create.set, create.load, create.delete',
  'MATCH (n) RETURN n.style, n.reset, n.play, n.help',
  'MATCH (n) RETURN {load: n.csv, explain: n.profile} AS map',
  'RETURN date.truncate("month", date()) AS d, DATE.TRUNCATE("day", date()) AS e, duration.inDays(date(), date()) AS f',
  'call DB.LABELS() yield label return label',
  'CALL `db`.`labels`() YIELD label RETURN label',
  'MATCH (n) RETURN n.naïve AS `año`, "😀" AS emoji',
  "RETURN 'C:\\\\Users' AS path",
  'RETURN 1_000 AS a, 0x1F AS b, 0o17 AS c, 1e-3 AS d, .5 AS e',
  'RETURN 1 AS x\r\n// a note\r\nUNION /* another\r\n */ RETURN 2 AS x\r\n',
])('%s passes, as nothing in it writes', async (statement) => {
  expect(await gate.check(statement, {})).toMatchObject({ text: statement });
});

test.each([
  ['MATCH (n)\nRETURN n\nSET n.x = 1', 'read_only', { line: 3, column: 1 }, /\bSET would change the graph/],
  ["RETURN '😀' AS x CREATE (n)", 'read_only', { line: 1, column: 18 }, /\bCREATE\b/],
  ['MATCH (n)\r\n RETUN n', 'syntax_error', { line: 2, column: 2 }, /Did you mean RETURN\?/],
  ['MATCH (n) RETURN', 'syntax_error', { line: 1, column: 17 }, /ends too early/],
  ["RETURN 'a", 'syntax_error', { line: 1, column: 8 }, /has no end/],
  ['CALL dbms.listConfig()', 'not_allowed', { line: 1, column: 6 }, /^The procedure dbms\.listConfig is not allowed here/],
  ['RETURN `apoc`.text . join(["a"], "")', 'not_allowed', { line: 1, column: 8 }, /^The function apoc\.text\.join/],
  ['SHOW INDEXES', 'not_allowed', { line: 1, column: 1 }, /schema panel/],
  ['RETURN 1;\n\nRETURN 2', 'not_allowed', { line: 3, column: 1 }, /one query/],
  ['MATCH (n) DELETE n SET n.x = 1', 'read_only', { line: 1, column: 11 }, /\bDELETE\b/],
])('%j is refused at its place, with what to do', async (statement, code, place, detail) => {
  expect(await refusalOf(statement)).toMatchObject({ code, place, message: expect.stringMatching(detail) });
});

test('a statement that takes too long to read is refused, and the next one is read', async () => {
  const hasty = createGate({ timeLimitMs: 150 });
  await hasty.check('RETURN 1', {});
  const slow = `RETURN ${'normalize('.repeat(200)}'a'${', NFC)'.repeat(200)} AS x`;
  expect(await failureOf(hasty.check(slow, {}))).toMatchObject({ code: 'not_allowed', message: expect.stringMatching(/takes too long/) });
  const patient = hasty.check('RETURN 2', {});
  expect(await patient).toMatchObject({ body: 'RETURN 2' });
  await hasty.close();
});

test('a thread that is lost costs its statement one more try, and then a refusal', async () => {
  let starts = 0;
  const shaky = createGate({
    start: () => {
      starts += 1;
      return {
        inspect: async (text) =>
          text === 'RETURN 1'
            ? { passes: true, reading: { mode: 'run', bodyStart: 0, bodyEnd: 8, parameters: [], unnamed: [] } }
            : Promise.reject(new Error('lost')),
        end: async () => {},
      };
    },
  });
  expect(await failureOf(shaky.check('RETURN 2', {}))).toMatchObject({ code: 'not_allowed' });
  expect(starts).toBe(2);
  expect(await shaky.check('RETURN 1', {})).toMatchObject({ body: 'RETURN 1' });
  await shaky.close();
});

test('the thread ends after a while without statements, and starts again with the next', async () => {
  let starts = 0;
  let ends = 0;
  const idle = createGate({
    idleMs: 20,
    start: () => {
      starts += 1;
      const worker = startWorker();
      const end = async (): Promise<void> => {
        ends += 1;
        await worker.end();
      };
      return { ...worker, end };
    },
  });
  await idle.check('RETURN 1', {});
  while (ends === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  await idle.check('RETURN 1', {});
  expect(starts).toBe(2);
  await idle.close();
});

test('who waits beyond the bound is turned away, and who leaves does not wait', async () => {
  const narrow = createGate({ mostWaiting: 2 });
  const leaving = new AbortController();
  const first = narrow.check('RETURN 1', {});
  const second = failureOf(narrow.check('RETURN 2', { signal: leaving.signal }));
  leaving.abort(new PosturaError('query_cancelled', 'Left.'));
  expect(await failureOf(narrow.check('RETURN 3', {}))).toMatchObject({ code: 'too_many_queries' });
  expect(await second).toMatchObject({ code: 'query_cancelled' });
  expect(await first).toMatchObject({ body: 'RETURN 1' });
  expect(await narrow.check('RETURN 3', {})).toMatchObject({ body: 'RETURN 3' });
  await narrow.close();
});

test('the console lists what the gate lets pass on each store', async () => {
  expect(gateTerms('embedded').procedures.map(({ name }) => name)).toEqual(['db.labels', 'db.relationshipTypes', 'db.propertyKeys']);
  const { procedures, functions } = gateTerms('neo4j');
  for (const { name } of procedures) await gate.check(`CALL ${name}`, {});
  for (const { name } of functions.filter(({ name: one }) => one.includes('.'))) await gate.check(`RETURN ${name}(1) AS x`, {});
  expect(procedures.map(({ name }) => name)).toContain('db.index.fulltext.queryNodes');
  expect(functions.map(({ name }) => name)).toEqual(expect.arrayContaining(['count', 'date.truncate', 'duration.between', 'point.distance']));
});
