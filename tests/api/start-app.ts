import { mkdtemp, rm } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { PosturaError } from '#contract/errors.ts';
import { type Handlers, routeNames } from '#contract/routes.ts';
import { type AppNeeds, createApp } from '#server/app.ts';
import { listen } from '#server/listen.ts';

export type Answer = { readonly status: number; readonly headers: Headers; readonly text: string; readonly body: unknown };
export type RunningApp = {
  readonly url: string;
  readonly port: number;
  /** The lines of the log so far. */
  readonly log: readonly Record<string, unknown>[];
  ask(path: string, init?: RequestInit): Promise<Answer>;
  /** Asks with any header and an address that no client library mends. */
  askRaw(options: { path: string; method?: string; headers?: Record<string, string>; body?: string }): Promise<Answer>;
  stop(): Promise<void>;
};

const refuse = async (): Promise<never> => {
  throw new PosturaError('store_unavailable', 'This test has no store.');
};
/** Handlers that all say the store is away; a test replaces those it is about. */
export const noHandlers = Object.fromEntries(routeNames.map((name) => [name, refuse])) as unknown as Handlers;

const toAnswer = (status: number, headers: Headers, text: string): Answer => ({
  status,
  headers,
  text,
  body: /(?:^|[/+])json\b/.test(headers.get('content-type') ?? '') && text !== '' ? JSON.parse(text) : undefined,
});

export const defaultSettings: AppNeeds['settings'] = {
  host: '127.0.0.1',
  basePath: '/',
  trustProxy: false,
  corsOrigins: [],
  frameAncestors: [],
  tls: false,
  rateLimitPerMinute: 1_000_000,
  queryRateLimitPerMinute: 1_000_000,
};

/** What lets a test write. */
export const testToken = 'a-token-for-the-tests';

/** Starts the real app on a free port, with the handlers and settings a test is about. */
export const startApp = async ({
  settings = {},
  handlers = {},
  ...needs
}: { settings?: Partial<AppNeeds['settings']>; handlers?: Partial<Handlers> } & Partial<Omit<AppNeeds, 'settings' | 'handlers'>> = {}): Promise<RunningApp> => {
  const lines: Record<string, unknown>[] = [];
  const sink = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(JSON.parse(String(chunk)));
      done();
    },
  });
  const all = { ...defaultSettings, ...settings };
  const emptyFolder = await mkdtemp(join(tmpdir(), 'postura-client-'));
  const app = createApp({
    readTag: async () => undefined,
    storeOf: () => ({ kind: 'embedded', version: null }),
    clientFolder: emptyFolder,
    version: '0.0.0-test',
    editorToken: testToken,
    log: pino({ base: null }, sink),
    ...needs,
    settings: all,
    handlers: { ...noHandlers, ...handlers },
  });
  const { url, close } = await listen(app, { host: all.host, port: 0, basePath: '/' });
  const port = Number(new URL(url).port);
  return {
    url,
    port,
    log: lines,
    ask: async (path, init) => {
      const response = await fetch(`${url}${path}`, { redirect: 'manual', ...init });
      return toAnswer(response.status, response.headers, await response.text());
    },
    askRaw: ({ path, method = 'GET', headers = {}, body }) =>
      new Promise((resolve, reject) => {
        const request = httpRequest({ host: '127.0.0.1', port, path, method, headers }, (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (chunk: string) => {
            text += chunk;
          });
          response.on('end', () => resolve(toAnswer(response.statusCode ?? 0, new Headers(response.headers as Record<string, string>), text)));
        });
        request.on('error', reject);
        request.end(body);
      }),
    stop: async () => {
      await close(0);
      await rm(emptyFolder, { recursive: true, force: true });
    },
  };
};
