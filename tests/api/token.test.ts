import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { routeNames, routes } from '#contract/routes.ts';
import { readEditorToken } from '#server/editor/editor-token.ts';
import { type RunningApp, startApp, testToken } from '#tests/api/start-app.ts';
import type { Route } from '#contract/route.ts';

const guarded = routeNames.map((name): Route => routes[name]).filter(({ needsToken }) => needsToken);
const addressOf = ({ path }: Route): string => `/api/v1${path.replaceAll(/\{\w+\}/g, '00000000-0000-4000-8000-000000000000')}`;
const ask = (app: RunningApp, route: Route, headers: Record<string, string> = {}) =>
  app.ask(addressOf(route), {
    method: route.method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(route.method !== 'GET' && { body: '{}' }),
  });

describe('what changes data', () => {
  let app: RunningApp;
  let closed: RunningApp;
  beforeAll(async () => {
    app = await startApp();
    closed = await startApp({ editorToken: null });
  });
  afterAll(() => Promise.all([app.stop(), closed.stop()]));

  test('every route that writes needs the token', () => {
    expect(routeNames.filter((name) => ['PUT', 'DELETE'].includes(routes[name].method) && !('needsToken' in routes[name]))).toEqual(['cancelQuery']);
    expect(guarded.length).toBeGreaterThanOrEqual(4);
  });

  test.each(guarded.map((route) => [`${route.method} ${route.path}`, route] as const))(
    '%s is refused without it, with another, and where there is none',
    async (_, route) => {
      const without = await ask(app, route);
      expect([without.status, without.body]).toEqual([401, expect.objectContaining({ code: 'token_missing' })]);
      expect(without.headers.get('www-authenticate')).toBe('Bearer');
      for (const wrong of ['Bearer wrong', `Bearer ${testToken}x`, `Basic ${testToken}`, `Bearer ${testToken} ${testToken}`])
        expect([wrong, (await ask(app, route, { authorization: wrong })).status]).toEqual([wrong, 401]);
      expect((await ask(closed, route, { authorization: `Bearer ${testToken}` })).body).toMatchObject({ code: 'writes_off', status: 403 });
    },
  );

  test('the log says that somebody was turned away, and never holds the token', async () => {
    await app.ask('/api/v1/editor', { headers: { authorization: 'Bearer somebody-elses-token' } });
    expect(app.log).toContainEqual(expect.objectContaining({ code: 'token_wrong', level: 40 }));
    expect(JSON.stringify(app.log)).not.toContain('somebody-elses-token');
  });
});

describe('the token of a server', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'postura-token-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('is made once on loopback and kept where only its owner reads it', async () => {
    const settings = { editorToken: undefined, host: '127.0.0.1', dataDir: folder };
    const token = await readEditorToken(settings);
    expect(token).toMatch(/^[\w-]{32}$/);
    expect(await readEditorToken(settings)).toBe(token);
    const file = join(folder, 'editor-token');
    expect((await readFile(file, 'utf8')).trim()).toBe(token);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  test('is the one that is set, and none where others could reach the server', async () => {
    expect(await readEditorToken({ editorToken: 'a-secret-of-the-operator', host: '0.0.0.0', dataDir: folder })).toBe('a-secret-of-the-operator');
    expect(await readEditorToken({ editorToken: undefined, host: '0.0.0.0', dataDir: folder })).toBeNull();
  });
});
