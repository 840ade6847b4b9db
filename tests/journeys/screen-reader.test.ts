import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { shareExplorer } from './share-explorer.ts';

const explorer = shareExplorer();
let page: Page;

/** What a screen reader would say of a part of the page, from the accessibility tree. */
const heard = async (selector: string): Promise<string> => (await page.locator(selector).first().ariaSnapshot()).replaceAll(/\s+/g, ' ');

test('the first picture: its question, its sides, its ways to begin, the map and the same map as text', async () => {
  page = await explorer.open();
  const panel = await heard('aside');
  expect(panel).toMatch(/heading "Should US troops be sent to Mexico to fight the cartels\?" \[level=2\]/);
  expect(panel).toMatch(/Source A reports that Donald Trump proposes it/);
  expect(panel).toMatch(/button "How is Marco Rubio tied to the Mérida Initiative\?/);
  expect(await heard('.stage-view')).toMatch(/application "Map of \d+ nodes and \d+ lines\. The same as text: choose “As text”\."/);
  await page.getByRole('radio', { name: 'As text' }).click();
  await page.getByRole('treegrid').waitFor();
  const outline = await heard('[role=treegrid]');
  for (const words of [
    /US troop deployment to Mexico.*Policy/,
    /Donald Trump.*Person.*in favour/,
    /Claudia Sheinbaum.*Person.*against/,
    /Mexico agreed to the entry of US troops.*Disputed/i,
  ])
    expect(outline).toMatch(words);
});

test('a selected edge: who says what, on how many statements and sources, and that it is disputed', async () => {
  page = await explorer.open();
  await page.getByRole('radio', { name: 'As text' }).click();
  await page
    .getByRole('row', { name: /^Claudia Sheinbaum/ })
    .first()
    .focus();
  await page.keyboard.press('ArrowRight');
  await page
    .getByRole('row', { name: /^denies that/ })
    .first()
    .click();
  await page.locator('aside .statement').first().waitFor();
  const voices = await page.locator('[role=status]').allTextContents();
  expect(voices.join(' ')).toMatch(/Claudia Sheinbaum denies that .+; \d+ statements?, \d+ sources?; disputed/);
  const panel = await heard('aside');
  expect(panel).toMatch(/heading "Claudia Sheinbaum denies that .+" \[level=2\]/);
  expect(panel).toMatch(/source B/);
});

test('after an expansion: what it brought, in the one live region', async () => {
  page = await explorer.open();
  await page.keyboard.press('Control+Shift+f');
  await page.keyboard.type('rubio');
  await page
    .getByRole('option', { name: /^Marco Rubio/ })
    .first()
    .waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: 'Marco Rubio' }).waitFor();
  await page.keyboard.press('Control+Enter');
  const status = page.locator('.status-line [role=status]');
  await status.getByText(/^Expanded Marco Rubio: \d+ nodes? and \d+ lines?\./).waitFor();
  expect(await status.getAttribute('aria-live')).toBe('polite');
});
