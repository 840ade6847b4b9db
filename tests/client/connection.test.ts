import { expect, test } from '@jest/globals';
import { ConnectionError, createApi, ProblemError } from '#client/api.ts';
import { createSession } from '#client/state/session.ts';
import { watchConnection } from '#client/watch-connection.ts';
import { id } from './small-graph.ts';

const answer = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });
const problem = (code: string, status: number) => answer({ type: 'about:blank', title: 'Title', status, detail: 'What to do.', code, requestId: 'r' }, status);

test('an address is made from the contract under the base path, its parts encoded', async () => {
  const urls: string[] = [];
  const api = createApi({
    base: '/tools/postura/',
    fetcher: async (url) => {
      urls.push(String(url));
      return answer({ nodes: [], edges: [], degrees: {}, total: 0, cursor: null });
    },
  });
  await api.expandNode({ params: { id: id('a/b ñ') }, query: { types: ['ONE', 'TWO'], limit: 5 } });
  expect(urls).toEqual(['/tools/postura/api/v1/entities/a%2Fb%20%C3%B1/neighbours?types=ONE&types=TWO&limit=5']);
});

test('a problem becomes an error with its sentence, anything else a lost connection', async () => {
  const failing = createApi({ base: '/', fetcher: async () => problem('unknown_entity', 404) });
  await expect(failing.readOverview({})).rejects.toMatchObject({ name: 'ProblemError', message: 'What to do.', problem: { code: 'unknown_entity' } });
  const strange = createApi({ base: '/', fetcher: async () => new Response('<html>', { status: 502 }) });
  await expect(strange.readOverview({})).rejects.toBeInstanceOf(ConnectionError);
});

test('an aborted request is neither', async () => {
  const abort = new AbortController();
  const api = createApi({ base: '/', fetcher: async () => Promise.reject(new DOMException('Aborted', 'AbortError')) });
  await expect(api.search({ query: { q: 'x' } }, { signal: abort.signal })).rejects.toMatchObject({ name: 'AbortError' });
});

test('a server that went away is said, asked again, and its return is told once', async () => {
  let isUp = false;
  const session = createSession({ language: 'en' });
  const waiting: (() => void)[] = [];
  const api = createApi({ base: '/', fetcher: async () => (isUp ? answer({ status: 'live' }) : Promise.reject(new TypeError('refused'))) });
  const readiness = { ...api, readReadiness: api.readLiveness as never };
  const watched = watchConnection(readiness, session, { wait: (task) => void waiting.push(task) });
  let returns = 0;
  watched.onReturn(() => {
    returns += 1;
  });
  await expect(watched.api.readLiveness({})).rejects.toBeInstanceOf(ConnectionError);
  await expect(watched.api.readLiveness({})).rejects.toBeInstanceOf(ConnectionError);
  expect(session.read().connection).toEqual({ status: 'gone' });
  expect(waiting).toHaveLength(1);
  isUp = true;
  waiting[0]?.();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(session.read().connection).toEqual({ status: 'here' });
  expect(returns).toBe(1);
});

test('a store that is not ready yet is said with the server’s own sentence', async () => {
  const session = createSession({ language: 'en' });
  const { api } = watchConnection(createApi({ base: '/', fetcher: async () => problem('store_unavailable', 503) }), session, { wait: () => undefined });
  await expect(api.readOverview({})).rejects.toBeInstanceOf(ProblemError);
  expect(session.read().connection).toEqual({ status: 'unready', detail: 'What to do.' });
});
