import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { eventually } from '#tests/browser/eventually.ts';
import { type Explorer, findBarriers, openExplorer } from './open-explorer.ts';

let explorer: Explorer;
let school: Server;
let shown = '';
let port = 0;
beforeAll(async () => {
  school = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(`<!doctype html><html lang="en"><title>School</title>${shown}`));
  await new Promise<void>((resolve) => school.listen(0, '127.0.0.1', resolve));
  ({ port } = school.address() as AddressInfo);
  explorer = await openExplorer({ FRAME_ANCESTORS: `http://127.0.0.1:${port}` });
}, 120_000);
afterAll(async () => {
  await explorer.close();
  await new Promise((resolve) => school.close(resolve));
});
afterEach(() => explorer.forgive());

/** Another site's page with a frame, as that site's reader opens it. */
const visit = (frame: string, { host = '127.0.0.1', viewport = { width: 1000, height: 800 } } = {}): Promise<Page> => {
  shown = frame;
  return explorer.open({ path: `http://${host}:${port}/`, context: { viewport }, untilDrawn: false });
};
const frameOf = (path: string, size = 'width="360" height="480"') =>
  `<iframe src="${new URL(path, explorer.url).href.replaceAll('&', '&amp;')}" title="Lesson" ${size}></iframe>`;
const complaintsHere = () =>
  explorer.complaints().filter((one) => !one.startsWith(`asked http://127.0.0.1:${port}`) && !one.startsWith(`asked http://localhost:${port}`));
const foot = (frame: FrameLocator) => frame.locator('.embed-foot');

test('what the box gives to paste shows and plays the lesson in a page that is allowed to', async () => {
  const page = await explorer.open({ path: '/learn/who-stands-where/the-proposal', untilDrawn: false });
  await page.getByRole('button', { name: 'Give', exact: true }).click();
  await page.getByRole('tab', { name: 'In a web page' }).click();
  const snippet = await page.getByLabel('To paste').inputValue();
  expect(snippet).toMatch(/title="Who stands where \(a lesson in Postura\)".* loading="lazy"/);
  expect(snippet).toContain('step=the-proposal');
  expect(await findBarriers(page, ['.box'])).toEqual([]);
  const there = await visit(snippet);
  const frame = there.frameLocator('iframe');
  await frame.getByRole('heading', { name: 'The proposal' }).waitFor();
  await expect(frame.getByRole('banner').count()).resolves.toBe(0);
  await frame.getByRole('button', { name: 'Next' }).click();
  await frame.getByRole('heading', { name: 'The rejection' }).waitFor();
  await foot(frame).getByText('Sources:').waitFor();
  const full = foot(frame).getByRole('link', { name: /Open in full/ });
  expect(await full.getAttribute('target')).toBe('_blank');
  expect(await full.getAttribute('rel')).toBe('noopener');
  expect(await full.getAttribute('href')).toContain('/learn/who-stands-where/the-proposal?lang=en');
  expect(complaintsHere()).toEqual([]);
}, 120_000);

test('in the smallest frame a lesson in Spanish keeps its colours, its step and its ways within sight', async () => {
  const page = await visit(frameOf('/embed/learn/a-claim-and-its-denial?lang=es&theme=dark'), { viewport: { width: 390, height: 560 } });
  const frame = page.frameLocator('iframe');
  const next = frame.getByRole('button', { name: 'Siguiente' });
  await next.waitFor();
  expect(await frame.locator('html').evaluate((html) => [html.getAttribute('lang'), html.dataset['theme']])).toEqual(['es', 'dark']);
  expect(await frame.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(360);
  const box = await next.boundingBox();
  expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(490);
  expect(complaintsHere()).toEqual([]);
}, 60_000);

test('a map is shown without the page around it, and asks for no token', async () => {
  const page = await visit(frameOf('/embed/explore?lang=en&theme=light', 'width="900" height="700"'));
  const frame = page.frameLocator('iframe');
  await frame
    .locator('.status-line')
    .getByText(/\d+ of \d+/)
    .waitFor();
  await expect(frame.getByRole('banner').count()).resolves.toBe(0);
  await foot(frame).getByText('Sources:').waitFor();
  await frame
    .getByRole('toolbar', { name: /^Tools/ })
    .getByRole('button')
    .last()
    .click();
  await expect(frame.getByRole('menuitem', { name: /views/i }).count()).resolves.toBe(0);
  expect(complaintsHere()).toEqual([]);
}, 60_000);

test('a site that is not named is shown nothing', async () => {
  const page = await visit(frameOf('/embed/learn/who-stands-where?lang=en'), { host: 'localhost' });
  await eventually(() => expect(complaintsHere().join('\n')).toMatch(/frame-ancestors/));
  await expect(page.frameLocator('iframe').locator('.embed-foot').count()).resolves.toBe(0);
}, 60_000);

test('a page that is not made for it is shown in no frame', async () => {
  const page = await visit(frameOf('/learn/who-stands-where?lang=en'));
  await eventually(() => expect(complaintsHere().join('\n')).toMatch(/frame/i));
  await expect(page.frameLocator('iframe').locator('main').count()).resolves.toBe(0);
}, 60_000);
