import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { isAlive } from '#tests/machine/is-alive.ts';

const run = promisify(execFile);

/** The ids of the children of a process that run a script, as the operating system lists them. */
const childrenOf = async (parent: number, script: string): Promise<readonly number[]> => {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=,args=']);
  return stdout
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .flatMap((match) => (match && Number(match[2]) === parent && match[3]?.includes(script) ? [Number(match[1])] : []));
};

export const storeChildrenOf = (parent: number): Promise<readonly number[]> => childrenOf(parent, 'store-child');
/** The processes of users' queries. */
export const consoleChildrenOf = (parent: number): Promise<readonly number[]> => childrenOf(parent, 'console-child');

/** The store child of a process, once it is there. */
export const storeChildOf = async (parent: number): Promise<number> => {
  for (;;) {
    const [pid] = await storeChildrenOf(parent);
    if (pid !== undefined) return pid;
    await sleep(5);
  }
};

export const untilGone = async (pid: number, withinMs: number): Promise<boolean> => {
  for (const until = Date.now() + withinMs; Date.now() < until; await sleep(20)) if (!isAlive(pid)) return true;
  return false;
};
