import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { inspectStatement } from '#server/console/gate/worker/inspect-statement.ts';
import { makeFolder } from '#tests/machine/make-folder.ts';
import { reads } from './corpus/reads.ts';
import { refusals } from './corpus/refusals.ts';

type Engine = { executeCypher(text: string): Promise<{ toArray(): unknown[] }>; close(): void };
const { GrafeoDB } = createRequire(import.meta.url)('@grafeo-db/js') as { GrafeoDB: { create(): Engine } };

const asked = process.env['POSTURA_FUZZ_RUNS'];
const runs = asked === undefined ? 1000 : Number(asked);
const secret = 'a planted line';

let planted: string;
let engine: Engine;
beforeAll(async () => {
  planted = join(await makeFolder('fuzz'), 'planted.csv');
  await writeFile(planted, `${secret}\n`);
  engine = GrafeoDB.create();
  await engine.executeCypher("CREATE (a:Person {name: 'A', x: 1})-[:KNOWS {since: 2020}]->(b:Person {name: 'B'})");
});
afterAll(() => engine.close());

/** Strings, backticked names and comments as one mark each, by a lexer that is not the gate's. */
const bare = (text: string): string =>
  text.replace(/'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"|`(?:``|[^`])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (quoted) => (quoted.startsWith('/') ? ' ' : '§'));

const writesAfterBracket =
  /(?:^|[)\]}])\s*(?:(?:NO)?DETACH\s+)?(?:CREATE|MERGE|SET|DELETE|REMOVE|FOREACH|INSERT|DROP|ALTER|GRANT|DENY|REVOKE|TERMINATE|USE)\b/i;
const readsFiles = /\bLOAD\s+CSV\b/i;
const inTransactions = /\}\s*IN\b[^}]*\bTRANSACTIONS?\b/i;

const graph = async (): Promise<string> => {
  const nodes = await engine.executeCypher('MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.name');
  const edges = await engine.executeCypher('MATCH (a)-[r]->(b) RETURN a.name AS a, type(r) AS type, properties(r) AS properties, b.name AS b');
  return JSON.stringify([nodes.toArray(), edges.toArray()]);
};

/** What holds of every text: the gate answers, and what it lets pass neither writes nor reads a file, by words and on an engine that would. */
const holds = async (text: string): Promise<void> => {
  const verdict = inspectStatement(text);
  if (!verdict.passes) {
    expect(verdict.refusal.detail).not.toBe('');
    expect(verdict.refusal.place.line).toBeGreaterThan(0);
    return;
  }
  const words = bare(text);
  expect([words, writesAfterBracket.test(words), readsFiles.test(words), inTransactions.test(words)]).toEqual([words, false, false, false]);
  const before = await graph();
  const { bodyStart, bodyEnd } = verdict.reading;
  // Large numbers make long loops, which are no matter of the gate.
  if (/\d{4}|\*|e\d/i.test(words)) return;
  const rows = await engine.executeCypher(text.slice(bodyStart, bodyEnd)).then(
    (result) => JSON.stringify(result.toArray(), (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
    () => '',
  );
  expect(rows).not.toContain(secret);
  expect(await graph()).toBe(before);
};

const words = () => [
  ...'MATCH OPTIONAL WHERE RETURN WITH UNWIND AS CALL YIELD UNION ALL CREATE MERGE SET DELETE DETACH REMOVE FOREACH INSERT DROP LOAD CSV FROM HEADERS IN TRANSACTIONS USE SHOW TERMINATE EXPLAIN PROFILE CYPHER EXISTS COUNT COLLECT CASE WHEN THEN ELSE END ON NEXT LET FILTER FOR FINISH ORDER BY LIMIT NOT AND DEFINE'.split(
    ' ',
  ),
  ...[
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '|',
    ',',
    ';',
    ':',
    '.',
    '=',
    '+=',
    '->',
    '<-',
    '-',
    '$a',
    "'a'",
    '"b"',
    '`c`',
    '1',
    '2',
    'n',
    'm',
    'r',
    'x',
    'n.x',
    ':Person',
    '(n)',
    '(m:Person)',
    '(n)-[r]->(m)',
  ],
  ...[
    '//',
    '/*',
    '*/',
    '\n',
    '\r',
    '\r\n',
    "'",
    '"',
    '`',
    '\\',
    "\\'",
    '\\u0053',
    '\u00a0',
    '\u200b',
    '\u2028',
    '\u0000',
    '😀',
    '\ud800',
    'db.labels()',
    'dbms.listConfig()',
    'apoc.cypher.run(',
    'toLower(',
  ],
  ...[
    'RETURN 1 AS x',
    'MATCH (n)',
    'RETURN n',
    'CREATE (n)',
    'SET n.x = 2',
    'DELETE n',
    'CALL {',
    'WITH 1 AS x',
    'UNION ALL',
    `LOAD CSV FROM '${planted}' AS x RETURN x`,
    `UNION ALL LOAD CSV FROM "${planted}" AS x RETURN x`,
  ],
];

/** Clauses that fit one after the other, with quotes and comments that a careless reader takes for something else. */
const clauses = () => [
  ...[
    'MATCH (n)',
    'OPTIONAL MATCH (n)-[r]->(m)',
    'WITH *',
    'WITH 1 AS x',
    'UNWIND [1, 2] AS y',
    'CALL { RETURN 1 AS z }',
    'CALL () { RETURN 1 AS u }',
    'MATCH (k) WHERE EXISTS { (k)-->() }',
  ],
  ...[
    "WITH *, 'it\\'s' AS a",
    'WITH *, "\\\\" AS b',
    "WITH *, '//' AS c",
    "WITH *, '/*' AS d",
    'WITH *, `e` AS `e//`, 1 AS `/*`',
    "WITH *, '\n' AS f",
    'WITH 1 AS load, 2 AS csv',
    'RETURN 1 AS x UNION ALL',
  ],
  ...[
    'SET n.x = 2',
    'DETACH DELETE n',
    'CREATE (k)',
    'MERGE (n)',
    `LOAD CSV FROM '${planted}' AS line`,
    'FOREACH (i IN [1] | CREATE (k))',
    'CALL { CREATE (k) }',
  ],
];
const gaps = [
  ' ',
  '\n',
  '\r\n',
  '/**/',
  ' // c\n',
  ' // c\r\n',
  "/* ' */",
  '\t',
  '\u00a0',
  ' // "\n',
  '/* // */',
  '\n// `\n',
  ' // \r ',
  ' // \r /* \n',
  ' // */ \n',
  "// \r '\n",
  '/*/ /*/',
];

const short = [...refusals, ...reads].map(({ statement }) => statement).filter(({ length }) => length < 400);
const shortReads = reads.map(({ statement }) => statement).filter(({ length }) => length < 400);
const among = <Item>(items: readonly Item[], which: number): Item | undefined => items[which % items.length];

type Edit = {
  readonly at: number;
  readonly length: number;
  readonly kind: 'leave out' | 'double' | 'put in' | 'change case' | 'comment' | 'splice';
  readonly piece: number;
};

const editText = (text: string, { at, length, kind, piece }: Edit): string => {
  const start = Math.floor(at * text.length);
  const end = Math.min(text.length, start + length);
  const [before, part, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  const pieces = words();
  switch (kind) {
    case 'leave out':
      return before + after;
    case 'double':
      return before + part + part + after;
    case 'put in':
      return `${before} ${among(pieces, piece)} ${part}${after}`;
    case 'change case':
      return before + (part === part.toUpperCase() ? part.toLowerCase() : part.toUpperCase()) + after;
    case 'comment':
      return before + ['/**/', '/* ', '// ', ' // \r ', "/*'*/"][piece % 5] + part + ['', ' */', '\n', '//'][length % 4] + after;
    case 'splice':
      return `${before} ${among(short, piece)} ${after}`;
    default:
      return kind satisfies never;
  }
};

const edit = fc.record({
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  length: fc.nat(12),
  kind: fc.constantFrom('leave out', 'double', 'put in', 'change case', 'comment', 'splice'),
  piece: fc.nat(10_000),
}) satisfies fc.Arbitrary<Edit>;

const options = { numRuns: runs, ...(asked === undefined ? { seed: 20_261_121 } : {}), interruptAfterTimeLimit: asked === undefined ? 60_000 : 3_600_000 };
const longest = asked === undefined ? 90_000 : 3_700_000;

test(
  'no mixture of words writes, reads a file or breaks the gate',
  async () => {
    const soup = fc.array(fc.nat(10_000), { minLength: 1, maxLength: 14 }).map((pieces) => pieces.map((piece) => among(words(), piece)).join(' '));
    await fc.assert(fc.asyncProperty(soup, holds), options);
  },
  longest,
);

test(
  'no sequence of clauses, whatever stands between them, writes or reads a file',
  async () => {
    const step = fc.tuple(fc.nat(10_000), fc.nat(10_000));
    const sequence = fc
      .array(step, { minLength: 1, maxLength: 5 })
      .map((steps) => `${steps.map(([which, gap]) => `${among(clauses(), which)}${among(gaps, gap)}`).join('')}RETURN 1 AS x`);
    await fc.assert(fc.asyncProperty(sequence, holds), options);
  },
  longest,
);

test(
  'no change to a statement of the corpus writes, reads a file or breaks the gate',
  async () => {
    const original = fc.oneof(
      fc.nat(10_000).map((which) => among(short, which) ?? ''),
      { weight: 2, arbitrary: fc.nat(10_000).map((which) => among(shortReads, which) ?? '') },
    );
    const changed = fc.tuple(original, fc.array(edit, { minLength: 1, maxLength: 3 })).map(([text, edits]) => edits.reduce(editText, text));
    await fc.assert(fc.asyncProperty(changed, holds), options);
  },
  longest,
);

test(
  'no string of any characters breaks the gate',
  async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), holds), { ...options, numRuns: Math.min(runs, 300) });
  },
  longest,
);
