import { homedir } from 'node:os';
import { isIP } from 'node:net';
import { z } from 'zod';
import { defaultDataFolder } from './data-folder.ts';

type Setting<T extends z.ZodType = z.ZodType> = { readonly takes: string; readonly shape: T };
const setting = <T extends z.ZodType>(takes: string, shape: T): Setting<T> => ({ takes, shape });
const whole = (least: number, most: number) => z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(least).max(most));
const flag = z.enum(['on', 'off', 'true', 'false', '1', '0']).transform((text) => ['on', 'true', '1'].includes(text));
const list = z.string().transform((text) => text.split(/[\s,]+/).filter((item) => item !== ''));
const isOrigin = (text: string): boolean => /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;
const isHost = (text: string): boolean => isIP(text) !== 0 || /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i.test(text);
const isStoreAddress = (text: string): boolean => {
  if (!/^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\//.test(text) || !URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  return hostname !== '' && username === '' && password === '';
};
const proxyNames = ['loopback', 'linklocal', 'uniquelocal'];
const isProxy = (text: string): boolean => {
  const [address = '', bits, ...rest] = text.split('/');
  return (
    proxyNames.includes(text) ||
    (isIP(address) !== 0 && rest.length === 0 && (bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= (isIP(address) === 4 ? 32 : 128))))
  );
};

/** Every setting by its name in the environment: what it takes, and how it is read. */
const table = {
  HOST: setting('a host name or an IP address to listen on, such as 127.0.0.1 or 0.0.0.0', z.string().refine(isHost).default('127.0.0.1')),
  PORT: setting('a number from 0 to 65535, where 0 chooses a free port', whole(0, 65_535).default(7400)),
  NEO4J_URI: setting(
    'an address such as bolt://localhost:7687 or neo4j+s://example.org, with no user and password in it',
    z.string().refine(isStoreAddress).optional(),
  ),
  NEO4J_USERNAME: setting('a user of the Neo4j server', z.string().default('neo4j')),
  NEO4J_PASSWORD: setting('the password of NEO4J_USERNAME', z.string().optional()),
  NEO4J_DATABASE: setting('the name of a database of the Neo4j server', z.string().optional()),
  DATA_DIR: setting(
    'a folder for what this server keeps',
    z
      .string()
      .refine((text) => !text.includes('\0'))
      .optional(),
  ),
  SEED: setting('auto or never', z.enum(['auto', 'never']).default('auto')),
  QUERY_TIMEOUT_MS: setting('a number of milliseconds from 1 to 3600000', whole(1, 3_600_000).default(10_000)),
  QUERY_MAX_ROWS: setting('a number of rows from 1 to 1000000', whole(1, 1_000_000).default(10_000)),
  QUERY_MAX_STREAM_ROWS: setting('a number of rows from 1 to 1000000', whole(1, 1_000_000).default(1_000_000)),
  QUERY_CONCURRENCY: setting('a number of queries from 1 to 64', whole(1, 64).optional()),
  QUERY_MEMORY_MB: setting('a number of megabytes from 256 to 1000000', whole(256, 1_000_000).default(1024)),
  QUERY_RATE_LIMIT_PER_MINUTE: setting('a number of queries from 1 to 10000000', whole(1, 10_000_000).default(120)),
  EDITOR_TOKEN: setting(
    'a secret of 16 to 200 characters without spaces',
    z
      .string()
      .regex(/^[\x21-\x7e]{16,200}$/)
      .optional(),
  ),
  RATE_LIMIT_PER_MINUTE: setting('a number of requests from 1 to 10000000', whole(1, 10_000_000).default(6000)),
  TRUST_PROXY: setting(
    `off, the number of proxies in front (1 to 10), or their addresses with commas between (10.0.0.0/8, ${proxyNames.join(', ')})`,
    z
      .union([z.literal(['off', '0', 'false']).transform(() => false as const), whole(1, 10), list.refine((items) => items.length > 0 && items.every(isProxy))])
      .default(false),
  ),
  BASE_PATH: setting(
    'a path such as / or /postura',
    z
      .string()
      .regex(/^\/(?:[\w.~-]+(?:\/[\w.~-]+)*\/?)?$/)
      .refine((text) => !/(?:^|\/)\.{1,2}(?:\/|$)/.test(text))
      .default('/'),
  ),
  CORS_ORIGINS: setting(
    'origins with commas between, each such as https://example.org with no path, or nothing',
    list.refine((items) => items.every(isOrigin)).default([]),
  ),
  FRAME_ANCESTORS: setting(
    "origins with commas between, each such as https://example.org with no path, or 'self', or nothing",
    list.refine((items) => items.every((item) => item === "'self'" || isOrigin(item))).default([]),
  ),
  TLS: setting('on (browsers reach this server by https, through a proxy that holds the certificate) or off', flag.default(false)),
  LOG_LEVEL: setting(
    'trace, debug, info, warn, error, fatal or silent',
    z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  ),
} as const satisfies Record<string, Setting>;

type SettingName = keyof typeof table;
type Values = { readonly [N in SettingName]: z.output<(typeof table)[N]['shape']> };
export const settingNames = Object.keys(table) as readonly SettingName[];

export type Neo4jSettings = { readonly uri: string; readonly username: string; readonly password: string; readonly database: string | undefined };
/** What the operator chose, parsed; nothing else reads the environment. */
export type Settings = {
  readonly host: string;
  readonly port: number;
  /** Undefined means the embedded store. */
  readonly neo4j: Neo4jSettings | undefined;
  readonly dataDir: string;
  readonly seed: 'auto' | 'never';
  readonly queryTimeoutMs: number;
  readonly queryMaxRows: number;
  readonly queryMaxStreamRows: number;
  /** Undefined takes what suits the store. */
  readonly queryConcurrency: number | undefined;
  readonly queryMemoryMb: number;
  readonly queryRateLimitPerMinute: number;
  readonly editorToken: string | undefined;
  readonly rateLimitPerMinute: number;
  readonly trustProxy: false | number | readonly string[];
  /** Begins and ends with a slash. */
  readonly basePath: string;
  readonly corsOrigins: readonly string[];
  readonly frameAncestors: readonly string[];
  readonly tls: boolean;
  readonly logLevel: Values['LOG_LEVEL'];
};

/** Settings that cannot be used; its message has a sentence for each. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

const shown = (name: SettingName, value: string): string => {
  if (name === 'EDITOR_TOKEN') return `a text of ${value.length} characters`;
  return name === 'NEO4J_URI' && value.includes('@') ? 'an address with a user or password in it' : JSON.stringify(value);
};

/** Reads the settings from the environment; throws one `SettingsError` that names everything wrong. An empty value counts as absent. */
export const readSettings = (
  environment: Readonly<Record<string, string | undefined>>,
  { home = homedir(), platform = process.platform }: { readonly home?: string; readonly platform?: NodeJS.Platform } = {},
): Settings => {
  const wrong: string[] = [];
  const values = Object.fromEntries(
    settingNames.map((name) => {
      const text = environment[name]?.trim() === '' ? undefined : environment[name]?.trim();
      const parsed = table[name].shape.safeParse(text);
      if (!parsed.success) wrong.push(`${name} is ${shown(name, text ?? '')}; it takes ${table[name].takes}.`);
      return [name, parsed.data];
    }),
  ) as Values;
  const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = values;
  if (uri !== undefined && password === undefined)
    wrong.push('NEO4J_PASSWORD is not set, but NEO4J_URI is; it takes the password of NEO4J_USERNAME (any text for a server without authentication).');
  if (wrong.length > 0) throw new SettingsError(wrong.join('\n'));
  return {
    host: values.HOST,
    port: values.PORT,
    neo4j: uri === undefined || password === undefined ? undefined : { uri, username, password, database },
    dataDir: values.DATA_DIR ?? defaultDataFolder({ environment, home, platform }),
    seed: values.SEED,
    queryTimeoutMs: values.QUERY_TIMEOUT_MS,
    queryMaxRows: values.QUERY_MAX_ROWS,
    queryMaxStreamRows: values.QUERY_MAX_STREAM_ROWS,
    queryConcurrency: values.QUERY_CONCURRENCY,
    queryMemoryMb: values.QUERY_MEMORY_MB,
    queryRateLimitPerMinute: values.QUERY_RATE_LIMIT_PER_MINUTE,
    editorToken: values.EDITOR_TOKEN,
    rateLimitPerMinute: values.RATE_LIMIT_PER_MINUTE,
    trustProxy: values.TRUST_PROXY,
    basePath: values.BASE_PATH.endsWith('/') ? values.BASE_PATH : `${values.BASE_PATH}/`,
    corsOrigins: values.CORS_ORIGINS,
    frameAncestors: values.FRAME_ANCESTORS,
    tls: values.TLS,
    logLevel: values.LOG_LEVEL,
  };
};
