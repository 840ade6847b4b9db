import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { unpackChromium } from './unpack-chromium.ts';

/** A Chromium to start, and what its environment must hold. */
export type Browser = { readonly executablePath: string; readonly environment: Readonly<Record<string, string>>; readonly origin: string };

const programs = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

const systemPaths = (environment: NodeJS.ProcessEnv): string[] => [
  ...(environment['PATH'] ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => programs.map((program) => join(folder, program))),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser for tests: CHROME_PATH, else the system's Chromium or Chrome, else the one npm brought along. */
export const findBrowser = async (environment: NodeJS.ProcessEnv = process.env): Promise<Browser> => {
  const named = environment['CHROME_PATH'];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, where there is no file; correct it or unset it.`);
    return { executablePath: named, environment: {}, origin: 'CHROME_PATH' };
  }
  const installed = systemPaths(environment).find((path) => existsSync(path));
  return installed ? { executablePath: installed, environment: {}, origin: 'the system' } : unpackChromium();
};
