import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { createApi } from '#client/api.ts';
import type { Lesson } from '#contract/lesson.ts';
import { makeFolder } from '#tests/machine/make-folder.ts';
import { type Explorer, findBarriers, openExplorer } from './open-explorer.ts';

const token = 'a-token-for-the-looks';
let explorer: Explorer;
let page: Page;
beforeAll(async () => {
  explorer = await openExplorer({ EDITOR_TOKEN: token });
  page = await explorer.open();
}, 180_000);
afterAll(async () => {
  await explorer?.close();
});

type Looks = {
  /** The colour of each node and line that a rule coloured. */
  readonly colours: Readonly<Record<string, string>>;
  /** Each colour with the number that is written beside it; not every line has room for its word. */
  readonly numbers: readonly string[];
};
/** What rules make of a map; Cytoscape leaves its core at its container. */
const readLooks = (shown: Page): Promise<Looks> =>
  shown.evaluate(() => {
    type Drawn = { id(): string; data(key: string): string | undefined };
    type Holder = { readonly _cyreg?: { readonly cy: { elements(selector: string): { toArray(): Drawn[] } } } };
    const coloured = (document.querySelector('.canvas') as Holder | null)?._cyreg?.cy.elements('.coloured').toArray() ?? [];
    const numbers = coloured.flatMap((one) => {
      const [number] = /#\d+/.exec(one.data('label') ?? '') ?? [];
      return number === undefined ? [] : [`${one.data('colour')} ${number}`];
    });
    return { colours: Object.fromEntries(coloured.map((one) => [one.id(), one.data('colour') ?? ''])), numbers: [...new Set(numbers)].sort() };
  });
/** The looks of a map once it has colours. */
const waitForLooks = async (shown: Page): Promise<Looks> => {
  for (let tries = 0; tries < 100; tries += 1) {
    const looks = await readLooks(shown);
    if (looks.numbers.length > 0) return looks;
    await shown.waitForTimeout(100);
  }
  return { colours: {}, numbers: [] };
};
const keyOf = async (shown: Page): Promise<readonly string[]> => {
  const entries = shown.locator('.legend ul[aria-labelledby="legend-style"] li');
  await entries.locator('.style-glyph').first().waitFor();
  return entries.allTextContents();
};
const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
const readDraft = (): Promise<Lesson> => page.evaluate(() => JSON.parse(localStorage.getItem('postura.lesson-drafts') ?? '[]')[0].lesson);

let onMap: { readonly looks: Looks; readonly key: readonly string[] };

test('a map in colours is recorded as it looks: the lesson has the same colours, numbers and key', async () => {
  await press('Style');
  await press('By source');
  onMap = { key: await keyOf(page), looks: await waitForLooks(page) };
  expect(Object.keys(onMap.looks.colours).length).toBeGreaterThan(10);
  expect(onMap.looks.numbers.length).toBeGreaterThan(1);
  await page.getByRole('button', { name: 'More tools' }).click();
  await page.getByRole('menuitem', { name: 'Record as a lesson step' }).click();
  await page.getByText('Step 1 is recorded in').waitFor();
  expect(await page.getByText('A lesson measures nothing').count()).toBe(0);
  await page.getByRole('link', { name: 'Open the lesson' }).click();
  await page.getByRole('region', { name: 'What this step shows' }).getByRole('application').waitFor();
  expect(await waitForLooks(page)).toEqual(onMap.looks);
  await page.getByRole('button', { name: 'Preview' }).click();
  expect(await keyOf(page)).toEqual(onMap.key);
  expect(await waitForLooks(page)).toEqual(onMap.looks);
  expect(await findBarriers(page)).toEqual([]);
}, 120_000);

test('what a measure decides is left out, and the page says so', async () => {
  await page.goto(explorer.url);
  await press('Style');
  await press('By community and centrality');
  await page.locator('.legend').getByText('community 1').waitFor();
  await page.getByRole('button', { name: 'More tools' }).click();
  await page.getByRole('menuitem', { name: 'Record as a lesson step' }).click();
  await page.getByText('A lesson measures nothing: colours and sizes that follow a measure are not part of the step.').waitFor();
  const { steps } = await readDraft();
  expect(steps.map(({ view }) => 'rules' in view)).toEqual([true, false]);
}, 60_000);

test('a class sees the same on its page, embedded, on paper, and from a file without the network', async () => {
  const draft = await readDraft();
  const words = { en: 'Who says what', es: 'Quién dice qué' };
  const lesson = { ...draft, title: words, summary: words, steps: draft.steps.slice(0, 1).map((step) => ({ ...step, header: words, text: words })) };
  const { id } = await createApi({ base: explorer.url, token: () => token }).createLesson({ body: { lesson } });
  await page.goto(`${explorer.url}/learn/${id}`);
  expect(await keyOf(page)).toEqual(onMap.key);
  expect(await waitForLooks(page)).toEqual(onMap.looks);

  await page.getByRole('button', { name: 'Present', exact: true }).click();
  expect(await keyOf(page)).toEqual(onMap.key);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Hand-out', exact: true }).click();
  const figure = page.locator('.handout-figure').first();
  await figure.waitFor({ timeout: 60_000 });
  const printed = (await figure.locator('text').allTextContents()).map((text) => text.replaceAll('\u00a0', ' '));
  for (const entry of ['Style', 'source A', 'source B', '#1', '#2']) expect(printed).toContain(entry);

  await page.goto(`${explorer.url}/embed/learn/${id}?lang=es`);
  expect(await keyOf(page)).toHaveLength(onMap.key.length);
  expect(await waitForLooks(page)).toEqual(onMap.looks);

  const answer = await fetch(`${explorer.url}/api/v1/lessons/${id}/export?format=html&language=en`);
  const file = join(await makeFolder('looks'), 'lesson.html');
  await writeFile(file, await answer.text());
  await page.context().setOffline(true);
  await page.goto(pathToFileURL(file).href);
  expect(await keyOf(page)).toEqual(onMap.key);
  expect(await waitForLooks(page)).toEqual(onMap.looks);
  await page.context().setOffline(false);
  expect(explorer.complaints()).toEqual([]);
}, 180_000);
