import type { Locator, Page } from 'playwright-core';
import { waitUntilStill } from '#tests/browser/wait-until-still.ts';

/** One thing that a reader does: a click, or words typed and Enter pressed. */
export type Hand = {
  readonly page: Page;
  readonly click: (target: Locator) => Promise<void>;
  /** Words into a field; what narrows as one types needs no Enter. */
  readonly type: (field: Locator, words: string) => Promise<void>;
  /** Words into a field that offers what it finds, and Enter on the first. */
  readonly find: (field: Locator, words: string) => Promise<void>;
  /** A command by its name: Ctrl+K, its name and Enter. */
  readonly command: (name: string) => Promise<void>;
  /** What has been done so far. */
  readonly done: () => readonly string[];
};

/** Works a page, and keeps count of each action. */
export const takeHand = (page: Page): Hand => {
  const done: string[] = [];
  const act = async (words: string, run: () => Promise<unknown>): Promise<void> => {
    done.push(words);
    await run();
  };
  const takeFirst = async (field: Locator, words: string): Promise<void> => {
    await field.fill(words);
    await page.getByRole('option').first().waitFor();
    // The list settles once the last answer is there.
    await waitUntilStill(page);
    await field.press('Enter');
  };
  return {
    page,
    click: (target) => act(`click ${target}`, () => target.click()),
    type: (field, words) => act(`type ${words}`, () => field.fill(words)),
    find: (field, words) => act(`find ${words}`, () => takeFirst(field, words)),
    command: (name) =>
      act(`command ${name}`, async () => {
        await page.keyboard.press('Control+k');
        await takeFirst(page.getByRole('combobox', { name: 'Find a command' }), name);
      }),
    done: () => done,
  };
};
