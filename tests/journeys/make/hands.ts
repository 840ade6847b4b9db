import type { Locator, Page } from 'playwright-core';

/** Whether the focus is in the toolbar that a control stands in: there arrows lead on, and Tab leaves it. */
const isInItsToolbar = (target: Locator) => target.evaluate((element) => element.closest('[role=toolbar]')?.contains(document.activeElement) === true);
const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement || element.contains(document.activeElement));

/** What somebody does who has a keyboard alone. */
export type Keys = {
  /** Tabs forwards, or backwards, until a control or a part of it has the focus. */
  readonly tabTo: (target: Locator, options?: { readonly isBack?: boolean }) => Promise<void>;
  readonly press: (target: Locator, options?: { readonly isBack?: boolean }) => Promise<void>;
  readonly write: (target: Locator, text: string) => Promise<void>;
  /** Opens a menu and chooses one of its entries. */
  readonly choose: (menu: Locator, entry: string) => Promise<void>;
};

export const keysOf = (page: Page): Keys => {
  const tabTo: Keys['tabTo'] = async (target, { isBack = false } = {}) => {
    await target.waitFor({ state: 'attached' });
    for (let pressed = 0; pressed < 200; pressed += 1) {
      if (await isFocused(target)) return;
      await page.keyboard.press((await isInItsToolbar(target)) ? 'ArrowRight' : isBack ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(`Tab does not lead to ${String(target)}`);
  };
  const press: Keys['press'] = async (target, options) => {
    await tabTo(target, options);
    await page.keyboard.press('Enter');
  };
  return {
    tabTo,
    press,
    write: async (target, text) => {
      await tabTo(target);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(text);
    },
    choose: async (menu, entry) => {
      await press(menu);
      const item = page.getByRole('menuitem', { name: entry });
      await item.waitFor();
      for (let pressed = 0; pressed < 30 && !(await isFocused(item)); pressed += 1) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    },
  };
};

/** Counts what a mouse, a pen or a finger does on a page from now on. */
export const countPointers = async (page: Page): Promise<() => Promise<number>> => {
  await page.addInitScript(() => {
    const count = (): void => sessionStorage.setItem('pointers', String(Number(sessionStorage.getItem('pointers') ?? '0') + 1));
    for (const kind of ['pointerdown', 'mousedown', 'touchstart', 'wheel']) addEventListener(kind, count, { capture: true, passive: true });
  });
  return () => page.evaluate(() => Number(sessionStorage.getItem('pointers') ?? '0'));
};
