import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '#server/package-root.ts';

/** Loads a data set (a folder, or the name of one that comes with Postura) by the program itself; `settings` name the store. Fails with what it printed. */
export const loadWithProgram = async (dataset: string, settings: Readonly<Record<string, string>>): Promise<void> => {
  const program = ['--conditions=postura-source', '--import', 'tsx', join(packageRoot, 'server/cli.ts')];
  await promisify(execFile)(process.execPath, [...program, 'load', dataset], { cwd: packageRoot, env: { ...process.env, ...settings } });
};
