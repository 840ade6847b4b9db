import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '#server/package-root.ts';
import { openBrowser } from '#tests/browser/open-browser.ts';
import { runExplorer } from '#tests/machine/run-explorer.ts';

/** `npm run pictures`: takes the pictures of the documentation from the built program with the seed graph. */
const folder = await mkdtemp(join(tmpdir(), 'postura-pictures-'));
const explorer = await runExplorer({ program: process.execPath, args: ['dist/server/main.js'], folder: packageRoot, environment: { DATA_DIR: folder } });
const browser = await openBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light', locale: 'en' });
  await page.goto(explorer.url, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForTimeout(1000);
  await page.screenshot({ path: join(packageRoot, 'docs', 'pictures', 'first-picture.png') });
} finally {
  await browser.close();
  await explorer.stop();
  await rm(folder, { recursive: true, force: true });
}
