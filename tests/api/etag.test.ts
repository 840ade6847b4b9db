import { afterEach, expect, test } from '@jest/globals';
import { PosturaError } from '#contract/errors.ts';
import { type RunningApp, startApp } from '#tests/api/start-app.ts';

let app: RunningApp;
afterEach(() => app.stop());

const path = '/api/v1/sources';
const sources = { sources: [], total: 0, cursor: null };

test('an answer about the graph is read again only when the data changed', async () => {
  let dataVersion = 1;
  let reads = 0;
  app = await startApp({
    readTag: async () => `W/"a-${dataVersion}"`,
    handlers: {
      listSources: async () => {
        reads += 1;
        return sources;
      },
    },
  });
  const first = await app.ask(path);
  expect([first.status, first.headers.get('etag'), first.headers.get('cache-control')]).toEqual([200, 'W/"a-1"', 'no-cache']);
  const again = await app.ask(path, { headers: { 'if-none-match': 'W/"a-1"' } });
  expect([again.status, again.text, again.headers.get('etag'), reads]).toEqual([304, '', 'W/"a-1"', 1]);
  dataVersion = 2;
  const changed = await app.ask(path, { headers: { 'if-none-match': 'W/"a-1"' } });
  expect([changed.status, changed.headers.get('etag'), reads]).toEqual([200, 'W/"a-2"', 2]);
});

test('a wrong request is wrong even with the tag of the data', async () => {
  app = await startApp({ readTag: async () => 'W/"a-1"' });
  const { status, headers } = await app.ask(`${path}?limit=0`, { headers: { 'if-none-match': 'W/"a-1"' } });
  expect([status, headers.has('etag')]).toEqual([400, false]);
});

test('a failure has no tag', async () => {
  app = await startApp({
    readTag: async () => 'W/"a-1"',
    handlers: {
      readEntity: async () => {
        throw new PosturaError('unknown_entity', 'No entity has the id x.');
      },
    },
  });
  const { status, headers } = await app.ask('/api/v1/entities/x');
  expect([status, headers.has('etag')]).toEqual([404, false]);
});

test('where the store cannot tell whether the data changed, every read is a new one', async () => {
  app = await startApp({ readTag: async () => undefined, handlers: { listSources: async () => sources } });
  expect((await app.ask(path)).headers.has('etag')).toBe(false);
});

test('whether the process lives is never cached', async () => {
  app = await startApp({ readTag: async () => 'W/"a-1"', handlers: { readLiveness: async () => ({ status: 'live' }) } });
  expect((await app.ask('/api/v1/health/live')).headers.has('etag')).toBe(false);
});

test('HEAD has the headers of GET and no body', async () => {
  app = await startApp({ handlers: { listSources: async () => sources } });
  const { status, text, headers } = await app.ask(path, { method: 'HEAD' });
  expect([status, text, headers.get('content-length')]).toEqual([200, '', String(JSON.stringify(sources).length)]);
});

test('an operation hears that nobody waits for it any more', async () => {
  const heard = new Promise<void>((resolve, reject) => {
    void startApp({
      handlers: {
        listSources: async (_, { signal }) => {
          signal.addEventListener('abort', () => resolve());
          await new Promise((wake) => setTimeout(wake, 400));
          return sources;
        },
      },
    }).then((started) => {
      app = started;
      app.ask(path, { signal: AbortSignal.timeout(100) }).then(
        () => reject(new Error('It was answered.')),
        () => undefined,
      );
    });
  });
  await heard;
});
