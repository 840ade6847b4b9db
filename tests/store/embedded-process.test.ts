import { afterEach, describe, expect, test } from '@jest/globals';
import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openEmbeddedStore } from '#server/store/embedded/embedded-store.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { makeFolder } from '#tests/machine/make-folder.ts';
import { storeChildOf, untilGone } from './child-of.ts';
import { readRows } from './read-rows.ts';
import { type Holder, startHolder } from './start-holder.ts';
import { textOf } from './test-queries.ts';
import { isAlive } from '#tests/machine/is-alive.ts';

const patience = 60_000;
const opened: GraphStore[] = [];
const holders: Holder[] = [];

afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
  for (const { pid } of holders.splice(0)) if (isAlive(pid)) process.kill(pid, 'SIGKILL');
});

const open = (folder: string): GraphStore => {
  const store = openEmbeddedStore({ folder }, { textOf });
  opened.push(store);
  return store;
};
const openOurs = async (): Promise<GraphStore> => {
  const store = open(await makeFolder('store'));
  await store.claim();
  return store;
};
const hold = (folder: string, options?: { readonly uid?: number | undefined }): Holder => {
  const holder = startHolder(folder, options);
  holders.push(holder);
  return holder;
};
const savePerson = (id: string) => ({ query: 'test/save-person', parameters: { id } });
const savePeople = (prefix: string, people: number) => ({ query: 'test/save-people', parameters: { prefix, people } });
const countPeople = async (store: GraphStore): Promise<number> => Number((await readRows(store, { query: 'test/count-people' }))[0]?.['people']);
const killChild = async (): Promise<void> => void process.kill(await storeChildOf(process.pid), 'SIGKILL');

describe('the process of the embedded store, killed with -9', () => {
  test(
    'comes back by itself within five seconds, with everything that was written',
    async () => {
      const store = await openOurs();
      await store.write([savePerson('ana')]);
      const before = await storeChildOf(process.pid);
      await killChild();
      await untilGone(before, 5000);
      const startedAt = performance.now();
      expect(await storeChildOf(process.pid)).not.toBe(before);
      expect(await countPeople(store)).toBe(1);
      expect(performance.now() - startedAt).toBeLessThan(5000);
      expect(await store.state()).toMatchObject({ owner: 'postura', dataVersion: 1 });
    },
    patience,
  );

  test(
    'costs a waiting reader nothing but time',
    async () => {
      const store = await openOurs();
      await store.write([savePeople('somebody-', 60)]);
      const reads = Promise.all(Array.from({ length: 5 }, () => readRows(store, { query: 'test/count-groups' }, { timeoutMs: 20_000 })));
      await sleep(20);
      await killChild();
      expect((await reads).map((rows) => rows[0]?.['groups'])).toEqual(Array.from({ length: 5 }, () => 60 ** 3));
    },
    patience,
  );

  test(
    'loses no write and makes none twice, whenever it comes',
    async () => {
      const store = await openOurs();
      let isWriting = true;
      const killing = (async () => {
        for (let round = 0; isWriting; round += 1) {
          await store.state();
          await sleep(Math.random() * 300);
          await killChild();
          // Every other time the next one is killed too, while it opens.
          if (round % 2 === 0) await sleep(Math.random() * 300).then(killChild);
        }
      })();
      let writes = 0;
      try {
        for (const until = Date.now() + 6000; Date.now() < until; writes += 1) {
          expect(await store.write([savePerson(`one-${writes}`), savePerson(`two-${writes}`)])).toBe(writes + 1);
        }
      } finally {
        isWriting = false;
        await killing;
      }
      expect(writes).toBeGreaterThan(5);
      expect(await countPeople(store)).toBe(2 * writes);
    },
    patience,
  );

  test(
    'while it opens is started once more',
    async () => {
      const store = open(await makeFolder('store'));
      const state = store.state();
      await killChild();
      expect(await state).toMatchObject({ owner: 'empty' });
    },
    patience,
  );
});

describe('a runaway query', () => {
  test(
    'does not take a write along that is under way',
    async () => {
      const store = await openOurs();
      await store.write([savePeople('somebody-', 400)]);
      const runaway = expect(readRows(store, { query: 'test/run-away' }, { timeoutMs: 300 })).rejects.toMatchObject({ code: 'query_timeout' });
      const versions = await Promise.all([store.write([savePeople('more-', 30_000)]), runaway]);
      expect(versions[0]).toBe(2);
      expect(await countPeople(store)).toBe(30_400);
    },
    patience,
  );

  test(
    'that fills the memory ends alone',
    async () => {
      const store = open(await makeFolder('store'));
      await store.claim();
      await store.write([savePerson('ana')]);
      await expect(readRows(store, { query: 'test/unwind-pairs' }, { timeoutMs: 20_000 })).rejects.toMatchObject({
        code: 'query_too_wide',
        message: expect.stringContaining('NEO4J_URI'),
      });
      expect(await countPeople(store)).toBe(1);
    },
    patience,
  );
});

describe('the folder of the embedded store', () => {
  test(
    'keeps what was written over a restart',
    async () => {
      const folder = join(await makeFolder('store'), 'made', 'by the store ñ');
      const first = open(folder);
      await first.claim();
      await first.write([savePerson('ana')]);
      await first.close();
      expect((await stat(join(folder, 'graph.grafeo'))).size).toBeGreaterThan(0);
      const second = open(folder);
      expect(await second.state()).toMatchObject({ owner: 'postura', dataVersion: 1 });
      expect(await countPeople(second)).toBe(1);
    },
    patience,
  );

  test(
    'that another server uses is named',
    async () => {
      const folder = await makeFolder('store');
      await open(folder).claim();
      await expect(open(folder).state()).rejects.toMatchObject({
        code: 'store_unavailable',
        message: `Another Postura server uses the folder ${folder}; stop it or set DATA_DIR to another folder.`,
      });
    },
    patience,
  );

  test(
    'that this user may not write is named',
    async () => {
      const folder = await makeFolder('store');
      await chmod(folder, 0o555);
      // The administrator may write anywhere.
      const uid = process.getuid?.() === 0 ? 65_534 : undefined;
      if (uid !== undefined) await chmod(join(folder, '..'), 0o755);
      expect(await hold(folder, { uid }).nextLine()).toBe(
        `failed: The folder ${folder} cannot be written; give this user the right to, free some space, or set DATA_DIR to another folder.`,
      );
    },
    patience,
  );

  test.each([
    ['is a file', async (folder: string) => writeFile(folder, ''), /cannot be written/],
    [
      'holds a file of another kind under our name',
      async (folder: string) => writeFile(join(await makeDirectory(folder), 'graph.grafeo'), 'not a graph at all '.repeat(400)),
      /damaged or was not made by Postura/,
    ],
    ['holds half of our file', async (folder: string) => halve(folder), /damaged or was not made by Postura/],
  ])(
    'that %s is named',
    async (_, spoil, sentence) => {
      const folder = join(await makeFolder('store'), 'data');
      await spoil(folder);
      await expect(open(folder).state()).rejects.toMatchObject({ code: 'store_unavailable', message: expect.stringMatching(sentence) });
    },
    patience,
  );
});

const makeDirectory = async (folder: string): Promise<string> => {
  await mkdir(folder, { recursive: true });
  return folder;
};

const halve = async (folder: string): Promise<void> => {
  const store = openEmbeddedStore({ folder }, { textOf });
  await store.claim();
  await store.write([savePeople('somebody-', 2000)]);
  await store.close();
  const file = join(folder, 'graph.grafeo');
  const whole = await readFile(file);
  await writeFile(file, whole.subarray(0, whole.length / 2));
};

describe('a server with an embedded store', () => {
  test(
    'that is killed with -9 leaves no process behind, and its folder can be used at once',
    async () => {
      const folder = await makeFolder('store');
      const holder = hold(folder);
      expect(await holder.nextLine()).toBe('ready');
      const child = await storeChildOf(holder.pid);
      process.kill(holder.pid, 'SIGKILL');
      const next = open(folder);
      expect(await countPeople(next)).toBe(3);
      expect(await untilGone(child, 5000)).toBe(true);
    },
    patience,
  );

  test(
    'still has it when Ctrl-C reaches the whole terminal',
    async () => {
      const holder = hold(await makeFolder('store'));
      expect(await holder.nextLine()).toBe('ready');
      const child = await storeChildOf(holder.pid);
      process.kill(-holder.pid, 'SIGINT');
      expect(await holder.nextLine()).toBe('closed with 3');
      expect(await untilGone(child, 5000)).toBe(true);
    },
    patience,
  );

  test(
    'gets a sentence from a store that it closed',
    async () => {
      const store = await openOurs();
      await store.close();
      await store.close();
      const sentence = { code: 'store_unavailable', message: expect.stringContaining('stopping') };
      await expect(store.state()).rejects.toMatchObject(sentence);
      await expect(countPeople(store)).rejects.toMatchObject(sentence);
      await expect(store.write([savePerson('late')])).rejects.toMatchObject(sentence);
    },
    patience,
  );
});
