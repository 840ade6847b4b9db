import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningApp, startApp } from '#tests/api/start-app.ts';

let clientFolder: string;
let app: RunningApp | undefined;

beforeEach(async () => {
  clientFolder = await mkdtemp(join(tmpdir(), 'postura-page-'));
  await mkdir(join(clientFolder, 'assets'));
  const page =
    '<html lang="%LANG%"><meta property="csp-nonce" nonce="%NONCE%" content="%NONCE%"><meta name="base" content="%BASE%"><script src="./assets/main-abc.js"></script>';
  await writeFile(join(clientFolder, 'index.html'), page);
  await writeFile(join(clientFolder, 'assets', 'main-abc.js'), 'run();');
  await writeFile(join(clientFolder, 'assets', 'main-abc.js.map'), '{}');
  await writeFile(join(clientFolder, '.hidden'), 'secret');
});
afterEach(async () => {
  await app?.stop();
  await rm(clientFolder, { recursive: true, force: true });
});
const start = async (settings: Parameters<typeof startApp>[0] = {}): Promise<RunningApp> => {
  app = await startApp({ clientFolder, ...settings });
  return app;
};

describe('the page', () => {
  test('it has the nonce of its own policy, the base path and the language', async () => {
    const { ask } = await start();
    for (const path of ['/', '/explore']) {
      const { headers, text, status } = await ask(path, { headers: { 'accept-language': 'es-MX,es;q=0.9,en;q=0.8' } });
      const nonce = /nonce-([^']+)/.exec(headers.get('content-security-policy') ?? '')?.[1];
      expect(status).toBe(200);
      expect(text).toBe(
        `<html lang="es"><meta property="csp-nonce" nonce="${nonce}" content="${nonce}"><meta name="base" content="/"><script src="/assets/main-abc.js"></script>`,
      );
      expect(headers.get('cache-control')).toBe('no-cache');
      expect(headers.has('etag')).toBe(false);
    }
  });

  test.each([
    ['/', 'fr-FR,fr;q=0.9', 'en'],
    ['/', 'en-US,en;q=0.9,es;q=0.5', 'en'],
    ['/?lang=es', 'en', 'es'],
    ['/?lang=en', 'es', 'en'],
    ['/?lang="><script>', 'es', 'es'],
  ])('%s for a browser that prefers %s is in %s', async (path, preferred, language) => {
    const { ask } = await start();
    expect((await ask(path, { headers: { 'accept-language': preferred } })).text).toContain(`<html lang="${language}">`);
  });

  test('under a base path everything is under it', async () => {
    const { ask } = await start({ settings: { basePath: '/stances/' } });
    expect((await ask('/stances/explore')).text).toContain('content="/stances/"><script src="/stances/assets/main-abc.js">');
    expect((await ask('/stances')).text).toContain('src="/stances/assets/main-abc.js"');
    expect((await ask('/stances/assets/main-abc.js')).status).toBe(200);
    expect((await ask('/assets/main-abc.js')).status).toBe(404);
    expect((await ask('/', { headers: { accept: 'text/html' } })).text).toContain('<a href="/stances/">');
  });

  test('a checkout that was not built says how to build it', async () => {
    await rm(join(clientFolder, 'index.html'));
    const { ask } = await start();
    expect((await ask('/')).body).toMatchObject({ code: 'not_found', detail: expect.stringContaining('npm run build') });
  });
});

describe('files', () => {
  test('those with a hash in their name are kept for good, and compressed', async () => {
    await writeFile(join(clientFolder, 'assets', 'main-abc.js'), 'run();'.repeat(1000));
    const { ask } = await start();
    const { headers, status } = await ask('/assets/main-abc.js');
    expect([status, headers.get('cache-control'), headers.get('content-encoding'), headers.get('content-type')]).toEqual([
      200,
      'public, max-age=31536000, immutable',
      'gzip',
      'text/javascript; charset=utf-8',
    ]);
  });

  test.each([
    '/index.html',
    '/assets/main-abc.js.map',
    '/.hidden',
    '/assets',
    '/assets/',
    '/assets/..%2findex.html',
    '/..%2f..%2fpackage.json',
    '/%00',
    '/%E0%A4%A',
  ])('%s is not served', async (path) => {
    const { askRaw } = await start();
    const { status, text } = await askRaw({ path });
    expect([400, 404]).toContain(status);
    expect(text).not.toMatch(/secret|csp-nonce|"name": "postura"/);
  });
});

test('people who follow an old link get a page in their language with a way back, programs a problem', async () => {
  const { ask } = await start();
  const page = await ask('/gone/away', { headers: { accept: 'text/html,*/*;q=0.8', 'accept-language': 'es' } });
  expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
  expect(page.text).toContain('No hay nada en esta dirección');
  expect((await ask('/gone/away')).body).toMatchObject({ code: 'not_found' });
});
