import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { packageRoot } from '#server/package-root.ts';
import { pointAt } from './educator/point-at.ts';
import { readGuideSteps, type GuidePart } from './educator/read-guide-steps.ts';
import { shareExplorer } from './share-explorer.ts';

const explorer = shareExplorer();

const steps = readGuideSteps(readFileSync(join(packageRoot, 'docs', 'guide-educator.md'), 'utf8'), 'Give a lesson in ten minutes');
/** What the guide says to click on the map, by the name that it has there. */
const onMap: Readonly<Record<string, string>> = { 'Donald Trump': 'donald-trump' };
const keys: Readonly<Record<string, string>> = { '→': 'ArrowRight', '←': 'ArrowLeft' };

const controlOf = (within: Page | Locator, name: string): Locator =>
  within
    .getByRole('button', { name, exact: true })
    .or(within.getByRole('radio', { name, exact: true }))
    .or(within.getByRole('link', { name, exact: true }))
    .or(within.getByRole('tab', { name, exact: true }));

test('what the guide tells a teacher to press is there under that name, step by step', async () => {
  const page = await explorer.open();
  const presented = page.locator('.lesson[data-presenting]');
  let card: Locator | null = null;

  const press = async (name: string): Promise<void> => {
    if (name === 'Notes in a second window') {
      const [notes] = await Promise.all([page.waitForEvent('popup'), controlOf(page, name).click()]);
      await notes.getByText('since the beginning').waitFor();
      // The full screen may be lost to the new window; the lesson goes on, and both windows show the same step.
      await page.waitForTimeout(1500);
      expect(await presented.count()).toBe(1);
      await notes.getByRole('button', { name: 'Next' }).click();
      await page.locator('.lesson-header').getByText('The rejection').waitFor();
      await notes.getByRole('button', { name: 'Back' }).click();
      await page.locator('.lesson-header').getByText('The proposal').waitFor();
      return;
    }
    const control = card === null ? controlOf(page, name) : card.getByRole('button', { name: new RegExp(`^${name}\\b`) });
    card = null;
    await control.first().click();
    if (name === 'Mexico') await page.locator('.chosen-card').getByRole('heading', { name }).waitFor();
  };
  const pressKey = async (name: string): Promise<void> => {
    await page.keyboard.press(keys[name] ?? name);
    if (name === 'Alt+N') await page.getByRole('complementary', { name: 'For the teacher' }).waitFor();
    if (name === 'Escape' && (await presented.count()) > 0) await page.keyboard.press('Escape');
    if (name === 'Escape') await presented.waitFor({ state: 'detached' });
  };
  const look = async (words: string): Promise<void> => {
    await page.getByText(words, { exact: true }).first().waitFor();
    const listed = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: words, exact: true }) });
    if ((await listed.count()) > 0) card = listed;
    else if (onMap[words] !== undefined) {
      await pointAt(page, onMap[words]);
      await page.locator('.chosen-card').getByText(words, { exact: true }).waitFor();
    }
  };
  const follow = ({ kind, words }: GuidePart): Promise<void> => (kind === 'press' ? press(words) : kind === 'key' ? pressKey(words) : look(words));

  expect(steps.length).toBeGreaterThanOrEqual(10);
  const [, ...onPage] = steps;
  for (const parts of onPage) for (const part of parts) await follow(part);
  await page.locator('.lesson-header').getByText('Sources of this lesson').waitFor();
}, 120_000);
