import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { eventually } from '#tests/browser/eventually.ts';
import { findBarriers, readDrawing } from './open-explorer.ts';
import { shareExplorer } from './share-explorer.ts';

const explorer = shareExplorer();
let page: Page;

const details = () => page.locator('#details');

/** By keyboard: from what is selected on the map to the panel, then other ends by name. */
const askFor = async (...names: readonly string[]): Promise<void> => {
  page = await explorer.open();
  await page.locator('.canvas').focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'What connects them' }).press('Enter');
  await details().getByText('Choose another one').waitFor();
  for (const name of names) {
    await page.getByRole('combobox', { name: 'Add by name' }).focus();
    await page.keyboard.type(name);
    await page
      .getByRole('option', { name: new RegExp(name) })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await details()
      .getByText(/\d+ paths?, the shortest/)
      .waitFor();
  }
};

test('what connects two is said as sentences with who says so, and comes onto the map as one step', async () => {
  await askFor('Marco Rubio', 'Mérida Initiative');
  const path = details().locator('.path').first();
  expect(await path.innerText()).toMatch(/According to source|source [AB] reports/);
  expect(await details().locator('.path').count()).toBeGreaterThan(1);
  expect(await findBarriers(page)).toEqual([]);
  const before = await readDrawing(page);
  await details().getByRole('button', { name: 'Put all on the map' }).press('Enter');
  await page
    .locator('.status-line')
    .getByText(/paths on the map/)
    .waitFor();
  await eventually(async () => expect((await readDrawing(page)).nodes.length).toBeGreaterThan(before.nodes.length));
  await page.keyboard.press('Control+z');
  const places = before.nodes.map(({ id, x, y }) => [id, x, y]);
  await eventually(async () => expect((await readDrawing(page)).nodes.map(({ id, x, y }) => [id, x, y])).toEqual(places));
});

test('a path that is pointed at is ringed on the map', async () => {
  await askFor('Donald Trump');
  await details().locator('.path').first().hover();
  await page.locator('.map-ring').first().waitFor();
  expect(await page.locator('.map-ring').count()).toBeGreaterThanOrEqual(2);
});

test('limits that leave nothing say so and offer what to do; they hold for other ends', async () => {
  await askFor('Marco Rubio');
  await details().locator('.path-limits > summary').press('Enter');
  await details().getByLabel('Steps at most').selectOption('1');
  await details()
    .getByRole('checkbox', { name: /forbid/ })
    .press('Space');
  await details().getByText('No path of up to 1 step.').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await details().getByRole('button', { name: 'Look for up to 3 steps' }).press('Enter');
  await details().getByText('No path of up to 3 steps.').waitFor();
  await details().locator('.path-state').getByRole('button', { name: 'Clear the limits' }).press('Enter');
  await details()
    .getByText(/\d+ paths?, the shortest/)
    .waitFor();
});
