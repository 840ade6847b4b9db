import { readFile } from 'node:fs/promises';

/** The processes that a process has started and that still run, with its own. */
export const familyOf = async (pid: number): Promise<readonly number[]> => {
  const children = (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '')).trim().split(/\s+/).filter(Boolean).map(Number);
  return [pid, ...(await Promise.all(children.map(familyOf))).flat()];
};
