import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as util from 'node:util';
import { SettingsError } from './config.ts';

/** The environment with what a `.env` file of the folder adds; what is set already wins. */
export const readEnvironment = (folder: string, environment: NodeJS.ProcessEnv): Readonly<Record<string, string | undefined>> => {
  const file = join(folder, '.env');
  if (!existsSync(file)) return environment;
  // Node 20 has it from 20.12 on.
  if (typeof util.parseEnv !== 'function')
    throw new SettingsError(`Node ${process.version} cannot read ${file}; update Node to 20.12 or later, or remove the file and set the environment.`);
  try {
    return { ...util.parseEnv(readFileSync(file, 'utf8')), ...environment };
  } catch (cause) {
    throw new SettingsError(`${file} cannot be read; give this user the right to read it, or remove it.`, { cause });
  }
};
