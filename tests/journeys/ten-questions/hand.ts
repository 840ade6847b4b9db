import type { Locator, Page } from 'playwright-core';

/** One thing that a reader does: a click, a choice in a list, or words typed and Enter pressed. */
export type Hand = {
  readonly page: Page;
  readonly click: (target: Locator) => Promise<void>;
  readonly choose: (list: Locator, option: RegExp) => Promise<void>;
  /** Words into a field; what narrows as one types needs no Enter. */
  readonly type: (field: Locator, words: string) => Promise<void>;
  /** Words into a field that offers what it finds, and Enter on the first. */
  readonly find: (field: Locator, words: string) => Promise<void>;
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
  return {
    page,
    click: (target) => act(`click ${target}`, () => target.click()),
    choose: (list, option) =>
      act(`choose ${option}`, async () => list.selectOption((await list.locator('option').allInnerTexts()).filter((words) => option.test(words)).slice(0, 1))),
    type: (field, words) => act(`type ${words}`, () => field.fill(words)),
    find: (field, words) =>
      act(`find ${words}`, async () => {
        await field.click();
        await field.fill(words);
        await page.getByRole('option').filter({ hasText: new RegExp(words, 'i') }).first().waitFor();
        // The list settles once the last answer is there.
        await page.waitForTimeout(500);
        await field.press('Enter');
      }),
    done: () => done,
  };
};
