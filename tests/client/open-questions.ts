import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { packageRoot } from '#server/package-root.ts';
import { openBrowser } from '#tests/browser/open-browser.ts';
import { makeFolder } from '#tests/machine/make-folder.ts';

const origin = 'http://questions.test';

/** Bundles the scene of the questions, with no server behind it: its files by name. */
async function bundleScene(): Promise<ReadonlyMap<string, string>> {
  const out = await makeFolder('questions');
  await promisify(execFile)(process.execPath, [join(packageRoot, 'tests/client/bundle-questions.mjs'), packageRoot, out]);
  const names = (await readdir(out, { recursive: true })).filter((name) => /\.(?:js|css)$/.test(name));
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(out, name), 'utf8')] as const)));
}

/** Opens questions in a real browser; every request but those for the scene itself is a complaint. */
export async function openQuestions() {
  const [files, browser] = await Promise.all([bundleScene(), openBrowser()]);
  const names = [...files.keys()];
  const entry = names.find((name) => name.includes('learn-questions-scene') && name.endsWith('.js'));
  const links = names.filter((name) => name.endsWith('.css')).map((name) => `<link rel="stylesheet" href="/${name}">`);
  const html = `<!doctype html><html><head><title>Questions</title><meta name="viewport" content="width=device-width">${links.join('')}</head><body><div id="root"></div><script type="module" src="/${entry}"></script></body></html>`;
  const complaints: string[] = [];
  return {
    complaints: (): readonly string[] => complaints,
    open: async (query: string, options: BrowserContextOptions = {}): Promise<Page> => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', ...options });
      context.setDefaultTimeout(5000);
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      await page.route('**/*', (route) => {
        const { pathname } = new URL(route.request().url());
        const file = files.get(pathname.slice(1));
        if (pathname === '/') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
        if (file !== undefined) return route.fulfill({ contentType: pathname.endsWith('.css') ? 'text/css' : 'text/javascript', body: file });
        complaints.push(`asked ${pathname}`);
        return route.fulfill({ status: 404, body: '' });
      });
      await page.goto(`${origin}/?${query}`);
      await page.locator('.lesson-question').first().waitFor();
      return page;
    },
    close: () => browser.close(),
  };
}
