import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { createApi } from '#client/api.ts';
import { readDrawing } from './open-explorer.ts';
import { shareExplorer } from './share-explorer.ts';

const token = 'a-token-for-the-journeys';
const explorer = shareExplorer({ EDITOR_TOKEN: token });

const clipboard = { context: { permissions: ['clipboard-read', 'clipboard-write'] } };
const enterToken = async (page: Page): Promise<void> => {
  await page.getByRole('textbox', { name: 'Token' }).fill(token);
  await page.getByRole('button', { name: 'Use the token' }).click();
};
const openViews = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'More tools' }).click();
  await page.getByRole('menuitem', { name: 'Saved views' }).click();
  await page.getByRole('button', { name: 'Save this view…' }).waitFor();
};
const save = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: 'Save this view…' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name, exact: true }).waitFor();
};

test('a view that is saved for everyone opens elsewhere as it was, and nothing is said to have changed', async () => {
  const page = await explorer.open(clipboard);
  await openViews(page);
  await page.getByRole('button', { name: 'Enter the token…' }).click();
  await enterToken(page);
  await page.getByText('You can change what is saved on this server.').waitFor();
  await save(page, 'Who stands where');
  await page.getByRole('button', { name: 'More for Who stands where' }).click();
  await page.getByRole('menuitem', { name: 'Copy a short link' }).click();
  await page.getByText('The link to “Who stands where” is copied.').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/explore#v=[\da-f-]{36}$/);

  const { pathname, hash } = new URL(link);
  const other = await explorer.open({ path: `${pathname}${hash}` });
  expect(await readDrawing(other)).toEqual(await readDrawing(page));
  expect(await other.getByText('The data have changed').count()).toBe(0);
}, 120_000);

test('without the token a view stays in this browser, which the page says', async () => {
  const page = await explorer.open();
  await openViews(page);
  await page.getByRole('button', { name: 'Save this view…' }).click();
  await page.getByText('Without the editor’s token it stays in this browser.').waitFor();
  await page.getByRole('textbox', { name: 'Name' }).fill('Mine alone');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('“Mine alone” is kept in this browser.').waitFor();
  const { views } = await createApi({ base: explorer.url }).listViews({});
  expect(views.map(({ name }) => name)).not.toContain('Mine alone');
}, 120_000);

test('a note is asked a token for, stands under the name of its author, and is read by others', async () => {
  const find = async (page: Page) => {
    await page.getByRole('combobox').first().fill('Claudia Sheinbaum');
    await page
      .getByRole('option', { name: /Claudia Sheinbaum/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Notes' }).waitFor();
  };
  const page = await explorer.open();
  await find(page);
  await page.getByRole('button', { name: 'Write a note…' }).click();
  await enterToken(page);
  await page.getByRole('textbox', { name: 'Note' }).fill('Ask the archive for the hearing.');
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ana');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText(/^Note by Ana, /).waitFor();

  const other = await explorer.open();
  await find(other);
  await other.getByText('Ask the archive for the hearing.').waitFor();
  expect(await other.getByText(/^Note by Ana, /).count()).toBe(1);
  expect(await other.getByRole('button', { name: /^Change the note/ }).count()).toBe(0);
}, 120_000);
