import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

/** What keeps a browser from calling home, and lets it run as root, in a container and without a graphics card. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** Opens a headless Chromium with an empty profile of its own; close it in `afterAll`. */
export const openBrowser = async (): Promise<Browser> => {
  const { executablePath, environment } = await findBrowser();
  const inherited = Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return chromium.launch({ executablePath, args: flags, env: { ...Object.fromEntries(inherited), ...environment } });
};
