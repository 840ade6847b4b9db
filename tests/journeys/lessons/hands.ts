import type { Locator, Page } from 'playwright-core';
import type { LessonLanguage } from '#contract/lesson.ts';
import { type RightMove, said } from './read-lesson.ts';

/** One way to play a lesson: with nothing but these means. */
export type Hand = {
  readonly answer: (move: RightMove) => Promise<void>;
  readonly press: (name: string) => Promise<void>;
};

const quoted = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
const exactly = (name: string): RegExp => new RegExp(`^${quoted(name)}(,|$)`);

/** A line in the twin of the map, by the names at its ends, as sentences may begin with a small letter. */
const lineButton = (page: Page, { from, to }: { readonly from: string; readonly to: string }): Locator =>
  page
    .locator('.step-twin-lines button')
    .filter({ hasText: new RegExp(quoted(from), 'i') })
    .filter({ hasText: new RegExp(quoted(to), 'i') })
    .first();
const nodeButton = (page: Page, name: string): Locator =>
  page
    .locator('.step-twin-nodes')
    .getByRole('button', { name: exactly(name) })
    .first();
const button = (page: Page, name: string): Locator => page.locator('.lesson').getByRole('button', { name, exact: true });
const field = (page: Page): Locator => page.locator('.lesson-question input.field-input');
const option = (page: Page, label: string): Locator => page.locator('.lesson-question .lesson-option', { hasText: label });

/** The keyboard alone: Tab leads to what is wanted, keys do the rest. */
export const keyboardHand = (page: Page, language: LessonLanguage): Hand => {
  const words = said[language];
  const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement || element.contains(document.activeElement));
  const tabTo = async (target: Locator): Promise<void> => {
    await target.waitFor({ state: 'attached' });
    for (let pressed = 0; pressed < 300; pressed += 1) {
      if (await isFocused(target)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${String(target)}`);
  };
  const press = async (name: string): Promise<void> => {
    await tabTo(button(page, name));
    await page.keyboard.press('Enter');
  };
  const choose = async (labels: readonly string[]): Promise<void> => {
    const [first = ''] = labels;
    if ((await page.locator('.lesson-question input[type=radio]').count()) === 0) {
      for (const label of labels) {
        await tabTo(option(page, label).locator('input'));
        await page.keyboard.press('Space');
      }
      return;
    }
    await tabTo(page.locator('.lesson-question [role=radiogroup]'));
    await page.keyboard.press('Space');
    for (let pressed = 0; pressed < 12 && !(await option(page, first).locator('input').isChecked()); pressed += 1) await page.keyboard.press('ArrowDown');
  };
  return {
    press,
    answer: async (move) => {
      switch (move.kind) {
        case 'choose':
          await choose(move.labels);
          break;
        case 'match':
          for (const { left, right } of move.pairs) {
            const list = page.locator('.lesson-question').getByRole('combobox', { name: left, exact: true });
            await tabTo(list);
            const place = (await list.locator('option').allTextContents()).findIndex((one) => one.replaceAll(/[“”«»]/g, '') === right);
            for (let step = 0; step < place; step += 1) await page.keyboard.press('ArrowDown');
          }
          break;
        case 'point':
          await tabTo(page.locator('.step-twin summary'));
          if ((await page.locator('.step-twin[open]').count()) === 0) await page.keyboard.press('Enter');
          await tabTo(move.line === null ? nodeButton(page, move.node ?? '') : lineButton(page, move.line));
          await page.keyboard.press('Enter');
          break;
        case 'short':
          await tabTo(field(page));
          await page.keyboard.type(move.text);
          break;
        default:
          move satisfies never;
      }
      await press(words.check);
    },
  };
};

/** Clicks, or with touch taps, on what a screen reader would offer by role and name. */
export const pointerHand = (page: Page, language: LessonLanguage, { isTouch }: { readonly isTouch: boolean }): Hand => {
  const words = said[language];
  const hit = (target: Locator): Promise<void> => (isTouch ? target.tap() : target.click());
  const press = (name: string): Promise<void> => hit(button(page, name));
  return {
    press,
    answer: async (move) => {
      switch (move.kind) {
        case 'choose':
          for (const label of move.labels) await hit(option(page, label));
          break;
        case 'match':
          for (const { left, right } of move.pairs) {
            const list = page.locator('.lesson-question').getByRole('combobox', { name: left, exact: true });
            const place = (await list.locator('option').allTextContents()).findIndex((one) => one.replaceAll(/[“”«»]/g, '') === right);
            await list.selectOption({ index: place });
          }
          break;
        case 'point':
          if ((await page.locator('.step-twin[open]').count()) === 0) await hit(page.locator('.step-twin summary'));
          await hit(move.line === null ? nodeButton(page, move.node ?? '') : lineButton(page, move.line));
          break;
        case 'short':
          await field(page).fill(move.text);
          break;
        default:
          move satisfies never;
      }
      await press(words.check);
    },
  };
};
