import { posix, win32 } from 'node:path';

/** Where this user's programs keep their data, by the platform's own convention. */
export const defaultDataFolder = ({
  environment,
  home,
  platform,
}: {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly platform: NodeJS.Platform;
}): string => {
  if (platform === 'win32') return win32.join(environment.LOCALAPPDATA || win32.join(home, 'AppData', 'Local'), 'postura');
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'postura');
  return posix.join(environment.XDG_DATA_HOME || posix.join(home, '.local', 'share'), 'postura');
};
