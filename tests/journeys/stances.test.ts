import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { eventually } from '#tests/browser/eventually.ts';
import { waitUntilStill } from '#tests/browser/wait-until-still.ts';
import { findBarriers, readDrawing } from './open-explorer.ts';
import { shareExplorer } from './share-explorer.ts';

/** What reads a whole matrix takes its time on a busy machine. */
const patience = 90_000;
const explorer = shareExplorer();
let page: Page;

const open = async (view: 'Stances' | 'Claims', context: BrowserContextOptions = {}): Promise<void> => {
  page = await explorer.open({ context });
  await page.getByRole('radio', { name: view }).click();
  // Where the pointer rests a tip would open.
  await page.mouse.move(4, 400);
};
const panel = () => page.locator('#details');

test(
  'a cell of the matrix opens what it rests on, and from there the map',
  async () => {
    await open('Stances');
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Donald Trump' }) });
    await expect(row.getByRole('gridcell').first().innerText()).resolves.toContain('Proposes');
    expect(await findBarriers(page, ['.research'])).toEqual([]);
    await row.getByRole('button').nth(1).click();
    await panel().getByRole('heading', { name: 'Donald Trump proposes the US troop deployment to Mexico' }).waitFor();
    await panel().getByText('According to source A').first().waitFor();
    await panel().getByRole('heading', { name: 'Others on the same' }).waitFor();
    expect(await findBarriers(page, ['#details'])).toEqual([]);
    await panel().getByRole('button', { name: 'Show on the map' }).click();
    await expect(page.getByRole('radio', { name: 'Map' }).isChecked()).resolves.toBe(true);
  },
  patience,
);

test(
  'the matrix is walked by arrow keys, Enter opens, and Tab leaves it',
  async () => {
    await open('Stances');
    await page.locator('[data-at="1 1"]').focus();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-at'));
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowLeft', 'ArrowUp']) await page.keyboard.press(key);
    expect(await focused()).toBe('1 1');
    await page.keyboard.press('Home');
    expect(await focused()).toBe('1 0');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await panel()
      .getByRole('heading', { name: /^Donald Trump/ })
      .waitFor();
    await page.locator('[data-at="1 1"]').focus();
    await page.keyboard.press('Tab');
    expect(await focused()).toBeNull();
  },
  patience,
);

test(
  'a row goes to the map as one step that can be undone',
  async () => {
    await open('Stances');
    await page.getByRole('radio', { name: 'Map' }).click();
    const before = await readDrawing(page);
    await page.getByRole('radio', { name: 'Stances' }).click();
    await page.getByRole('button', { name: 'Claudia Sheinbaum' }).click();
    await page.getByRole('menuitem', { name: 'Show on the map' }).click();
    await page
      .locator('.status-line')
      .getByText(/Showed/)
      .waitFor();
    expect((await readDrawing(page)).nodes.length).toBeGreaterThan(before.nodes.length);
    await page.keyboard.press('Control+z');
    await eventually(async () => expect((await readDrawing(page)).nodes.map(({ id }) => id)).toEqual(before.nodes.map(({ id }) => id)));
    // Nodes that come onto the map begin at one place, of which Cytoscape warns.
    expect(explorer.complaints().filter((complaint) => !complaint.includes('has invalid endpoints'))).toEqual([]);
    explorer.forgive();
  },
  patience,
);

test(
  'what is shown is downloaded as CSV, and a text narrows it',
  async () => {
    await open('Stances');
    await page.getByLabel('Agent, policy or claim').fill('trump');
    await page.getByText(/^1 of \d+ agents/).waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download what is shown as CSV' }).click()]);
    const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
    expect(lines[0]).toContain('agent,agent id,policy or claim');
    expect(lines.slice(1).every((line) => line.startsWith('Donald Trump,donald-trump,'))).toBe(true);
  },
  patience,
);

test(
  'claims in dispute come first, each with both sides, and a policy has an argument map',
  async () => {
    await open('Claims');
    expect(await page.locator('.claim-item').first().innerText()).toMatch(/Disputed[\s\S]*Asserted by[\s\S]*Denied by/);
    expect(await findBarriers(page)).toEqual([]);
    await page
      .getByRole('button', { name: /^Argument map: / })
      .first()
      .click();
    await page
      .locator('.status-line')
      .getByText(/Showed the argument map/)
      .waitFor();
    const { lines } = await readDrawing(page);
    expect(lines.some((line) => line.includes('ARGUES_'))).toBe(true);
    await page.keyboard.press('Control+z');
    await page
      .locator('.status-line')
      .getByText(/Undone/)
      .waitFor();
  },
  patience,
);

test(
  'two people stand side by side with what they agree and disagree on',
  async () => {
    await open('Stances');
    await page.getByRole('button', { name: 'Donald Trump' }).click();
    await page.getByRole('menuitem', { name: 'Compare' }).click();
    await panel().getByRole('combobox').fill('sheinbaum');
    await panel().getByRole('option').first().click();
    await panel().getByRole('columnheader', { name: 'Claudia Sheinbaum' }).first().waitFor();
    for (const title of [/^Agree/, /^Disagree/, /^Only one has spoken/, /^Shared neighbours/, /^As a small graph/])
      await panel().getByRole('heading', { name: title }).waitFor();
    await waitUntilStill(page);
    expect(await findBarriers(page, ['#details'])).toEqual([]);
  },
  patience,
);

test(
  'on a phone one policy at a time is a list by position, in Spanish and dark',
  async () => {
    page = await explorer.open({ context: { viewport: { width: 390, height: 844 }, hasTouch: true, colorScheme: 'dark', locale: 'es-MX' } });
    await page.getByRole('radio', { name: 'Posturas' }).click();
    await page.getByRole('heading', { name: /^A favor/ }).waitFor();
    await page.getByRole('button', { name: /^Donald Trump/ }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  },
  patience,
);
