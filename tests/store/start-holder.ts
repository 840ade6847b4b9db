import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '#server/package-root.ts';

export type Holder = { readonly process: ChildProcess; readonly pid: number; readonly nextLine: () => Promise<string> };

/** Starts `hold-store.ts` on a folder, in a process group of its own as a terminal would, perhaps as another user. */
export const startHolder = (folder: string, { uid }: { readonly uid?: number | undefined } = {}): Holder => {
  const holder = spawn(process.execPath, ['--conditions=postura-source', '--import', 'tsx', fileURLToPath(new URL('hold-store.ts', import.meta.url)), folder], {
    cwd: packageRoot,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
    ...(uid !== undefined && { uid, gid: uid }),
  });
  if (holder.pid === undefined) throw new Error('The holder did not start.');
  const lines = createInterface({ input: holder.stdout as NodeJS.ReadableStream })[Symbol.asyncIterator]();
  return { process: holder, pid: holder.pid, nextLine: async () => (await lines.next()).value as string };
};
