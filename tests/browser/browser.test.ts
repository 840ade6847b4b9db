import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { findBrowser } from './find-browser.ts';
import { openBrowser } from './open-browser.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
});

describe('the browser of the journeys', () => {
  test('opens a page and runs its script', async () => {
    const page = await browser.newPage();
    await page.setContent('<button onclick="this.textContent = 1 + 1">Add</button>');
    await page.getByRole('button', { name: 'Add' }).click();
    expect(await page.getByRole('button').textContent()).toBe('2');
    await page.close();
  });

  test('draws text with a real font, accents included', async () => {
    const page = await browser.newPage();
    await page.setContent('<span id="thin">iiii</span><br><span id="wide">MMMM</span><br><span id="accents">ñáü</span>');
    const widthOf = (id: string): Promise<number> => page.locator(`#${id}`).evaluate((element) => element.getBoundingClientRect().width);
    expect(await widthOf('wide')).toBeGreaterThan(2 * (await widthOf('thin')));
    expect(await widthOf('accents')).toBeGreaterThan(0);
    await page.close();
  });

  test('has a canvas that keeps what is painted', async () => {
    const page = await browser.newPage();
    const painted = await page.evaluate(() => {
      const canvas = document.createElement('canvas').getContext('2d');
      canvas?.fillRect(0, 0, 1, 1);
      return canvas?.getImageData(0, 0, 1, 1).data[3];
    });
    expect(painted).toBe(255);
    await page.close();
  });
});

test('a browser named by CHROME_PATH is taken before all others', async () => {
  const found = await findBrowser({ CHROME_PATH: process.execPath });
  expect(found.executablePath).toBe(process.execPath);
});

test('a CHROME_PATH that leads nowhere is told, not passed over', async () => {
  await expect(findBrowser({ CHROME_PATH: '/nowhere/chrome' })).rejects.toThrow('CHROME_PATH names /nowhere/chrome');
});
