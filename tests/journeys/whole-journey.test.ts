import { describe, expect, test } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { findBarriers, readDrawing } from './open-explorer.ts';
import { shareExplorer } from './share-explorer.ts';

/** One way of working the page: with a mouse, with fingers, or with the keyboard alone. */
type Hand = {
  readonly name: string;
  readonly context: BrowserContextOptions;
  readonly find: (page: Page, text: string, name: RegExp) => Promise<void>;
  readonly press: (page: Page, verb: 'expand' | 'collapse' | 'pin' | 'undo' | 'redo' | 'share') => Promise<void>;
};

const labels = {
  expand: /^Expand(?! *:)/,
  collapse: /^Collapse(?! *:)/,
  pin: /^Pin\b/,
  undo: /^Undo/,
  redo: /^Redo/,
  share: /^Share/,
} as const;

const pointed = (use: (page: Page, role: 'button' | 'option' | 'menuitem', name: RegExp) => Promise<void>): Pick<Hand, 'find' | 'press'> => ({
  find: async (page, text, name) => {
    const opener = page.getByRole('button', { name: /^Search/ });
    if ((await opener.count()) > 0 && (await opener.first().isVisible())) await use(page, 'button', /^Search/);
    else await page.locator('#search').click();
    await page.locator('#search').fill(text);
    await use(page, 'option', name);
  },
  press: async (page, verb) => {
    // A narrow screen has it in a menu.
    const isInMenu = verb === 'share' && !(await page.getByRole('button', { name: labels.share }).first().isVisible());
    if (isInMenu) await use(page, 'button', /^More/);
    await use(page, isInMenu ? 'menuitem' : 'button', labels[verb]);
  },
});

const keys = { expand: 'Control+Enter', collapse: 'Control+Backspace', pin: 'Control+Shift+P', undo: 'Control+z', redo: 'Control+Shift+Z' } as const;

const hands: readonly Hand[] = [
  { name: 'a mouse', context: {}, ...pointed((page, role, name) => page.getByRole(role, { name }).first().click()) },
  {
    name: 'fingers on a phone',
    context: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    ...pointed((page, role, name) => page.getByRole(role, { name }).first().tap()),
  },
  {
    name: 'the keyboard alone',
    context: {},
    find: async (page, text, name) => {
      await page.keyboard.press('Control+Shift+f');
      await page.keyboard.type(text);
      await page.getByRole('option', { name }).first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    },
    press: async (page, verb) => {
      if (verb !== 'share') return page.keyboard.press(keys[verb]);
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: 'Find a command' }).waitFor();
      await page.keyboard.type('Share');
      await page
        .getByRole('option', { name: /^Share/ })
        .first()
        .waitFor();
      await page.keyboard.press('Enter');
    },
  },
];

const explorer = shareExplorer();

describe.each(hands)('with $name', ({ context, find, press }) => {
  test('search, dossier, counts, expand, collapse, pin, undo thrice, redo, and the link shows the same elsewhere', async () => {
    const page = await explorer.open({ context: { ...context, permissions: ['clipboard-read', 'clipboard-write'] } });
    const said = async (text: RegExp) => page.locator('.status-line [role=status]').getByText(text).waitFor();
    const drawn = async () => (await readDrawing(page)).nodes.length;
    await find(page, 'merida', /^Mérida Initiative/);
    await page.getByRole('heading', { level: 2, name: 'Mérida Initiative' }).waitFor();
    await page.getByRole('heading', { level: 3, name: /^Neighbours/ }).waitFor();
    expect(await page.locator('aside .counts li').count()).toBeGreaterThan(1);
    const found = await drawn();

    await press(page, 'expand');
    await said(/^Expanded Mérida Initiative: \d+ node/);
    const expanded = await drawn();
    expect(expanded).toBeGreaterThan(found);
    await press(page, 'collapse');
    await said(/^Collapsed what Mérida Initiative brought/);
    expect(await drawn()).toBe(found);
    await press(page, 'pin');
    await said(/^Pinned Mérida Initiative/);

    await press(page, 'undo');
    await said(/^Undone: Pinned Mérida Initiative/);
    await press(page, 'undo');
    await said(/^Undone: Collapsed/);
    expect(await drawn()).toBe(expanded);
    await press(page, 'undo');
    await said(/^Undone: Expanded/);
    expect(await drawn()).toBe(found);
    await press(page, 'redo');
    await said(/^Redone: Expanded/);
    expect(await drawn()).toBe(expanded);
    expect(await findBarriers(page)).toEqual([]);

    await press(page, 'share');
    await said(/link to this view is copied/);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const before = await readDrawing(page);
    const elsewhere = await explorer.open({ path: link.slice(link.indexOf('/', 8)) });
    await elsewhere.getByRole('heading', { level: 2, name: 'Mérida Initiative' }).waitFor();
    const after = await readDrawing(elsewhere);
    expect(after.nodes.map(({ id, x, y }) => ({ id, x, y }))).toEqual(before.nodes.map(({ id, x, y }) => ({ id, x, y })));
    expect(after.lines).toEqual(before.lines);
  });
});
