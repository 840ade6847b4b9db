import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { glossaryTerms } from '#contract/glossary.ts';
import { relationshipTypes } from '#contract/vocabulary.ts';
import { findBarriers } from '../open-explorer.ts';
import { shareExplorer } from '../share-explorer.ts';

const explorer = shareExplorer();

const openGlossary = async (after = '', context = {}): Promise<Page> => {
  const page = await explorer.open({ path: `/learn/glossary${after}`, context, untilDrawn: false });
  await page.locator('.glossary-title').waitFor();
  return page;
};
const fill = async (page: Page, words: string): Promise<void> => page.getByRole('searchbox').fill(words);

test('every word and every line is explained, in both languages', async () => {
  for (const [language, sentence] of [
    ['en', 'The neighbours propose the traffic plan.'],
    ['es', 'Los vecinos se oponen al plan de tráfico.'],
  ] as const) {
    const page = await openGlossary(`?lang=${language}`);
    expect(await page.locator('dt').count()).toBe(Object.keys(glossaryTerms).length);
    expect(await page.locator('.type-table tbody tr').count()).toBe(relationshipTypes.length);
    expect(await page.getByRole('rowheader').first().innerText()).toContain('PROPOSES');
    expect(await page.locator('.type-table').innerText()).toContain(sentence);
    expect(await findBarriers(page)).toEqual([]);
  }
});

test('an address leads to its word, and a word to the others beside it', async () => {
  const page = await openGlossary('#stance');
  await page.waitForFunction(() => document.activeElement?.id === 'stance');
  await page.locator('#stance').getByRole('link', { name: 'condition' }).press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'condition');
  expect(new URL(page.url()).hash).toBe('#condition');
});

test('a filter finds words without their accents and says how many, or that there are none', async () => {
  const page = await openGlossary('?lang=es');
  await fill(page, 'afirmacion');
  await page
    .getByRole('status')
    .getByText(/^\d+ palabras, \d+ clases de línea$/)
    .waitFor();
  expect(await page.locator('dt').allInnerTexts()).toContain('Afirmación');
  await fill(page, 'xyz');
  await page.getByText('Nada de aquí contiene «xyz»').waitFor();
  await page.getByRole('button', { name: 'Borrar' }).click();
  expect(await page.locator('dt').count()).toBe(Object.keys(glossaryTerms).length);
});

test('nothing is cut on a phone', async () => {
  const page = await openGlossary('', { viewport: { width: 390, height: 844 }, hasTouch: true });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
