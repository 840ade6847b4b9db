import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openEmbeddedStore } from '#server/store/embedded/embedded-store.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { isAlive } from '#tests/machine/is-alive.ts';
import { makeFolder } from '#tests/machine/make-folder.ts';
import { consoleChildrenOf, untilGone } from './child-of.ts';
import { describeQueries } from './query-contract.ts';
import { readRows } from './read-rows.ts';
import { beginQuery, runQuery } from './run-query.ts';
import { textOf } from './test-queries.ts';

const patience = 120_000;
const opened: GraphStore[] = [];

afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
});

const open = (folder: string): GraphStore => {
  const store = openEmbeddedStore({ folder, queryMemoryMb: 400 }, { textOf });
  opened.push(store);
  return store;
};
const openOurs = async (): Promise<{ readonly store: GraphStore; readonly folder: string }> => {
  const folder = await makeFolder('store');
  const store = open(folder);
  await store.claim();
  return { store, folder };
};
const savePerson = (id: string) => ({ query: 'test/save-person', parameters: { id } });
const soleChild = async (): Promise<number> => {
  const [pid, ...others] = await consoleChildrenOf(process.pid);
  expect(others).toEqual([]);
  return pid ?? Number.NaN;
};
const copiesIn = async (folder: string): Promise<readonly string[]> => (existsSync(join(folder, 'console')) ? readdir(join(folder, 'console')) : []);
const untilCopies = async (folder: string, count: number): Promise<void> => {
  for (const until = Date.now() + 5000; (await copiesIn(folder)).length !== count && Date.now() < until; ) await sleep(20);
  expect(await copiesIn(folder)).toHaveLength(count);
};
/** Groups of five of the people: days of work in no memory. */
const endless = 'MATCH (a:Person), (b:Person), (c:Person), (d:Person), (e:Person) WHERE a.id + b.id + c.id + d.id + e.id = "nobody" RETURN count(*) AS groups';

describe("users' queries on the embedded store", () => {
  describeQueries(async () => openEmbeddedStore({ folder: await makeFolder('store') }, { textOf }));
});

describe("users' queries on the embedded store alone", () => {
  describe('and their answers', () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = openEmbeddedStore({ folder: await makeFolder('store') }, { textOf });
      await store.claim();
    });
    afterAll(async () => {
      await store.close();
    });

    test('have as node ids what the engine gives with elementId, from zero', async () => {
      expect((await runQuery(store, 'MATCH (n) RETURN n, elementId(n) AS id LIMIT 1')).values).toEqual([
        [expect.objectContaining({ elementId: 'n:0' }), 'n:0'],
      ]);
    });

    test('give plans as text, without columns', async () => {
      expect(await runQuery(store, 'EXPLAIN MATCH (n:Person) RETURN n')).toEqual({
        fields: [],
        values: [],
        plan: { kind: 'text', text: expect.stringContaining('Person') },
      });
      expect((await runQuery(store, 'PROFILE MATCH (n:Person) RETURN n')).plan).toEqual({ kind: 'text', text: expect.stringMatching(/rows=0/) });
    });

    test.each([
      ['MATCH (n)\nRETURN m', { line: 2, column: 8 }],
      ["/* m */ MATCH (n) RETURN 'm', n.m, m", { line: 1, column: 36 }],
      ['/* 🌵 */ RETURN 1 +* 2', { line: 1, column: 20 }],
      ['\n  EXPLAIN  RETURN 1 +* 2', { line: 2, column: 22 }],
      ['RETURN 1 AS one, notThere(2) AS x', { line: 1, column: 18 }],
    ])('point to the place of a mistake as the editor counts it: %j', async (text, place) => {
      await expect(runQuery(store, text)).rejects.toMatchObject({ code: 'syntax_error', place });
    });

    test('read no file, even when no gate stood before them', async () => {
      const file = join(await makeFolder('file'), 'secret.csv');
      await writeFile(file, 'secret');
      const statements = [
        `LOAD CSV FROM '${file}' AS line RETURN line`,
        `WITH 1 AS x LOAD/**/CSV FROM '${file}' AS line RETURN line`,
        `PROFILE load // so\n csv FROM '${file}' AS line RETURN line`,
        `RETURN 1 AS line UNION LOAD CSV FROM '${file}' AS line RETURN line`,
        `UNWIND [1] AS x CALL { WITH x LOAD CSV FROM '${file}' AS line RETURN line } RETURN line`,
        `MATCH (n) WHERE EXISTS { MATCH (n) WITH n LOAD CSV FROM '${file}' AS line RETURN line } RETURN n`,
        `MATCH (n) RETURN COUNT { MATCH (n) WITH n LOAD CSV FROM '${file}' AS line RETURN line } AS lines`,
      ];
      for (const text of statements)
        await expect(runQuery(store, text)).rejects.toMatchObject({ code: expect.stringMatching(/^(?:not_allowed|syntax_error)$/) });
      await expect(runQuery(store, statements[0] ?? '')).rejects.toMatchObject({ code: 'not_allowed', message: expect.stringContaining('LOAD CSV') });
    });

    test('do not take a word of the author for one of the engine', async () => {
      for (const word of ['panic', '`GRAFEO-T003`', '`too many paths`'])
        await expect(runQuery(store, `RETURN ${word}`)).rejects.toMatchObject({ code: 'syntax_error' });
    });
  });

  test(
    'that the engine breaks off at are too wide, and the next one runs',
    async () => {
      const { store } = await openOurs();
      const rows = Array.from({ length: 500 }, (_, index) => ({ id: `e${index}`, from: 'hub', to: `p-${index + 1}`, properties: { id: `e${index}` } }));
      const saveEdges = { query: 'write/save-edges', slots: { from: ['Entity'], type: ['SUPPORTS'] }, parameters: { rows } };
      await store.write([savePerson('hub'), { query: 'test/save-people', parameters: { people: 500, prefix: 'p-' } }, saveEdges]);
      await expect(runQuery(store, 'MATCH (a)<--(b)-->(c) RETURN count(*) AS pairs')).rejects.toMatchObject({
        code: 'query_too_wide',
        message: expect.not.stringMatching(/panic|assert|task/),
      });
      expect((await runQuery(store, 'MATCH (a)-->(b) RETURN count(*) AS edges')).values).toEqual([[500]]);
    },
    patience,
  );

  describe('and memory', () => {
    test(
      'end at the limit, which the sentence names',
      async () => {
        const { store } = await openOurs();
        const bombs = [
          'RETURN [x IN range(1, 200000000) | x] AS xs',
          'RETURN range(1, 9223372036854775807) AS xs',
          "RETURN reduce(s = 'abcdefghijklmnop', x IN range(1, 50) | s + s) AS s",
          'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN a, b',
        ];
        for (const text of bombs) {
          await expect(runQuery(store, text)).rejects.toMatchObject({ code: 'query_memory', message: expect.stringContaining('400 MB') });
          expect((await runQuery(store, 'RETURN 1 AS one')).values).toEqual([[1]]);
        }
      },
      patience,
    );

    test(
      'do not pass on a single value that the server would have to hold',
      async () => {
        const { store } = await openOurs();
        const before = process.memoryUsage.rss();
        await expect(runQuery(store, 'RETURN range(1, 3000000) AS xs')).rejects.toMatchObject({
          code: 'query_memory',
          message: expect.stringContaining('8 MB'),
        });
        expect((process.memoryUsage.rss() - before) / 1024 / 1024).toBeLessThan(50);
      },
      patience,
    );
  });

  describe('and processes', () => {
    test(
      'one serves queries one after another, and another one those after a write',
      async () => {
        const { store, folder } = await openOurs();
        await runQuery(store, 'RETURN 1 AS one');
        const first = await soleChild();
        await expect(runQuery(store, 'RETURN oops')).rejects.toMatchObject({ code: 'syntax_error' });
        await runQuery(store, 'RETURN 2 AS two');
        expect(await soleChild()).toBe(first);
        await store.write([savePerson('ana')]);
        expect((await runQuery(store, 'MATCH (n:Person) RETURN n.id AS id')).values).toEqual([['ana']]);
        expect(await untilGone(first, 5000)).toBe(true);
        await soleChild();
        await untilCopies(folder, 1);
      },
      patience,
    );

    test(
      'keep to a copy that nobody else may read',
      async () => {
        const { store, folder } = await openOurs();
        await runQuery(store, 'RETURN 1 AS one');
        expect((await stat(join(folder, 'console'))).mode & 0o777).toBe(0o700);
      },
      patience,
    );

    test(
      'end within a second when the signal aborts, while others go on',
      async () => {
        const { store, folder } = await openOurs();
        await store.write([{ query: 'test/save-people', parameters: { people: 300, prefix: 'p-' } }]);
        const stopping = new AbortController();
        const running = runQuery(store, endless, { signal: stopping.signal, timeoutMs: 60_000 });
        running.catch(() => {});
        while ((await consoleChildrenOf(process.pid)).length === 0) await sleep(20);
        await sleep(1500);
        const pid = await soleChild();
        expect(await readRows(store, { query: 'test/find-person', parameters: { id: 'p-1' } })).toHaveLength(1);
        stopping.abort(new Error('stopped'));
        expect(await untilGone(pid, 1000)).toBe(true);
        await expect(running).rejects.toThrow('stopped');
        await untilCopies(folder, 0);
      },
      patience,
    );

    test(
      'end when the reader stops, and when it takes ten times as long over the rows as the store may work',
      async () => {
        const { store } = await openOurs();
        const stopped = await beginQuery(store, 'UNWIND range(1, 100000) AS x RETURN x', { maxRows: 100_000 });
        const pid = await soleChild();
        for await (const _ of stopped.batches) break;
        expect(await untilGone(pid, 1000)).toBe(true);
        const slow = await beginQuery(store, 'UNWIND range(1, 100000) AS x RETURN x', { maxRows: 100_000, timeoutMs: 200 });
        const reading = (async () => {
          for await (const _ of slow.batches) await sleep(1000);
        })();
        await expect(reading).rejects.toMatchObject({ code: 'query_timeout', message: expect.stringContaining('within 2 seconds') });
        await sleep(200);
        expect(await consoleChildrenOf(process.pid)).toEqual([]);
      },
      patience,
    );

    test(
      'that are killed from outside say so in words, and the next query runs',
      async () => {
        const { store } = await openOurs();
        await store.write([{ query: 'test/save-people', parameters: { people: 300, prefix: 'p-' } }]);
        await runQuery(store, 'RETURN 1 AS one');
        const running = runQuery(store, endless);
        running.catch(() => {});
        await sleep(300);
        process.kill(await soleChild(), 'SIGKILL');
        await expect(running).rejects.toMatchObject({ code: 'query_failed', message: expect.stringMatching(/Run it again/) });
        expect((await runQuery(store, 'RETURN 1 AS one')).values).toEqual([[1]]);
        process.kill(await soleChild(), 'SIGKILL');
        await sleep(300);
        expect((await runQuery(store, 'RETURN 1 AS one')).values).toEqual([[1]]);
      },
      patience,
    );

    test(
      'end when the store closes, which leaves no copy and gives running queries a sentence',
      async () => {
        const { store, folder } = await openOurs();
        await store.write([{ query: 'test/save-people', parameters: { people: 300, prefix: 'p-' } }]);
        await runQuery(store, 'RETURN 1 AS one');
        const running = [runQuery(store, endless), runQuery(store, endless)].map((query) => query.catch((error: unknown) => error));
        await sleep(1500);
        const pids = await consoleChildrenOf(process.pid);
        expect(pids).toHaveLength(2);
        await store.close();
        for (const failure of await Promise.all(running)) expect(failure).toMatchObject({ code: 'store_unavailable' });
        expect(pids.filter(isAlive)).toEqual([]);
        expect(existsSync(join(folder, 'console'))).toBe(false);
        await expect(runQuery(store, 'RETURN 1 AS one')).rejects.toMatchObject({ code: 'store_unavailable' });
      },
      patience,
    );

    test(
      'leave copies when the server is killed, which the next server removes when it starts',
      async () => {
        const folder = await makeFolder('store');
        await mkdir(join(folder, 'console', '7'), { recursive: true });
        await writeFile(join(folder, 'console', '7', 'graph.grafeo'), 'left over');
        const store = open(folder);
        await store.state();
        await untilCopies(folder, 0);
      },
      patience,
    );

    test(
      'copy whole writes only, however many are under way',
      async () => {
        const { store } = await openOurs();
        let isWriting = true;
        const writing = (async () => {
          for (let round = 0; isWriting; round += 1) await store.write([savePerson(`left-${round}`), savePerson(`right-${round}`)]);
        })();
        for (let round = 0; round < 4; round += 1) {
          const [row] = (
            await runQuery(
              store,
              "MATCH (n:Person) RETURN sum(CASE WHEN n.id STARTS WITH 'left' THEN 1 ELSE 0 END) AS l, sum(CASE WHEN n.id STARTS WITH 'right' THEN 1 ELSE 0 END) AS r",
            )
          ).values;
          expect(row?.[0]).toBe(row?.[1]);
        }
        isWriting = false;
        await writing;
      },
      patience,
    );
  });
});
