import { describe, expect, test } from '@jest/globals';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { PosturaError } from '#contract/errors.ts';
import { type PreparationNeeds, prepareStore } from '#server/prepare-store.ts';
import type { GraphStore, StoreState } from '#server/store/graph-store.ts';
import { noHandlers } from '#tests/api/start-app.ts';

const away = new PosturaError('store_unavailable', 'Neo4j does not answer at bolt://localhost. Start it.');
const state: StoreState = { version: '5.26.30', owner: 'postura', dataVersion: 7 };

/** A store of which only what preparing asks is real. */
class StoreOfTest implements GraphStore {
  readonly kind = 'neo4j';
  closed = false;
  failures: unknown[];
  owner: StoreState['owner'] = 'postura';
  constructor(failures: unknown[] = []) {
    this.failures = failures;
  }
  async state(): Promise<StoreState> {
    const failure = this.failures.shift();
    if (failure) throw failure;
    return { ...state, owner: this.owner };
  }
  async *run(): AsyncGenerator<never> {}
  async claim(): Promise<void> {}
  async write(): Promise<number> {
    return 0;
  }
  async search(): Promise<readonly never[]> {
    return [];
  }
  async query(): Promise<never> {
    throw new Error('Preparing runs no query of a user.');
  }
  searchStep(): undefined {
    return undefined;
  }
  async close(): Promise<void> {
    this.closed = true;
  }
}

const prepare = (store: GraphStore, needs: Partial<PreparationNeeds> = {}) => {
  const messages: string[] = [];
  const sink = new Writable({
    write: (chunk, _encoding, done) => {
      messages.push((JSON.parse(String(chunk)) as { msg: string }).msg);
      done();
    },
  });
  const waits: number[] = [];
  const preparation = prepareStore({
    kind: store.kind,
    openStore: async () => store,
    fill: async () => undefined,
    createHandlers: () => ({ ...noHandlers, listQueries: async () => ({ queries: [] }) }),
    log: pino(sink),
    wait: async (ms) => {
      waits.push(ms);
    },
    ...needs,
  });
  return { ...preparation, messages, waits };
};
const ask = (handlers: PreparationNeeds['createHandlers'] extends (store: GraphStore) => infer H ? Awaited<H> : never) =>
  handlers.listQueries({ params: {}, query: {}, body: {} }, { signal: new AbortController().signal });

describe('while the store is being opened', () => {
  test('questions are told why they must wait, and the process lives', async () => {
    let tell: (progress: string) => void = () => undefined;
    const { handlers, storeOf } = prepare(new StoreOfTest(), {
      fill: (_, teller) => {
        tell = teller;
        return new Promise(() => undefined);
      },
    });
    await expect(ask(handlers)).rejects.toThrow('The store is being opened. Try again in a few seconds.');
    await new Promise(setImmediate);
    tell('Loading the seed graph: 12 of 48 steps.');
    await expect(ask(handlers)).rejects.toThrow('Loading the seed graph: 12 of 48 steps. Try again in a few seconds.');
    expect(await handlers.readLiveness({ params: {}, query: {}, body: {} }, { signal: new AbortController().signal })).toEqual({ status: 'live' });
    expect(storeOf()).toEqual({ kind: 'neo4j', version: '5.26.30' });
  });
});

describe('a Neo4j that does not answer', () => {
  test('it is asked again, ever more slowly, is told of once, and serves as soon as it is back', async () => {
    const { handlers, ready, waits, messages } = prepare(new StoreOfTest(Array.from({ length: 8 }, () => away)));
    await ready;
    expect(waits).toEqual([1000, 2000, 4000, 8000, 15_000, 30_000, 30_000, 30_000]);
    expect(messages).toEqual([away.message, 'The store answers again.']);
    expect(await ask(handlers)).toEqual({ queries: [] });
  });

  test('stopping ends the waiting', async () => {
    const store = new StoreOfTest(Array.from({ length: 100 }, () => away));
    const { ready, stop } = prepare(store, {
      wait: (_, signal) => new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    });
    await new Promise(setImmediate);
    await stop();
    await ready;
    expect(store.closed).toBe(true);
  });

  test('going away later, it is told of once, and again when it is back', async () => {
    const answers: (Error | undefined)[] = [away, away, undefined, undefined];
    const { handlers, ready, messages } = prepare(new StoreOfTest(), {
      createHandlers: () => ({
        ...noHandlers,
        listQueries: async () => {
          const failure = answers.shift();
          if (failure) throw failure;
          return { queries: [] };
        },
      }),
    });
    await ready;
    for (const _ of [1, 2]) await expect(ask(handlers)).rejects.toBe(away);
    for (const _ of [1, 2]) await ask(handlers);
    expect(messages).toEqual([away.message, 'The store answers again.']);
  });
});

test('an embedded store that cannot be opened ends the start with its sentence', async () => {
  const locked = new PosturaError('store_unavailable', 'Another Postura server uses the folder.');
  await expect(prepare(new StoreOfTest([locked]), { kind: 'embedded' }).ready).rejects.toBe(locked);
});

test('a fault of ours is not waited for', async () => {
  await expect(prepare(new StoreOfTest([new TypeError('fault')])).ready).rejects.toThrow('fault');
});

test('stopped while it was being opened, the store is closed all the same', async () => {
  const store = new StoreOfTest();
  let open: (store: GraphStore) => void = () => undefined;
  const { ready, stop } = prepare(store, {
    openStore: () =>
      new Promise((resolve) => {
        open = resolve;
      }),
  });
  await stop();
  open(store);
  await ready;
  expect(store.closed).toBe(true);
});

test('the tag follows the data version, differs between starts, and is absent where the data are not ours', async () => {
  const store = new StoreOfTest();
  const { readTag, ready } = prepare(store);
  await expect(readTag()).rejects.toMatchObject({ code: 'store_unavailable' });
  await ready;
  expect(await readTag()).toMatch(/^W\/"[0-9a-z]+-7"$/);
  store.owner = 'foreign';
  expect(await readTag()).toBeUndefined();
});
