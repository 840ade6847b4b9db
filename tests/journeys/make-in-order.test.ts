import { expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { shareExplorer } from './share-explorer.ts';

const explorer = shareExplorer();
const lesson = '/learn/make/a-claim-and-its-denial';

const headersOf = async (page: Page): Promise<readonly string[]> =>
  (await page.getByRole('row').allTextContents()).map((text) => text.replace(/^\d+\. /, '').replace(/! .*$/, ''));
const boxOf = async (target: Locator): Promise<{ readonly x: number; readonly y: number; readonly height: number }> => {
  const box = await target.boundingBox();
  if (box === null) throw new Error('A row that is dragged is not on the page');
  return { x: box.x + 80, y: box.y, height: box.height };
};

/** Drags a row with a mouse until it is above another one, or below it. */
const drag = async (page: Page, from: number, to: number, edge: 'above' | 'below'): Promise<void> => {
  const rows = page.getByRole('row');
  const [start, end] = [await boxOf(rows.nth(from)), await boxOf(rows.nth(to))];
  await page.mouse.move(start.x, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(start.x, start.y + start.height / 2 - 8, { steps: 4 });
  await page.mouse.move(end.x, edge === 'above' ? end.y + 3 : end.y + end.height - 3, { steps: 12 });
  await page.mouse.up();
};

test('steps are dragged to another place with a mouse, the step is worked on there, and it can be undone', async () => {
  const page = await explorer.open({ path: lesson, untilDrawn: false });
  await page.getByRole('row').nth(7).waitFor();
  const before = await headersOf(page);
  const [first = '', second = '', third = '', fourth = ''] = before;
  await drag(page, 2, 0, 'above');
  await page.getByText(`“${third}” is now step 1.`).waitFor();
  expect((await headersOf(page)).slice(0, 4)).toEqual([third, first, second, fourth]);
  await page.getByText('Step 1 of 8').waitFor();
  expect(await page.getByLabel('Header (English)').inputValue()).toBe(third);
  await drag(page, 0, 2, 'below');
  await page.getByText(`“${third}” is now step 3.`).waitFor();
  expect(await headersOf(page)).toEqual(before);
  await page.getByRole('button', { name: 'Undo' }).first().click();
  expect((await headersOf(page)).slice(0, 3)).toEqual([third, first, second]);
}, 120_000);

test('on a small touch screen a step is moved by its menu, and a step that is tapped comes into sight with a way back', async () => {
  const page = await explorer.open({
    path: lesson,
    untilDrawn: false,
    context: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  });
  await page.getByRole('row').nth(7).waitFor();
  const [first = '', second = ''] = await headersOf(page);
  await page.getByRole('button', { name: 'More for step 2' }).tap();
  await page.getByRole('menuitem', { name: 'Move up' }).tap();
  await page.getByText(`“${second}” is now step 1.`).waitFor();
  expect((await headersOf(page)).slice(0, 2)).toEqual([second, first]);
  const row = page.getByRole('row').nth(3);
  await row.scrollIntoViewIfNeeded();
  const { x, y, height } = await boxOf(row);
  await page.touchscreen.tap(x, y + height / 2);
  const heading = page.getByRole('heading', { level: 3 });
  await page.getByText('Step 4 of 8').waitFor();
  await expect(heading.evaluate((element) => element.getBoundingClientRect().top)).resolves.toBeLessThan(300);
  await page.getByRole('button', { name: 'To the steps' }).tap();
  await expect(
    page
      .getByRole('row')
      .nth(0)
      .evaluate((element) => element.getBoundingClientRect().top),
  ).resolves.toBeLessThan(300);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
}, 120_000);
