import { beforeEach, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { createApi } from '#client/api.ts';
import { findBarriers } from './open-explorer.ts';
import { shareExplorer } from './share-explorer.ts';

const token = 'a-token-for-the-journeys';
const explorer = shareExplorer({ EDITOR_TOKEN: token }, { provoked: /status of 409 \(Conflict\)/ });
const api = (key: string | null = null) => createApi({ base: explorer.url, ...(key !== null && { token: () => key }) });
const told = /Somebody has changed the saved lesson since you opened it/;

let kept = '';
beforeEach(async () => {
  const { lesson } = await api().readLesson({ params: { id: 'who-stands-where' } });
  kept = (await api(token).createLesson({ body: { lesson } })).id;
});

/** Somebody with the editor's token, in a browser of their own, who changes the kept lesson. */
const openEditor = async (field: string, text: string): Promise<Page> => {
  const page = await explorer.open({
    path: `/learn/make/${kept}`,
    untilDrawn: false,
    prepare: async (unopened) => {
      await unopened.addInitScript((key) => sessionStorage.setItem('postura.token', key), token);
    },
  });
  await page.getByRole('button', { name: 'About the lesson' }).click();
  await page.getByLabel(field).fill(text);
  return page;
};
const save = async (page: Page, words = 'Save'): Promise<void> => {
  await page.getByRole('button', { name: 'Save…' }).click();
  await page.getByRole('button', { name: words, exact: true }).click();
};
const readKept = async (id: string) => (await api().readLesson({ params: { id } })).lesson;

test('who saves second is told, nothing is written over unasked, and both lessons stay', async () => {
  const [one, other] = [await openEditor('Summary (English)', 'By the one.'), await openEditor('Title (English)', 'By the other')];
  await save(one);
  await one.getByText('The lesson is saved on the server.').waitFor();
  await save(other);
  await other.getByText(told).waitFor();
  expect(await other.getByRole('radio', { name: 'Save as a new lesson' }).isChecked()).toBe(true);
  expect(await findBarriers(other)).toEqual([]);
  expect((await readKept(kept)).summary.en).toBe('By the one.');
  await other.getByRole('button', { name: 'Cancel' }).click();
  expect(await other.getByLabel('Title (English)').inputValue()).toBe('By the other');
  await save(other);
  await other.getByText(told).waitFor();
  await other.getByRole('button', { name: 'Save', exact: true }).click();
  await other.getByText('The lesson is saved on the server.').waitFor();
  const { lessons } = await api().listLessons({});
  const added = lessons.find(({ title }) => title.en === 'By the other');
  expect(added?.origin).toBe('kept');
  expect(added?.id).not.toBe(kept);
  expect(await readKept(kept)).toMatchObject({ title: { en: 'Who stands where' }, summary: { en: 'By the one.' } });
}, 180_000);

test('what somebody else saved is kept here before it is written over, and a third save in between is told again', async () => {
  const [one, other] = [await openEditor('Summary (English)', 'By the one.'), await openEditor('Title (English)', 'By the other')];
  await save(one);
  await one.getByText('The lesson is saved on the server.').waitFor();
  await save(other);
  await other.getByText(told).waitFor();
  await other.getByRole('button', { name: 'Keep a copy of the other in this browser' }).click();
  await other.getByText('A copy of the other is among “Lessons you make”.').waitFor();
  await one.getByLabel('Summary (English)').fill('By the one, again.');
  const saved = one.waitForResponse((response) => response.request().method() !== 'GET' && response.url().endsWith(`/lessons/${kept}`));
  await save(one);
  await saved;
  await other.getByText('Change the saved lesson').click();
  await other.getByRole('button', { name: 'Save over it' }).click();
  await other.getByRole('radio', { name: 'Save as a new lesson', checked: true }).waitFor();
  expect((await readKept(kept)).summary.en).toBe('By the one, again.');
  await other.getByText('Change the saved lesson').click();
  await other.getByRole('button', { name: 'Save over it' }).click();
  await other.getByText('The lesson is saved on the server.').waitFor();
  expect((await readKept(kept)).title.en).toBe('By the other');
  await other.getByRole('link', { name: 'Lessons you make' }).click();
  await other.getByRole('link', { name: 'By the other' }).waitFor();
  await other.getByRole('link', { name: 'Who stands where', exact: true }).click();
  await other.getByRole('button', { name: 'About the lesson' }).click();
  expect(await other.getByLabel('Summary (English)').inputValue()).toBe('By the one.');
}, 180_000);
