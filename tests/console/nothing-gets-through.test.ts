import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { rm, stat, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Problem } from '#contract/errors.ts';
import { describeOnBothStores } from '#tests/explore/describe-on-both-stores.ts';
import { runQuery } from '#tests/store/run-query.ts';
import { reads } from './corpus/reads.ts';
import { refusals } from './corpus/refusals.ts';

/** Stands in the planted file and nowhere else. */
const secret = 'words-of-the-planted-file';

/** What the body of a request cannot hold is refused before the gate. */
const isNoText = (text: string): boolean => text === '' || text.includes('\0');
const runs = Number(process.env['POSTURA_FUZZ_RUNS'] ?? 300);

await describeOnBothStores('what users type', 'mexico-us', (explorer) => {
  let listener: Server;
  let planted: string;
  let asked = 0;
  let leaked = 0;
  let hashBefore = '';

  /** Of every node and relationship there is, but for those that count our own writes. */
  const hash = async (): Promise<string> => {
    const { store } = explorer();
    // A write of ours makes the embedded store run the next query on a fresh copy of what it holds.
    await store.write([]);
    const isOurs = (value: unknown): boolean => /"labels":\["_Postura/.test(JSON.stringify(value));
    const nodes = await runQuery(store, 'MATCH (node) RETURN node');
    const ties = await runQuery(store, 'MATCH ()-[tie]->() RETURN tie');
    const lines = [...nodes.values, ...ties.values].filter((row) => !isOurs(row)).map((row) => JSON.stringify(row));
    expect(lines.length).toBeGreaterThan(600);
    return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
  };
  const send = async (statement: string) => {
    const answer = await explorer().app.ask('/api/v1/query', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ statement, parameters: { address: `http://127.0.0.1:${(listener.address() as AddressInfo).port}/`, file: `file://${planted}` } }),
    });
    if (answer.text.includes(secret)) leaked += 1;
    return answer;
  };
  /** Points a text of the corpus at the planted file and at the listener, which must never hear of it. */
  const aim = (statement: string): string =>
    statement
      .replaceAll(/https?:\/\/[\w.:-]+/g, `http://127.0.0.1:${(listener.address() as AddressInfo).port}`)
      .replaceAll(/file:\/\/\/[\w./-]*/g, `file://${planted}`);

  beforeAll(async () => {
    planted = join(tmpdir(), `postura-planted-${process.pid}.csv`);
    await writeFile(planted, `${secret}\n1\n`);
    listener = createServer((_request, response) => {
      asked += 1;
      response.end('a,b\n1,2\n');
    }).listen(0, '127.0.0.1');
    await once(listener, 'listening');
    hashBefore = await hash();
  }, 120_000);
  afterAll(async () => {
    listener.close();
    await rm(planted, { force: true });
  });

  test('every refusal of the corpus is a problem with its code, and the log names it', async () => {
    const wrong: unknown[] = [];
    for (const refusal of refusals) {
      const text = aim(refusal.statement);
      const before = explorer().app.log.length;
      const { status, body } = await send(text);
      const { code } = Problem.parse(body);
      const line = explorer()
        .app.log.slice(before)
        .find((one) => one['route'] === '/query');
      const isNamed = line?.['code'] === code && (!['read_only', 'not_allowed'].includes(code) || typeof line['refused'] === 'string');
      const wanted = isNoText(text) ? 'invalid_input' : refusal.code;
      if (code !== wanted || status >= 500 || !isNamed) wrong.push({ text: text.slice(0, 120), wanted, status, code, isNamed });
    }
    expect(wrong).toEqual([]);
    expect(refusals.length).toBeGreaterThanOrEqual(200);
  }, 600_000);

  test('token soups and mutations never write, never give a 5xx and never stop the server', async () => {
    const texts = [...refusals.map(({ statement }) => aim(statement)).filter((text) => text.length < 2000), ...reads.map(({ statement }) => statement)];
    const words = [...new Set(texts.flatMap((text) => text.match(/\w+|[^\s\w]+|\s+/g) ?? []))];
    const soup = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 25 }).map((parts) => parts.join(' '));
    const mutation = fc
      .tuple(fc.constantFrom(...texts), fc.constantFrom(...texts), fc.nat(200), fc.nat(200), fc.constantFrom(...words))
      .map(([one, other, start, end, word]) => `${one.slice(0, start)}${word} ${other.slice(Math.min(end, other.length))}`);
    await fc.assert(
      fc.asyncProperty(fc.oneof(soup, mutation), async (statement) => {
        const { status } = await send(statement);
        expect(status).toBeLessThan(500);
      }),
      { numRuns: runs, seed: 20_261_121 },
    );
    expect((await explorer().app.ask('/api/v1/health/ready')).status).toBe(200);
  }, 1_200_000);

  test('afterwards nothing has changed, no file was opened and no host was asked', async () => {
    expect(await hash()).toBe(hashBefore);
    const { atimeMs, birthtimeMs } = await stat(planted);
    expect(atimeMs).toBeLessThanOrEqual(birthtimeMs + 1000);
    expect([asked, leaked]).toEqual([0, 0]);
  }, 120_000);
});
