import { readFile } from 'node:fs/promises';

/** The resident memory of a process in megabytes; only Linux tells it in this way. */
export const memoryOf = async (pid: number): Promise<number> =>
  Number(/VmRSS:\s+(\d+) kB/.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024;
