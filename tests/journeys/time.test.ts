import { expect, test } from '@jest/globals';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { eventually } from '#tests/browser/eventually.ts';
import { waitUntilStill } from '#tests/browser/wait-until-still.ts';
import { findBarriers, readDrawing, readFragment } from './open-explorer.ts';
import { shareExplorer } from './share-explorer.ts';

const explorer = shareExplorer();
let page: Page;

const openTimeline = async (context: BrowserContextOptions = {}): Promise<Locator> => {
  page = await explorer.open({ context });
  await page.getByRole('button', { name: 'Timeline' }).click();
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await timeline.getByRole('slider').first().waitFor();
  return timeline;
};
const asked = (timeline: Locator): Promise<string> => timeline.locator('.timeline-asked strong').innerText();

test('what has a date lies on an axis with the precision that its source gives; what has none is counted', async () => {
  const timeline = await openTimeline();
  const items = timeline.getByRole('list', { name: /Dated items/ }).getByRole('button');
  expect(await items.first().getAttribute('aria-label')).toMatch(/^Some time in June 2024: Donald Trump asserts .* According to .*source B/);
  expect(await items.last().getAttribute('aria-label')).toMatch(/^From October 2024 on, no end given: Claudia Sheinbaum holds office/);
  expect(await timeline.getByRole('checkbox', { name: /\d+ undated/ }).isChecked()).toBe(true);
  expect(await findBarriers(page)).toEqual([]);
});

test('a drag over the axis filters the map as one step', async () => {
  const timeline = await openTimeline();
  await timeline.getByRole('checkbox', { name: /undated/ }).press('Space');
  const before = await readDrawing(page);
  const box = await timeline.locator('.timeline-axis').boundingBox();
  if (box === null) throw new Error('No axis.');
  await page.mouse.move(box.x + box.width * 0.7, box.y + 18);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.9, box.y + 18, { steps: 4 });
  await page.mouse.up();
  await timeline.getByRole('button', { name: 'Clear dates' }).waitFor();
  expect(await asked(timeline)).toMatch(/ to /);
  await eventually(async () => expect((await readDrawing(page)).lines.length).toBeLessThan(before.lines.length));
  expect(await timeline.getByRole('button', { name: /outside the chosen time/ }).count()).toBeGreaterThan(0);
  await page.locator('.canvas').focus();
  await page.keyboard.press('Control+z');
  await eventually(async () => expect(await asked(timeline)).toBe('Any date'));
  await eventually(async () => expect(await readDrawing(page)).toEqual(before));
});

test('by keyboard alone: a handle by months, an item and the map with it', async () => {
  const timeline = await openTimeline();
  const before = await readFragment(page);
  const first = timeline.getByRole('slider', { name: 'First day' });
  await first.focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'PageUp', 'ArrowLeft']) await page.keyboard.press(key);
  expect(await first.getAttribute('aria-valuetext')).toMatch(/1, 2025$/);
  // Keys that follow each other soon are one step.
  await waitUntilStill(page, { quietMs: 1000 });
  await page.keyboard.press('Control+z');
  await eventually(async () => expect(await first.getAttribute('aria-valuetext')).toBe('no limit'));
  expect(await readFragment(page)).toBe(before);
  await timeline
    .getByRole('list', { name: /Dated items/ })
    .getByRole('button')
    .first()
    .focus();
  await page.keyboard.press('End');
  expect(await page.locator('.map-ring').count()).toBe(2);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: /Claudia Sheinbaum holds office/ }).waitFor();
});

test('as of one day: it plays on, and where it stops is one step', async () => {
  const timeline = await openTimeline();
  await timeline.getByRole('radio', { name: 'One day' }).click();
  const day = timeline.getByRole('slider', { name: 'Day' });
  await day.focus();
  await page.keyboard.press('Home');
  await waitUntilStill(page, { quietMs: 1000 });
  const start = await day.getAttribute('aria-valuetext');
  await timeline.getByRole('button', { name: 'Play' }).click();
  await eventually(async () => expect(await day.getAttribute('aria-valuetext')).not.toBe(start));
  await timeline.getByRole('button', { name: 'Stop' }).click();
  await timeline.getByRole('button', { name: 'Play' }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('Control+z');
  await eventually(async () => expect(await day.getAttribute('aria-valuetext')).toBe(start));
});

test.each([
  { name: 'a wide screen in the dark', context: { viewport: { width: 1920, height: 1080 }, colorScheme: 'dark' as const } },
  { name: 'forced colours', context: { forcedColors: 'active' as const } },
])('on $name nothing is in the way, and the list says the same', async ({ context }) => {
  const timeline = await openTimeline(context);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  await timeline.getByRole('button', { name: 'As a list' }).click();
  await timeline.getByText('Without a date').waitFor();
  expect(await findBarriers(page)).toEqual([]);
});
