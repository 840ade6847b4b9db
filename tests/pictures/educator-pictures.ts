import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { pointAt } from '#tests/journeys/educator/point-at.ts';
import { shrinkPng } from './shrink-png.ts';

type Picture = {
  readonly name: string;
  readonly path: string;
  readonly context?: BrowserContextOptions;
  readonly reach?: (page: Page) => Promise<void>;
};

const lesson = '/learn/who-stands-where';
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const isDrawn = (page: Page): Promise<void> => page.locator('.lesson canvas').first().waitFor();
/** Opens what gives the lesson, at one of its tabs, once its figures are drawn. */
const openGive = (tab: string) => async (page: Page) => {
  await isDrawn(page);
  await press(page, 'Give');
  await page.getByRole('tab', { name: tab }).click();
};

/** The figures of docs/guide-educator.md, each where its step of the guide leads. */
const pictures: readonly Picture[] = [
  { name: 'lessons', path: '/learn', reach: (page) => page.getByRole('button', { name: /^Play/ }).first().waitFor() },
  { name: 'step', path: `${lesson}/the-proposal`, reach: isDrawn },
  {
    name: 'teacher',
    path: `${lesson}/the-proposal`,
    reach: async (page) => {
      await isDrawn(page);
      await page.getByRole('radio', { name: 'Teacher' }).click();
    },
  },
  {
    name: 'answered',
    path: `${lesson}/the-proposal`,
    reach: async (page) => {
      await isDrawn(page);
      await pointAt(page, 'donald-trump');
      await press(page, 'Check');
      await page.locator('.lesson-pointed').evaluate((element) => element.scrollIntoView({ block: 'start' }));
    },
  },
  {
    name: 'presenting',
    path: `${lesson}/person-or-country`,
    // A projector's screen, two thirds as large.
    context: { viewport: { width: 1920, height: 1080 }, deviceScaleFactor: 2 / 3 },
    reach: async (page) => {
      await isDrawn(page);
      await press(page, 'Present');
    },
  },
  {
    name: 'hand-out',
    path: lesson,
    reach: async (page) => {
      await openGive('Hand-out')(page);
      await page.getByRole('region', { name: 'The sheets as they will be printed' }).waitFor({ timeout: 60_000 });
    },
  },
  { name: 'give', path: lesson, reach: openGive('In a web page') },
  { name: 'maker', path: `/learn/make/who-stands-where`, reach: async (page) => page.getByRole('row').nth(1).click() },
  { name: 'spanish', path: `${lesson}/the-proposal?lang=es`, context: { locale: 'es' }, reach: isDrawn },
  { name: 'phone', path: `${lesson}/the-proposal`, context: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }, reach: isDrawn },
];

/** Takes the figures of docs/guide-educator.md. */
export const takeEducatorPictures = async (browser: Browser, address: string, folder: string): Promise<void> => {
  for (const { name, path, context: own, reach } of pictures) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en', colorScheme: 'light', reducedMotion: 'reduce', ...own });
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    await page.goto(`${address}${path}`);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await reach?.(page);
    await page.mouse.move(4, 400);
    await page.waitForTimeout(1200);
    await writeFile(join(folder, `${name}.png`), shrinkPng(await page.screenshot({ animations: 'disabled' })));
    await context.close();
  }
};
