import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const end = async (pid, file) => {
  try {
    process.kill(pid, 'SIGTERM');
  } catch {
    return;
  }
  for (let waited = 0; existsSync(file) && waited < 30_000; waited += 100) await sleep(100);
};

/** Ends the Neo4j servers the run shared and removes its folder. A run that is killed leaves that to each server's guard. */
export default async function closeRun() {
  const run = process.env.POSTURA_TEST_RUN;
  for (const name of await readdir(run)) {
    const file = join(run, name, 'server.json');
    if (existsSync(file)) await end(JSON.parse(await readFile(file, 'utf8')).pid, file);
  }
  await rm(run, { recursive: true, force: true });
}
