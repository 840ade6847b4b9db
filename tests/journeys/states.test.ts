import { describe, expect, test } from '@jest/globals';
import type { BrowserContextOptions } from 'playwright-core';
import { waitUntilStill } from '#tests/browser/wait-until-still.ts';
import { queryScenes } from '#tests/pictures/query-scenes.ts';
import { scenes } from '#tests/pictures/scenes.ts';
import { toolScenes } from '#tests/pictures/tool-scenes.ts';
import { findBarriers } from './open-explorer.ts';
import { shareExplorer } from './share-explorer.ts';

/** What the browser itself logs of an answer that was refused or never came. */
const explorer = shareExplorer({}, { provoked: /Failed to load resource/ });

const screens: readonly { readonly name: string; readonly context: BrowserContextOptions }[] = [
  { name: 'a desk', context: {} },
  { name: 'a phone, dark, in Spanish', context: { viewport: { width: 390, height: 844 }, hasTouch: true, colorScheme: 'dark', locale: 'es-MX' } },
];

describe.each(screens)('on $name', ({ context }) => {
  test.each([...scenes, ...toolScenes, ...queryScenes])(
    'axe finds nothing in the state “$name”, nothing is logged, and nothing scrolls sideways',
    async ({ path = '/', fragment = '', prepare, reach }) => {
      const page = await explorer.open({
        path: `${path}${fragment}`,
        context,
        untilDrawn: prepare === undefined && path === '/',
        ...(prepare !== undefined && { prepare }),
      });
      await reach(page);
      await waitUntilStill(page);
      expect(await findBarriers(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    },
  );
});
