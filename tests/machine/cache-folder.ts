import { homedir } from 'node:os';
import { join } from 'node:path';

const userCache = (): string => {
  if (process.env['XDG_CACHE_HOME']) return process.env['XDG_CACHE_HOME'];
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  if (process.platform === 'win32' && process.env['LOCALAPPDATA']) return process.env['LOCALAPPDATA'];
  return join(homedir(), '.cache');
};

/** Where what the tests download is kept between runs, outside the checkout. */
export const cacheFolder = (...names: string[]): string => join(userCache(), 'postura', ...names);
