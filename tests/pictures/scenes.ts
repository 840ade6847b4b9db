import type { Page } from 'playwright-core';
import { leaveUnanswered, waitUntilStill } from '#tests/browser/wait-until-still.ts';

/** A state of the page worth looking at; `reach` leads there from the opened first picture. */
export type Scene = {
  readonly name: string;
  /** Answers that the browser gets instead of the server's, before the page opens. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** Without it the first picture. */
  readonly path?: string;
  readonly fragment?: string;
  readonly reach: (page: Page) => Promise<void>;
};

export const both = (en: string, es: string) => new RegExp(`^(?:${en}|${es})`);

/** Chooses the first thing that a search finds. */
export const search = async (page: Page, text: string): Promise<void> => {
  await page.keyboard.press('Control+Shift+f');
  await page.locator('#search').fill(text);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('aside .counts').waitFor();
};

const showAs = (page: Page, view: 'map' | 'text'): Promise<void> =>
  page.getByRole('radio', { name: view === 'map' ? both('Map', 'Mapa') : both('As text', 'Como texto') }).click();

const showLine = async (page: Page, node: RegExp, line: RegExp): Promise<void> => {
  await showAs(page, 'text');
  await page.getByRole('row', { name: node }).first().focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('row', { name: line }).first().click();
  await page.locator('aside .statement').first().waitFor();
  await showAs(page, 'map');
};

/** What the server answers when something in it goes wrong. */
export const problem = {
  type: 'about:blank',
  title: 'Something went wrong in the server',
  status: 500,
  detail: 'Try once more in a while.',
  code: 'internal',
  requestId: 'r',
};

/** Every state of Explore that a reader may meet. */
export const scenes: readonly Scene[] = [
  { name: 'first-picture', reach: async () => undefined },
  { name: 'node', reach: (page) => search(page, 'Claudia Sheinbaum') },
  { name: 'edge', reach: (page) => showLine(page, /^Claudia Sheinbaum/, /^(?:denies that|niega|opposes|se opone a)/) },
  { name: 'claim', reach: (page) => search(page, 'agreed to the entry of US troops') },
  {
    name: 'expanded-hub',
    reach: async (page) => {
      await search(page, 'Claudia Sheinbaum');
      await page.keyboard.press('Control+Enter');
      await page.locator('.status-line [role=status]').getByText(both('Expanded', 'Se expandió')).waitFor();
    },
  },
  {
    name: 'history',
    reach: async (page) => {
      await search(page, 'Marco Rubio');
      await page.keyboard.press('Control+Enter');
      await page.locator('.status-line [role=status]').getByText(both('Expanded', 'Se expandió')).waitFor();
      await page.keyboard.press('Control+Shift+p');
      await page.keyboard.press('Delete');
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+Shift+h');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'palette',
    reach: async (page) => {
      await search(page, 'Claudia Sheinbaum');
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'as-text',
    reach: async (page) => {
      await showAs(page, 'text');
      await page.getByRole('treegrid').waitFor();
    },
  },
  {
    name: 'sources',
    reach: async (page) => {
      // On a phone the details are drawn up first.
      const handle = page.getByRole('button', { name: both('Show more of the details', 'Mostrar más de los detalles') });
      if (await handle.isVisible()) await handle.click();
      await page
        .getByRole('button', { name: both('About these sources', 'Sobre estas fuentes') })
        .first()
        .click();
      await page.locator('aside h2').waitFor();
    },
  },
  {
    name: 'loading',
    prepare: async (page) => {
      await leaveUnanswered(page, '**/api/v1/overview');
    },
    // It says so in words where it takes longer.
    reach: (page) => page.locator('.emptiness-loading [role=status]').filter({ hasText: /\S/ }).waitFor(),
  },
  {
    name: 'failed',
    prepare: async (page) => {
      await page.route('**/api/v1/overview', (route) => route.fulfill({ status: 500, contentType: 'application/problem+json', body: JSON.stringify(problem) }));
    },
    reach: (page) => page.getByRole('alert').first().waitFor(),
  },
  { name: 'broken-link', fragment: '#x=cut', reach: (page) => page.getByRole('alert').first().waitFor() },
  {
    name: 'answered',
    reach: async (page) => {
      await page.locator('.starter').first().click();
      await page.locator('aside .statement').first().waitFor();
    },
  },
  {
    name: 'truncated',
    reach: async (page) => {
      await page.keyboard.press('Control+Shift+f');
      await page.locator('#search').fill('mexico');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'nothing-found',
    reach: async (page) => {
      await page.keyboard.press('Control+Shift+f');
      await page.locator('#search').fill('zzqqxx');
      await page.getByText('zzqqxx').last().waitFor();
    },
  },
  {
    name: 'offline',
    reach: async (page) => {
      await page.context().setOffline(true);
      await page.keyboard.press('Control+Shift+f');
      await page.locator('#search').fill('rubio');
      await waitUntilStill(page);
      await page.keyboard.press('Escape');
    },
  },
];
