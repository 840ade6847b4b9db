import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives the run a folder of its own, where test files find what they share: one Neo4j per version, started by the first that asks. */
export default async function openRun() {
  process.env.POSTURA_TEST_RUN = await mkdtemp(join(tmpdir(), 'postura-tests-'));
  process.env.POSTURA_TEST_RUN_PID = String(process.pid);
}
