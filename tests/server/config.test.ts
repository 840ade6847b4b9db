import { describe, expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings, SettingsError } from '#server/config.ts';
import { readEnvironment } from '#server/environment.ts';

const read = (environment: Record<string, string>, platform: NodeJS.Platform = 'linux') => readSettings(environment, { home: '/home/ana', platform });

test('with nothing set the embedded store is served on loopback', () => {
  expect(read({})).toEqual({
    host: '127.0.0.1',
    port: 7400,
    neo4j: undefined,
    dataDir: '/home/ana/.local/share/postura',
    seed: 'auto',
    queryTimeoutMs: 10_000,
    queryMaxRows: 10_000,
    queryMaxStreamRows: 1_000_000,
    queryConcurrency: undefined,
    queryMemoryMb: 1024,
    queryRateLimitPerMinute: 120,
    editorToken: undefined,
    rateLimitPerMinute: 6000,
    trustProxy: false,
    basePath: '/',
    corsOrigins: [],
    frameAncestors: [],
    tls: false,
    logLevel: 'info',
  });
});

test('an empty value counts as absent', () => {
  expect(read({ PORT: '', HOST: ' ', NEO4J_URI: '', NEO4J_PASSWORD: '' })).toEqual(read({}));
});

describe('what each setting takes', () => {
  test.each<[Record<string, string>, object]>([
    [
      { HOST: '0.0.0.0', PORT: '0' },
      { host: '0.0.0.0', port: 0 },
    ],
    [{ HOST: '::1' }, { host: '::1' }],
    [
      { NEO4J_URI: 'neo4j+s://db.example', NEO4J_PASSWORD: 'p' },
      { neo4j: { uri: 'neo4j+s://db.example', username: 'neo4j', password: 'p', database: undefined } },
    ],
    [
      { NEO4J_URI: 'bolt://[::1]:7687', NEO4J_USERNAME: 'ana', NEO4J_PASSWORD: 'p', NEO4J_DATABASE: 'films' },
      { neo4j: { uri: 'bolt://[::1]:7687', username: 'ana', password: 'p', database: 'films' } },
    ],
    [{ TRUST_PROXY: '2' }, { trustProxy: 2 }],
    [{ TRUST_PROXY: 'loopback, 10.0.0.0/8,fd00::/8' }, { trustProxy: ['loopback', '10.0.0.0/8', 'fd00::/8'] }],
    [{ TRUST_PROXY: 'off' }, { trustProxy: false }],
    [{ BASE_PATH: '/stances' }, { basePath: '/stances/' }],
    [{ BASE_PATH: '/a/b.c/' }, { basePath: '/a/b.c/' }],
    [{ CORS_ORIGINS: 'https://a.example, http://localhost:8888' }, { corsOrigins: ['https://a.example', 'http://localhost:8888'] }],
    [{ FRAME_ANCESTORS: "'self' https://school.example" }, { frameAncestors: ["'self'", 'https://school.example'] }],
    [{ TLS: 'on' }, { tls: true }],
    [{ DATA_DIR: './here' }, { dataDir: './here' }],
    [
      { QUERY_CONCURRENCY: '8', QUERY_MEMORY_MB: '512' },
      { queryConcurrency: 8, queryMemoryMb: 512 },
    ],
    [{ EDITOR_TOKEN: 'a-secret-of-ours!' }, { editorToken: 'a-secret-of-ours!' }],
  ])('%j', (environment, expected) => {
    expect(read(environment)).toMatchObject(expected);
  });

  test.each<[string, string]>([
    ['HOST', 'my host'],
    ['PORT', 'seventy'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '1e3'],
    ['NEO4J_URI', 'http://localhost:7474'],
    ['NEO4J_URI', 'bolt://'],
    ['SEED', 'yes'],
    ['QUERY_TIMEOUT_MS', '0'],
    ['QUERY_MAX_ROWS', '1.5'],
    ['RATE_LIMIT_PER_MINUTE', 'none'],
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['BASE_PATH', 'stances'],
    ['BASE_PATH', '/../etc'],
    ['BASE_PATH', '//evil.example'],
    ['BASE_PATH', '/<script>'],
    ['CORS_ORIGINS', '*'],
    ['CORS_ORIGINS', 'https://a.example/path'],
    ['FRAME_ANCESTORS', "https://a.example; script-src 'unsafe-inline'"],
    ['TLS', 'maybe'],
    ['LOG_LEVEL', 'loud'],
  ])('%s is never %j', (name, value) => {
    expect(() => read({ [name]: value, NEO4J_PASSWORD: 'p' })).toThrow(`${name} is ${JSON.stringify(value)}; it takes `);
  });
});

test('everything wrong is said at once', () => {
  const problem = () => read({ PORT: 'x', SEED: 'y', LOG_LEVEL: 'z' });
  expect(problem).toThrow(SettingsError);
  expect(problem).toThrow(/^PORT is .*\nSEED is .*\nLOG_LEVEL is .*$/);
});

test('a password is never repeated', () => {
  expect(() => read({ NEO4J_URI: 'bolt://ana:hush@db.example', NEO4J_PASSWORD: 'hush' })).toThrow(
    /^NEO4J_URI is an address with a user or password in it; it takes (?!.*hush)/,
  );
});

test('a Neo4j without its password is asked for', () => {
  expect(() => read({ NEO4J_URI: 'bolt://localhost' })).toThrow('NEO4J_PASSWORD is not set');
});

test.each<[NodeJS.Platform, Record<string, string>, string]>([
  ['linux', { XDG_DATA_HOME: '/data/ana' }, '/data/ana/postura'],
  ['darwin', {}, '/home/ana/Library/Application Support/postura'],
  ['win32', { LOCALAPPDATA: 'C:\\Users\\ana\\AppData\\Local' }, 'C:\\Users\\ana\\AppData\\Local\\postura'],
])('on %s the data are where that system keeps them', (platform, environment, folder) => {
  expect(read(environment, platform).dataDir).toBe(folder);
});

test('a .env file adds to the environment and does not outdo it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'postura-env-'));
  await writeFile(join(folder, '.env'), 'PORT=7777\nLOG_LEVEL="warn"\n# SEED=never\n');
  expect(read(readEnvironment(folder, { PORT: '8888' }) as Record<string, string>)).toMatchObject({ port: 8888, logLevel: 'warn', seed: 'auto' });
  await rm(folder, { recursive: true });
});
