import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { routeNames } from '#contract/routes.ts';
import { type RunningApp, startApp } from '#tests/api/start-app.ts';
import { openBrowser } from '#tests/browser/open-browser.ts';

let browser: Browser;
let app: RunningApp;
beforeAll(async () => {
  browser = await openBrowser();
  app = await startApp({ settings: { basePath: '/stances/' } });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

test('the documentation lists every route without another host and within the policy', async () => {
  const page = await browser.newPage();
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(app.url) && !request.url().startsWith('data:')) elsewhere.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${app.url}/stances/api/docs`);
  await page.waitForSelector('.opblock', { timeout: 60_000 });
  expect(await page.locator('.opblock').count()).toBe(routeNames.length);
  await page.locator('#operations-default-search .opblock-summary-control').click();
  await page.waitForSelector('#operations-default-search .opblock-body');
  expect([elsewhere, complaints]).toEqual([[], []]);
}, 120_000);
