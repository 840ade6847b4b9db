import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { eventually } from '#tests/browser/eventually.ts';
import { waitUntilStill } from '#tests/browser/wait-until-still.ts';
import { loadWithProgram } from '#tests/machine/load-with-program.ts';
import { makeFolder } from '#tests/machine/make-folder.ts';
import { hostileName, makeHubDataset } from '#tests/machine/make-hub-dataset.ts';
import { findBarriers, readDrawing } from './open-explorer.ts';
import { shareExplorer } from './share-explorer.ts';

const explorer = shareExplorer(async () => {
  const folder = await makeFolder('crowd');
  const dataset = await makeHubDataset(join(folder, 'dataset'), { spokes: 430 });
  const settings = { DATA_DIR: join(folder, 'store'), SEED: 'never' };
  await loadWithProgram(dataset, settings);
  return settings;
});

const find = async (page: Page, text: string): Promise<void> => {
  await page.keyboard.press('Control+Shift+f');
  await page.locator('#search').fill(text);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 3, name: /^Neighbours/ }).waitFor();
};

test('a hub pages “25 of 431”, kept nodes stay, and the page never freezes at 300 nodes', async () => {
  const page = await explorer.open({
    prepare: async (opened) => {
      await opened.addInitScript(() => {
        const tasks: number[] = [];
        Object.assign(window, { longTasks: tasks });
        new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
      });
    },
  });
  const longTasks = () => page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks.splice(0));
  const expand = async () => {
    const before = (await readDrawing(page)).nodes.length;
    await page.keyboard.press('Control+Enter');
    await eventually(async () => expect((await readDrawing(page)).nodes.length).toBeGreaterThan(before));
  };
  await find(page, 'hub');
  for (let pages = 0; pages < 14 && (await readDrawing(page)).nodes.length < 300; pages += 1) {
    await expand();
    await waitUntilStill(page);
  }
  const before = await readDrawing(page);
  expect(before.nodes.length).toBeGreaterThanOrEqual(300);
  await longTasks();
  await expand();
  await page.waitForTimeout(1500);
  const whileExpanding = await longTasks();
  const after = await readDrawing(page);
  expect(after.nodes.length).toBe(before.nodes.length + 25);
  const places = new Map(after.nodes.map((node) => [node.id, node]));
  const view = await page.locator('.canvas').boundingBox();
  const moves = before.nodes
    .map(({ id, onScreen }) => Math.hypot(onScreen.x - (places.get(id)?.onScreen.x ?? 0), onScreen.y - (places.get(id)?.onScreen.y ?? 0)))
    .sort((one, other) => one - other);
  expect(before.nodes.map(({ id, x, y }) => ({ id, x, y }))).toEqual(before.nodes.map(({ id }) => ({ id, x: places.get(id)?.x, y: places.get(id)?.y })));
  expect(moves[Math.floor(moves.length / 2)] ?? 0).toBeLessThan((view?.width ?? 0) / 10);
  await page.keyboard.press('Control+Backspace');
  await page.waitForTimeout(1500);
  const whileCollapsing = await longTasks();
  process.stdout.write(
    `At ${before.nodes.length} nodes: expanding had tasks of ${describe(whileExpanding)}, collapsing of ${describe(whileCollapsing)}; kept nodes moved ${Math.round(moves[Math.floor(moves.length / 2)] ?? 0)} px at the median.\n`,
  );
}, 120_000);

const describe = (tasks: readonly number[]): string => (tasks.length === 0 ? 'less than 50 ms' : `${tasks.map(Math.round).join(', ')} ms`);

test('a name that is markup, endless and partly right-to-left is text everywhere and breaks nothing', async () => {
  let alerts = 0;
  const page = await explorer.open({
    prepare: async (opened) => {
      opened.on('dialog', () => {
        alerts += 1;
      });
    },
  });
  await find(page, 'img src');
  expect(await page.locator('aside h2').textContent()).toContain(hostileName.slice(0, 60));
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+P');
  await page.locator('.status-line [role=status]').getByText('<img src=x').waitFor();
  await page.keyboard.press('Control+Shift+H');
  await page.getByRole('dialog').getByText('<img src=x').first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: 'As text' }).click();
  await page.getByRole('row', { name: /^<img src=x/ }).waitFor();
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  }
  expect(await page.locator('img').count()).toBe(0);
  expect(alerts).toBe(0);
});
