import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, rename, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { cacheFolder } from '#tests/machine/cache-folder.ts';
import { freePort } from '#tests/machine/free-port.ts';
import { downloadNeo4j, hasMaven, jarsOf } from './download-neo4j.ts';
import { findJava } from './find-java.ts';
import { type Release, releaseOf } from './releases.ts';
import { type Ports, serverSettings } from './server-settings.ts';
import { isAlive } from '#tests/machine/is-alive.ts';

const run = promisify(execFile);
const guard = fileURLToPath(new URL('guard.mjs', import.meta.url));
const username = 'neo4j';
const readyWithin = 180_000;

export const defaultPassword = 'test-password-1';

/** What is known of a running server; kept in its folder as server.json. */
const ServerFile = z.object({ pid: z.number(), version: z.string(), uri: z.string(), http: z.string(), username: z.string(), password: z.string() });
export type ServerFile = z.infer<typeof ServerFile>;

export type RunningNeo4j = ServerFile & { readonly stop: () => Promise<void> };

export type StartOptions = {
  readonly version?: string | undefined;
  /** Where data and logs are; a temporary one without it. */
  readonly folder?: string | undefined;
  /** The folder goes with the server; so it is where no folder is named. */
  readonly temporary?: boolean | undefined;
  readonly ports?: Ports | undefined;
  readonly password?: string | undefined;
  readonly heap?: string | undefined;
  /** The server ends when this process does; 0 lets it run until it is stopped. */
  readonly owner?: number | undefined;
};

const freePorts = async (): Promise<Ports> => {
  const [bolt, http] = await Promise.all([freePort(), freePort()]);
  return { bolt, http };
};

/** Why this machine cannot run a Neo4j, as the end of "skipped: ...", or undefined where it can. */
export const whyNoNeo4j = async (version?: string): Promise<string | undefined> => {
  const release = releaseOf(version);
  if (!(await findJava(release.java))) return `no Java ${release.java} or newer was found (JAVA_HOME, PATH, system folders)`;
  if (!existsSync(jarsOf(release)) && !(await hasMaven())) return 'Maven (mvn) was not found, and it fetches the server';
  return undefined;
};

/** Leaves the hashed password where the first start reads it. Hashing takes a Java start of some seconds, so the file is kept. */
const setPassword = async (options: { java: string; jars: string; folder: string; release: Release; password: string }): Promise<void> => {
  const { java, jars, folder, release, password } = options;
  const authFile = join(folder, 'data', 'dbms', 'auth.ini');
  if (existsSync(join(folder, 'data', 'databases')) || existsSync(authFile)) return;
  await mkdir(join(folder, 'data', 'dbms'), { recursive: true });
  const kept = cacheFolder(`neo4j-${release.version}`, `${defaultPassword}.auth.ini`);
  if (password === defaultPassword && existsSync(kept)) return copyFile(kept, authFile);
  await run(java, ['-cp', join(jars, '*'), 'org.neo4j.server.startup.Neo4jAdminCommand', 'dbms', 'set-initial-password', password], {
    env: { ...process.env, NEO4J_HOME: folder, NEO4J_CONF: join(folder, 'conf') },
  });
  if (password !== defaultPassword) return;
  const part = `${kept}.${process.pid}`;
  await copyFile(authFile, part);
  await rename(part, kept);
};

/** The server whose folder this is, when it runs. */
export const readServerFile = async (folder: string): Promise<ServerFile | undefined> => {
  const text = await readFile(join(folder, 'server.json'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const server = ServerFile.parse(JSON.parse(text));
  return isAlive(server.pid) ? server : undefined;
};

export const stopNeo4j = async (server: Pick<ServerFile, 'pid'>): Promise<void> => {
  if (isAlive(server.pid)) process.kill(server.pid, 'SIGTERM');
  while (isAlive(server.pid)) await sleep(100);
};

/** HTTP comes up after Bolt, so an answer there means that both are ready. */
const answers = async (http: string): Promise<boolean> => {
  try {
    await fetch(http, { signal: AbortSignal.timeout(2000) });
    return true;
  } catch {
    return false;
  }
};

/** Starts a real Neo4j Community on the loopback address and waits until it answers; the first call of a version fetches its jars. */
export const startNeo4j = async (options: StartOptions = {}): Promise<RunningNeo4j> => {
  const release = releaseOf(options.version);
  const java = await findJava(release.java);
  if (!java) throw new Error(`Neo4j ${release.version} needs Java ${release.java} or newer; install one or set JAVA_HOME.`);
  const jars = await downloadNeo4j(release);
  const ports = options.ports ?? (await freePorts());
  if (await answers(`http://127.0.0.1:${ports.http}`)) throw new Error(`Port ${ports.http} is taken by another program; name another with --http.`);
  const password = options.password ?? defaultPassword;
  const temporary = options.temporary ?? options.folder === undefined;
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'postura-neo4j-')));
  await Promise.all(['conf', 'data', 'logs', 'run', 'import', 'plugins'].map((name) => mkdir(join(folder, name), { recursive: true })));
  await writeFile(join(folder, 'conf', 'neo4j.conf'), serverSettings(ports));
  await setPassword({ java, jars, folder, release, password });

  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  const heap = options.heap ?? '768m';
  const args = [
    '-Xms256m',
    `-Xmx${heap}`,
    '-XX:+UseSerialGC',
    '-Dfile.encoding=UTF-8',
    ...opened,
    '-cp',
    [join(folder, 'conf'), join(jars, '*')].join(delimiter),
    release.mainClass,
    `--home-dir=${folder}`,
    `--config-dir=${join(folder, 'conf')}`,
  ];
  const owner = options.owner ?? process.pid;
  const child = spawn(process.execPath, [guard, JSON.stringify({ java, args, folder, owner, temporary })], { detached: true, stdio: 'ignore' });
  child.unref();
  if (child.pid === undefined) throw new Error('The Neo4j guard did not start; is the Node program still in place?');

  const server: ServerFile = {
    pid: child.pid,
    version: release.version,
    uri: `bolt://127.0.0.1:${ports.bolt}`,
    http: `http://127.0.0.1:${ports.http}`,
    username,
    password,
  };
  await writeFile(join(folder, 'server.json'), JSON.stringify(server, null, 2));
  const consoleText = (): Promise<string> => readFile(join(folder, 'logs', 'console.log'), 'utf8').catch(() => '');
  const deadline = Date.now() + readyWithin;
  let lastWords = '';
  while (!(await answers(server.http))) {
    lastWords = (await consoleText()) || lastWords;
    if (child.exitCode !== null || !isAlive(server.pid)) throw new Error(`Neo4j ended while starting. Its last words:\n${lastWords.slice(-2000)}`);
    if (Date.now() > deadline) {
      await stopNeo4j(server);
      throw new Error(`Neo4j was not ready after ${readyWithin / 1000} s. Its last words:\n${lastWords.slice(-2000)}`);
    }
    await sleep(200);
  }
  return { ...server, stop: () => stopNeo4j(server) };
};
