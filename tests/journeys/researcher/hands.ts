import type { Locator, Page } from 'playwright-core';
import { waitUntilStill } from '#tests/browser/wait-until-still.ts';
import { readDrawing } from '../open-explorer.ts';

/** One way of working the page, by mouse or by keyboard alone. */
export type Hand = {
  readonly name: string;
  /** Types into the search and takes the first hit. */
  readonly find: (page: Page, text: string, name: RegExp) => Promise<void>;
  /** A button, a box or a row that is in sight. */
  readonly press: (page: Page, target: Locator) => Promise<void>;
  /** A command on the selected node. */
  readonly onNode: (page: Page, label: string) => Promise<void>;
  /** A command on the whole map. */
  readonly onMap: (page: Page, label: string) => Promise<void>;
  readonly undo: (page: Page) => Promise<void>;
  /** Words into a field, or a day into a field for one. */
  readonly write: (page: Page, field: Locator, words: string) => Promise<void>;
  /** Opens a line of the map that ends at a node. */
  readonly openLine: (page: Page, node: { readonly id: string; readonly name: string }) => Promise<void>;
};

const search = (page: Page): Locator => page.locator('#search');
const takeFirst = async (page: Page, name: RegExp): Promise<void> => page.getByRole('option', { name }).first().waitFor();

/** Where a node or a place between two is on the screen, in CSS px. */
const onScreen = async (page: Page): Promise<(id: string) => { readonly x: number; readonly y: number } | undefined> => {
  const box = await page.locator('.canvas').boundingBox();
  const { nodes } = await readDrawing(page);
  const places = new Map(nodes.map((node) => [node.id, node.onScreen]));
  return (id) => {
    const place = places.get(id);
    return place === undefined || box === null ? undefined : { x: box.x + place.x, y: box.y + place.y };
  };
};

export const mouse: Hand = {
  name: 'the mouse',
  find: async (page, text, name) => {
    await search(page).click();
    await search(page).fill(text);
    await page.getByRole('option', { name }).first().click();
  },
  // A box that is ticked or chosen is pressed on its words.
  press: async (_, target) => {
    const label = target.locator('xpath=ancestor::label');
    await ((await label.count()) > 0 ? label : target).first().click();
  },
  onNode: async (page, label) => {
    const selected = await page.evaluate(() => {
      type Holder = { readonly _cyreg?: { readonly cy: { nodes(selector: string): { data(key: string): string }[] } } };
      const cy = (document.querySelector('.canvas') as Holder | null)?._cyreg?.cy;
      return cy?.nodes('.selected').map((node) => node.data('target'))[0];
    });
    const place = (await onScreen(page))(selected ?? '');
    if (place === undefined) {
      // What a filter leaves out has no place on the map.
      await page.getByRole('banner').getByRole('button', { name: 'More' }).click();
      await page.getByRole('menuitem', { name: /^Commands/ }).click();
      await page.getByRole('combobox', { name: 'Find a command' }).fill(label);
      return page.getByRole('option', { name: label }).first().click();
    }
    await page.mouse.click(place.x, place.y, { button: 'right' });
    await page.getByRole('menuitem', { name: label, exact: true }).click();
  },
  onMap: async (page, label) => {
    const button = page.getByRole('button', { name: label, exact: true });
    if ((await button.count()) > 0) return button.first().click();
    await page.getByRole('button', { name: 'More tools' }).click();
    await page.getByRole('menuitem', { name: label, exact: true }).click();
  },
  undo: (page) => page.getByRole('button', { name: /^Undo/ }).click(),
  write: (_, field, words) => field.fill(words),
  openLine: async (page, { id }) => {
    const place = await onScreen(page);
    const ends = (await readDrawing(page)).lines.flatMap((line) => [line]);
    const here = place(id);
    if (here === undefined) throw new Error(`${id} is not on the map.`);
    for (const other of (await readDrawing(page)).nodes.filter((node) => node.id !== id && ends.some((line) => line.includes(id) && line.includes(node.id)))) {
      const there = place(other.id);
      for (const share of [0.5, 0.4, 0.6, 0.3, 0.7]) {
        if (there === undefined) continue;
        const [x, y] = [here.x + (there.x - here.x) * share, here.y + (there.y - here.y) * share];
        await page.mouse.move(x, y);
        if ((await page.locator('.canvas').getAttribute('data-hover')) === 'line') return page.mouse.click(x, y);
      }
    }
    throw new Error(`No line of ${id} was found under the pointer.`);
  },
};

/** Goes on with Tab until something has the focus. */
const tabTo = async (page: Page, target: Locator): Promise<void> => {
  const hasFocus = () => target.evaluate((element) => element === document.activeElement || element.contains(document.activeElement));
  for (let presses = 0; presses < 200; presses += 1) {
    if (await hasFocus()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${target}.`);
};

const command = async (page: Page, label: string): Promise<void> => {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find a command' }).waitFor();
  await page.keyboard.type(label);
  await takeFirst(page, new RegExp(`^${label}`));
  const active = () => page.locator('[role=option][aria-selected=true]').first().innerText();
  for (let presses = 0; presses < 30 && (await active()).split('\n')[0] !== label; presses += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
};

export const keyboard: Hand = {
  name: 'the keyboard alone',
  find: async (page, text, name) => {
    await page.keyboard.press('Control+Shift+f');
    await page.keyboard.press('Control+a');
    await page.keyboard.type(text);
    await takeFirst(page, name);
    // The list settles once the last answer is there.
    await waitUntilStill(page);
    await page.keyboard.press('Enter');
  },
  press: async (page, target) => {
    const kind = await target.evaluate((element) => (element as HTMLInputElement).type);
    if (kind !== 'radio') {
      await tabTo(page, target);
      return page.keyboard.press(kind === 'checkbox' ? 'Space' : 'Enter');
    }
    // Tab leads to the one that is chosen, arrow keys to the others.
    const group = target.locator('xpath=ancestor::*[@role="radiogroup"]');
    await tabTo(page, group);
    for (let presses = 0; presses < 20 && !(await target.isChecked()); presses += 1) await page.keyboard.press('ArrowDown');
  },
  onNode: command,
  onMap: command,
  undo: (page) => page.keyboard.press('Control+z'),
  write: async (page, field, words) => {
    await tabTo(page, field);
    const isDay = (await field.getAttribute('type')) === 'date';
    const [year = '', month = '', day = ''] = words.split('-');
    await page.keyboard.type(isDay ? `${month}${day}${year}` : words);
  },
  openLine: async (page, { name }) => {
    await command(page, 'As text');
    const tree = page.getByRole('treegrid');
    await tabTo(page, tree);
    await page.keyboard.press('Home');
    const row = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    for (let presses = 0; presses < 100 && !(await row()).startsWith(name); presses += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await command(page, 'Map');
    await page.locator('.canvas').waitFor();
    await waitUntilStill(page);
  },
};
