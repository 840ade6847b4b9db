import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { findBarriers } from './open-explorer.ts';
import { shareExplorer } from './share-explorer.ts';

const explorer = shareExplorer();

const runCommand = async (page: Page, name: string): Promise<void> => {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').or(page.getByRole('dialog').getByRole('searchbox')).first().fill(name);
  await page.getByRole('option', { name }).first().waitFor();
  await page.keyboard.press('Enter');
};

test('a reader follows the view as sentences to a passage by keyboard alone', async () => {
  const page = await explorer.open();
  await page.locator('.stage-ways').getByText('As text').click();
  await page.getByRole('radio', { name: 'Sentences' }).click();
  const stance = page.locator('.narration-row', { hasText: 'Claudia Sheinbaum opposes the US troop deployment to Mexico' });
  await stance.focus();
  await page.keyboard.press('Enter');
  await expect(stance.getAttribute('aria-selected')).resolves.toBe('true');
  await page.locator('#details').getByRole('heading', { name: 'Claudia Sheinbaum opposes the US troop deployment to Mexico' }).waitFor();
  await stance.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.locator('#details').getByText('In our words, not a quote.').waitFor();
  expect(await findBarriers(page)).toEqual([]);
}, 60_000);

test('a source is searched, narrowed to what it alone says, and its statements are drawn as one step', async () => {
  const page = await explorer.open();
  await runCommand(page, 'Sources');
  await page.locator('.source-card').first().getByText('statements that no other source here makes').waitFor();
  await page.locator('.source-card .link').first().click();
  const passages = page.locator('.passage');
  await passages.first().waitFor();
  const all = await passages.count();
  await page.getByLabel('Find in the passages').last().fill('sovereignty');
  expect(await passages.count()).toBeLessThan(all);
  await page.getByRole('button', { name: /^Only what no other source says/ }).click();
  await passages
    .first()
    .getByRole('button', { name: /^Draw on the map/ })
    .click();
  await passages.first().getByText('All of it is on the map.').waitFor();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await passages
    .first()
    .getByRole('button', { name: /^Draw on the map/ })
    .waitFor();
  expect(await findBarriers(page)).toEqual([]);
}, 60_000);

test('who is heard in the view is counted, and a row leaves only its statements', async () => {
  const page = await explorer.open();
  await runCommand(page, 'Who is heard');
  const panel = page.locator('#details');
  await panel.getByText('Counted are the 32 statements').waitFor();
  await panel.getByRole('button', { name: 'Show only: Source B' }).click();
  await panel.getByText('Filters leave something out; it is not counted.').waitFor();
  await panel.getByText('Counted are the 13 statements').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await panel.getByRole('button', { name: 'Reset all filters' }).click();
  await panel.getByText('Counted are the 32 statements').waitFor();
}, 60_000);
