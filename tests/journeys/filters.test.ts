import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { findBarriers, readDrawing, readFragment } from './open-explorer.ts';
import { shareExplorer } from './share-explorer.ts';

const explorer = shareExplorer();
let page: Page;

const details = () => page.getByRole('complementary');
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

test('a kind is left out and comes back by undo to the same places; a filter that leaves nothing can be reset', async () => {
  page = await explorer.open();
  const before = await readDrawing(page);
  await press('Filter');
  const claims = details().getByRole('checkbox', { name: /^Claims/ });
  await claims.focus();
  await page.keyboard.press('Space');
  await details()
    .getByText(/hides 7 nodes/)
    .waitFor();
  await page.getByText('Left out: Claims').waitFor();
  expect((await readDrawing(page)).nodes).toHaveLength(before.nodes.length - 7);
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('Control+Z');
  await page.getByText('Undone: Left out: Claims').waitFor();
  const placesOf = ({ nodes }: typeof before) => nodes.map(({ id, x, y }) => [id, x, y]);
  expect(placesOf(await readDrawing(page))).toEqual(placesOf(before));
}, 60_000);

test('a ready-made style colours the map with numbers in the key, and a link shows it to others', async () => {
  page = await explorer.open();
  await press('Style');
  await press('By source');
  const key = page.getByRole('region', { name: 'Key' }).or(page.locator('.legend'));
  await key.getByText('source A').first().waitFor();
  await details().getByText('The ten highest on the map').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  const fragment = await readFragment(page);
  await page.context().close();
  page = await explorer.open({ path: `/${fragment}` });
  await page.locator('.legend').getByText('#2').waitFor();
  await page.locator('.legend').getByText('source B').waitFor();
}, 60_000);
