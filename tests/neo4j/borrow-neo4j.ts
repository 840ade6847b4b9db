import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { releaseOf } from './releases.ts';
import { emptyNeo4j } from './empty-neo4j.ts';
import { readServerFile, startNeo4j } from './start-neo4j.ts';
import { isAlive } from '#tests/machine/is-alive.ts';

/** Where a test finds its Neo4j; `http` is the address of its HTTP interface, where that is known. */
export type TestNeo4j = {
  readonly version: string;
  readonly uri: string;
  readonly http: string | undefined;
  readonly username: string;
  readonly password: string;
};

/** A Neo4j for one test file alone, until it is given back. */
export type BorrowedNeo4j = TestNeo4j & { readonly giveBack: () => Promise<void> };

const givenNeo4j = (version: string): TestNeo4j | undefined => {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_HTTP: http, NEO4J_TEST_USERNAME: username = 'neo4j', NEO4J_TEST_PASSWORD: password = '' } = process.env;
  return uri ? { version, uri, http, username, password } : undefined;
};

/** Takes the folder as a lock; a holder that has ended loses it. */
const lock = async (folder: string): Promise<() => Promise<void>> => {
  const holder = join(folder, 'pid');
  for (;;) {
    try {
      await mkdir(folder);
      await writeFile(holder, String(process.pid));
      return () => rm(folder, { recursive: true, force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const pid = Number(await readFile(holder, 'utf8').catch(() => ''));
    if (pid && pid !== process.pid && !isAlive(pid)) await rm(folder, { recursive: true, force: true });
    await sleep(100);
  }
};

/** The test run's one server of this version: the first to ask starts it, and it ends with the run (tests/setup/close-run.mjs). */
const runningNeo4j = async (version: string, run: string): Promise<TestNeo4j> => {
  const folder = join(run, `neo4j-${version}`);
  await mkdir(folder, { recursive: true });
  return (await readServerFile(folder)) ?? startNeo4j({ version, folder, temporary: true, owner: Number(process.env['POSTURA_TEST_RUN_PID']) });
};

/**
 * Lends an empty Neo4j: the one of NEO4J_TEST_URI (its data is removed!), else one shared by the whole test run. Test files take turns,
 * because Neo4j Community has a single database.
 */
export const borrowNeo4j = async (options: { version?: string | undefined } = {}): Promise<BorrowedNeo4j> => {
  const { version } = releaseOf(options.version);
  const run = process.env['POSTURA_TEST_RUN'];
  if (!run) throw new Error('A Neo4j is lent to tests that jest runs; use startNeo4j elsewhere.');
  const given = options.version === undefined ? givenNeo4j(version) : undefined;
  const giveBack = await lock(join(run, `lock-${given ? 'given' : version}`));
  try {
    const neo4j = given ?? (await runningNeo4j(version, run));
    await emptyNeo4j(neo4j);
    return { version, uri: neo4j.uri, http: neo4j.http, username: neo4j.username, password: neo4j.password, giveBack };
  } catch (error) {
    await giveBack();
    throw error;
  }
};
