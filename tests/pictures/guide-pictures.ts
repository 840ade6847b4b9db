import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { takeHand } from '#tests/journeys/ten-questions/hand.ts';
import { questions } from '#tests/journeys/ten-questions/questions.ts';
import { readParaphrase } from '#tests/journeys/ten-questions/read-evidence.ts';
import { shrinkPng } from './shrink-png.ts';

const viewport = { width: 1280, height: 800 } as const;

/** Takes the figures of docs/guide-researcher.md, one for each question a journalist asks, with the passages of its answer in sight. */
export const takeGuidePictures = async (browser: Browser, address: string, folder: string): Promise<void> => {
  for (const { name, reach, rests, figure } of questions) {
    const context = await browser.newContext({ viewport, locale: 'en', colorScheme: 'light', reducedMotion: 'reduce' });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    await page.goto(address);
    await page
      .getByText(/\d+ of \d+/)
      .first()
      .waitFor();
    await reach(takeHand(page));
    const [first] = rests;
    const passage = first === undefined ? page.getByRole('heading') : page.getByText(readParaphrase(first));
    const shown = figure === undefined ? passage : page.locator('#details').getByRole('heading', { name: figure });
    await shown
      .filter({ visible: true })
      .first()
      .evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await page.mouse.move(4, 400);
    await page.waitForTimeout(800);
    await writeFile(join(folder, `${name}.png`), shrinkPng(await page.screenshot({ animations: 'disabled' })));
    await context.close();
  }
};
