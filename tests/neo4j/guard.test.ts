import { expect, test } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { makeFolder } from '#tests/machine/make-folder.ts';

const guard = fileURLToPath(new URL('guard.mjs', import.meta.url));

const isAlive = (pid: number | undefined): boolean => {
  try {
    return pid !== undefined && process.kill(pid, 0);
  } catch {
    return false;
  }
};

const until = async (done: () => boolean): Promise<void> => {
  for (let waited = 0; !done(); waited += 50) {
    if (waited > 10_000) throw new Error('Waited 10 s in vain.');
    await sleep(50);
  }
};

/** A guard over a stand-in for the Java program, which writes its pid and then only waits. */
const startGuard = async (options: { owner: number; temporary: boolean }): Promise<{ guardian: ChildProcess; folder: string; serverPid: number }> => {
  const folder = await makeFolder('guard');
  await mkdir(join(folder, 'logs'));
  await writeFile(join(folder, 'server.json'), '{}');
  const args = ['-e', "require('fs').writeFileSync('pid.part', String(process.pid)); require('fs').renameSync('pid.part', 'pid'); setInterval(() => {}, 1000)"];
  const guardian = spawn(process.execPath, [guard, JSON.stringify({ java: process.execPath, args, folder, ...options })], { stdio: 'ignore' });
  await until(() => existsSync(join(folder, 'pid')));
  return { guardian, folder, serverPid: Number(await readFile(join(folder, 'pid'), 'utf8')) };
};

test('the test server ends, and its folder goes, when the test run is killed', async () => {
  const owner = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  const { guardian, folder, serverPid } = await startGuard({ owner: owner.pid ?? 0, temporary: true });
  expect(isAlive(serverPid)).toBe(true);
  owner.kill('SIGKILL');
  await until(() => guardian.exitCode !== null && !isAlive(serverPid));
  expect(existsSync(folder)).toBe(false);
});

test('a server that is told to stop keeps its data and is no longer listed as running', async () => {
  const { guardian, folder, serverPid } = await startGuard({ owner: 0, temporary: false });
  guardian.kill('SIGTERM');
  await until(() => guardian.exitCode !== null && !isAlive(serverPid));
  expect(existsSync(join(folder, 'pid'))).toBe(true);
  expect(existsSync(join(folder, 'server.json'))).toBe(false);
});
