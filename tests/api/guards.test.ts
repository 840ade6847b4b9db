import { afterEach, describe, expect, test } from '@jest/globals';
import { type RunningApp, startApp } from '#tests/api/start-app.ts';

let app: RunningApp | undefined;
const start = async (...needs: Parameters<typeof startApp>): Promise<RunningApp> => {
  app = await startApp(...needs);
  return app;
};
afterEach(async () => {
  await app?.stop();
  app = undefined;
});

const live = '/api/v1/health/live';
const post = (headers: Record<string, string>) => ({
  path: '/api/v1/subgraph',
  method: 'POST',
  headers: { 'content-type': 'application/json', 'content-length': '11', ...headers },
  body: '{"ids": []}',
});
const subgraph = { readSubgraph: async () => ({ nodes: [], edges: [], degrees: {}, missing: [], dataVersion: 0 }) };

describe('security headers', () => {
  test('every answer forbids foreign scripts, framing and sniffing, and names no software', async () => {
    const { ask } = await start();
    for (const path of [live, '/', '/api/docs', '/nothing', '/api/v1/nothing']) {
      const { headers } = await ask(path, { headers: { accept: 'text/html' } });
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/script-src 'self';/);
      expect(policy).toMatch(/style-src 'self' 'nonce-[A-Za-z0-9+/=]{24}' 'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8=';/);
      expect(policy).toMatch(/object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none'/);
      expect(policy).not.toContain('unsafe');
      expect(Object.fromEntries(headers)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'x-frame-options': 'DENY',
      });
      expect(headers.has('x-powered-by')).toBe(false);
      expect(headers.has('access-control-allow-origin')).toBe(false);
    }
  });

  test('the nonce is new each time', async () => {
    const { ask } = await start();
    const nonce = async () => /nonce-([^']+)/.exec((await ask(live)).headers.get('content-security-policy') ?? '')?.[1];
    expect(await nonce()).not.toBe(await nonce());
  });

  test('browsers are bound to https only behind TLS', async () => {
    const plain = (await (await start()).ask(live)).headers;
    expect(plain.has('strict-transport-security')).toBe(false);
    expect(plain.get('content-security-policy')).not.toContain('upgrade-insecure-requests');
    await app?.stop();
    const secured = (await (await start({ settings: { tls: true } })).ask(live)).headers;
    expect(secured.get('strict-transport-security')).toMatch(/max-age=\d{7,}/);
    expect(secured.get('content-security-policy')).toContain('upgrade-insecure-requests');
  });

  test('only the named sites may frame a page, and only one made for that', async () => {
    const { ask } = await start({ settings: { frameAncestors: ["'self'", 'https://school.example'] } });
    for (const path of ['/embed/explore', '/embed/learn/two-accounts?lang=es']) {
      const { headers } = await ask(path);
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self' https://school.example");
      expect(headers.has('x-frame-options')).toBe(false);
    }
    for (const path of ['/', '/explore', '/learn/two-accounts', live, '/api/docs', '/embedded']) {
      const { headers } = await ask(path);
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-frame-options')).toBe('DENY');
    }
  });

  test('with no site named nothing can be framed', async () => {
    const { ask } = await start();
    const { headers } = await ask('/embed/explore');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-frame-options')).toBe('DENY');
  });
});

describe('requests from other sites', () => {
  test.each<[string, Record<string, string>, number]>([
    ['a program', {}, 200],
    ['the page itself', { 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1' }, 200],
    ['an address typed by hand', { 'sec-fetch-site': 'none' }, 200],
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, 403],
    ['another site of the same owner', { 'sec-fetch-site': 'same-site' }, 403],
    ['another site in an old browser', { origin: 'https://evil.example' }, 403],
    ['a sandboxed frame in an old browser', { origin: 'null' }, 403],
    ['another port in an old browser', { origin: 'http://127.0.0.1:1' }, 403],
  ])('%s', async (_, headers, status) => {
    const { askRaw } = await start({ handlers: subgraph });
    expect((await askRaw(post(headers))).status).toBe(status);
  });

  test('the page in an old browser passes by its own origin', async () => {
    const { askRaw, url } = await start({ handlers: subgraph });
    expect((await askRaw(post({ origin: url }))).status).toBe(200);
  });

  test('a refused request is in the log', async () => {
    const { askRaw, log } = await start({ handlers: subgraph });
    await askRaw(post({ 'sec-fetch-site': 'cross-site' }));
    expect(log).toContainEqual(expect.objectContaining({ level: 40, code: 'cross_site_request', res: { status: 403 } }));
  });
});

describe('sharing with other origins', () => {
  const settings = { corsOrigins: ['https://notebook.example'] };
  const preflight = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' };

  test('a named origin may read and post', async () => {
    const { askRaw } = await start({ settings, handlers: subgraph });
    const origin = 'https://notebook.example';
    const asked = await askRaw({ path: '/api/v1/subgraph', method: 'OPTIONS', headers: { origin, ...preflight } });
    expect([asked.status, asked.headers.get('access-control-allow-origin'), asked.headers.get('access-control-allow-headers')]).toEqual([
      204,
      origin,
      'Authorization, Content-Type, If-None-Match, X-Request-Id',
    ]);
    const answered = await askRaw(post({ origin, 'sec-fetch-site': 'cross-site' }));
    expect([answered.status, answered.headers.get('access-control-allow-origin'), answered.headers.get('vary')]).toEqual([
      200,
      origin,
      expect.stringContaining('Origin'),
    ]);
  });

  test.each(['https://notebook.example.evil.example', 'http://notebook.example', 'https://notebook.example:8443', 'https://evil-notebook.example', 'null'])(
    '%s may not',
    async (origin) => {
      const { askRaw } = await start({ settings, handlers: subgraph });
      const asked = await askRaw({ path: '/api/v1/subgraph', method: 'OPTIONS', headers: { origin, ...preflight } });
      expect(asked.headers.has('access-control-allow-origin')).toBe(false);
      expect((await askRaw(post({ origin, 'sec-fetch-site': 'cross-site' }))).status).toBe(403);
    },
  );
});

describe('names of this machine', () => {
  const statusAt = async (settings: Parameters<typeof start>[0], host: string) =>
    (await (await start(settings)).askRaw({ path: live, headers: { host } })).status;

  test.each(['localhost', 'localhost:7400', '127.0.0.1:1234', '[::1]:7400', 'LOCALHOST'])('a server on loopback answers as %s', async (host) => {
    expect(await statusAt({ handlers: { readLiveness: async () => ({ status: 'live' }) } }, host)).toBe(200);
  });
  test.each(['evil.example', 'localhost.evil.example', '127.0.0.1.nip.io', '10.0.0.1'])('and not as %p', async (host) => {
    expect(await statusAt({ handlers: { readLiveness: async () => ({ status: 'live' }) } }, host)).toBe(403);
  });
  test('behind a proxy, or open to the network, the name is not its business', async () => {
    const handlers = { readLiveness: async () => ({ status: 'live' as const }) };
    expect(await statusAt({ settings: { trustProxy: 1 }, handlers }, 'postura.example')).toBe(200);
    await app?.stop();
    expect(await statusAt({ settings: { host: '0.0.0.0' }, handlers }, 'postura.example')).toBe(200);
  });
});

describe('the rate limit', () => {
  const handlers = { readLiveness: async () => ({ status: 'live' as const }) };

  test('an address that asks too often is told when to come back, and is logged', async () => {
    const { ask, log } = await start({ settings: { rateLimitPerMinute: 2 }, handlers });
    const first = await ask(live);
    expect([first.status, first.headers.get('ratelimit-policy'), first.headers.get('ratelimit')]).toEqual([
      200,
      expect.stringContaining('q=2; w=60'),
      expect.stringContaining('r=1'),
    ]);
    await ask(live);
    const third = await ask(live);
    expect(third.status).toBe(429);
    expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(third.body).toMatchObject({ code: 'rate_limited', detail: expect.stringContaining('RATE_LIMIT_PER_MINUTE') });
    expect(log).toContainEqual(expect.objectContaining({ level: 40, code: 'rate_limited' }));
  });

  test('X-Forwarded-For gives nobody a new address', async () => {
    const { ask } = await start({ settings: { rateLimitPerMinute: 1 }, handlers });
    await ask(live, { headers: { 'x-forwarded-for': '10.0.0.1' } });
    expect((await ask(live, { headers: { 'x-forwarded-for': '10.0.0.2' } })).status).toBe(429);
  });

  test('behind a trusted proxy each of its clients has its own', async () => {
    const { ask } = await start({ settings: { rateLimitPerMinute: 1, trustProxy: ['loopback'] }, handlers });
    await ask(live, { headers: { 'x-forwarded-for': '10.0.0.1' } });
    expect((await ask(live, { headers: { 'x-forwarded-for': '10.0.0.2' } })).status).toBe(200);
    expect((await ask(live, { headers: { 'x-forwarded-for': '10.0.0.9, 10.0.0.2' } })).status).toBe(429);
  });
});

describe('the log', () => {
  test('it has the id, the route’s pattern and the time, and nothing of what was asked', async () => {
    const { ask, log } = await start({ handlers: { search: async () => ({ hits: [], total: 0 }) } });
    await ask('/api/v1/search?q=private-words', { headers: { authorization: 'Bearer private-token', cookie: 'private=1', 'x-request-id': 'my-own.id_1' } });
    expect(log).toContainEqual(
      expect.objectContaining({ req: { id: 'my-own.id_1', method: 'GET' }, route: '/search', res: { status: 200 }, ms: expect.any(Number) }),
    );
    expect(JSON.stringify(log)).not.toContain('private');
  });

  test('an id that could forge a line is replaced', async () => {
    const { ask } = await start();
    const { headers } = await ask(live, { headers: { 'x-request-id': '{"level":60}' } });
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});
