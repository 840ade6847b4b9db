import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { queryScenes } from '#tests/pictures/query-scenes.ts';
import { scenes } from '#tests/pictures/scenes.ts';
import { toolScenes } from '#tests/pictures/tool-scenes.ts';
import { type Explorer, findBarriers, openExplorer } from './open-explorer.ts';

let explorer: Explorer;
let page: Page;
beforeAll(async () => {
  explorer = await openExplorer();
}, 180_000);
afterAll(async () => {
  await explorer?.close();
});
afterEach(async () => {
  await page.context().close();
});

const screens: readonly { readonly name: string; readonly context: BrowserContextOptions }[] = [
  { name: 'a desk', context: {} },
  { name: 'a phone, dark, in Spanish', context: { viewport: { width: 390, height: 844 }, hasTouch: true, colorScheme: 'dark', locale: 'es-MX' } },
];
/** What the browser itself logs of an answer that was refused or never came. */
const provoked = /Failed to load resource/;

describe.each(screens)('on $name', ({ context }) => {
  test.each([...scenes, ...toolScenes, ...queryScenes])(
    'axe finds nothing in the state “$name”, nothing is logged, and nothing scrolls sideways',
    async ({ path = '/', fragment = '', prepare, reach }) => {
      page = await explorer.open({
        path: `${path}${fragment}`,
        context,
        untilDrawn: prepare === undefined && path === '/',
        ...(prepare !== undefined && { prepare }),
      });
      await reach(page);
      // React Aria keeps a box unseen for a moment, until a keyboard on the screen would have come.
      await page.waitForTimeout(1000);
      expect(await findBarriers(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      const complaints = explorer.complaints().filter((complaint) => !provoked.test(complaint));
      explorer.forgive();
      expect(complaints).toEqual([]);
    },
  );
});
