import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { createApi } from '#client/api.ts';
import { type Explorer, findBarriers, openExplorer } from './open-explorer.ts';

const token = 'a-token-for-the-journeys';
let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer({ EDITOR_TOKEN: token });
}, 180_000);
afterAll(async () => {
  await explorer?.close();
});

/** Counts what a teacher does: a press, a choice, or a text that is typed into one field. */
const countActions = () => {
  let count = 0;
  const act = async (work: Promise<unknown>) => {
    count += 1;
    await work;
  };
  return {
    press: (target: Locator) => act(target.click()),
    write: (target: Locator, text: string) => act(target.fill(text)),
    read: () => count,
  };
};
type Actions = ReturnType<typeof countActions>;

const record = async ({ press }: Actions, page: Page, number: number): Promise<void> => {
  await press(page.getByRole('button', { name: 'More tools' }));
  await press(page.getByRole('menuitem', { name: 'Record as a lesson step' }));
  await page.getByText(`Step ${number} is recorded in`).waitFor();
};
const find = async ({ press, write }: Actions, page: Page, name: string): Promise<void> => {
  await write(page.getByRole('combobox').first(), name);
  await press(page.getByRole('option', { name: new RegExp(name) }).first());
};
const isChecked = (page: Page) => page.locator('.make-check').getByText('Everything in it is in the graph.').waitFor({ timeout: 20_000 });

test('a teacher makes a lesson of five steps in under fifty actions, saves it, and another instance plays it from its file as it was', async () => {
  const page = await explorer.open({ context: { acceptDownloads: true } });
  const actions = countActions();
  const { press, write } = actions;
  await record(actions, page, 1);
  for (const [place, name] of ['Claudia Sheinbaum', 'Donald Trump', 'Marco Rubio', 'Republicans'].entries()) {
    await find(actions, page, name);
    await record(actions, page, place + 2);
  }
  await press(page.getByRole('link', { name: 'Open the lesson' }));
  for (const step of [5, 4, 3, 2, 1]) {
    if (step < 5) await press(page.getByRole('row').nth(step - 1));
    await page.getByText(`Step ${step} of 5`).waitFor();
    await write(page.getByLabel('Text (English)', { exact: true }), `What source A says in step ${step}.`);
    await write(page.getByLabel('Text (Spanish)', { exact: true }), `Lo que dice la fuente A en el paso ${step}.`);
  }
  await press(page.getByRole('button', { name: 'Choose', exact: true }));
  await write(page.getByLabel('What it asks (English)'), 'Who is it, according to the sources?');
  await write(page.getByLabel('What it asks (Spanish)'), '¿Quién es, según las fuentes?');
  await press(page.getByRole('button', { name: 'About the lesson' }));
  await write(page.getByLabel('Title (English)'), 'Where they stand');
  await write(page.getByLabel('Title (Spanish)'), 'Dónde se sitúan');
  await write(page.getByLabel('Summary (English)'), 'A map read in five steps.');
  await write(page.getByLabel('Summary (Spanish)'), 'Un mapa leído en cinco pasos.');
  await isChecked(page);
  await press(page.getByRole('button', { name: 'Save…' }));
  await press(page.getByRole('button', { name: 'Enter the token…' }));
  await write(page.getByRole('textbox', { name: 'Token' }), token);
  await press(page.getByRole('button', { name: 'Use the token' }));
  await press(page.getByRole('button', { name: 'Save', exact: true }));
  await page.getByText('The lesson is saved on the server.').waitFor();
  const download = page.waitForEvent('download');
  await press(page.getByRole('button', { name: 'Save as a file' }));
  const text = await readFile(await (await download).path(), 'utf8');
  expect(actions.read()).toBeLessThan(50);

  const api = createApi({ base: explorer.url });
  const kept = (await api.listLessons({ query: { changes: 'true' } })).lessons.find(({ origin }) => origin === 'kept');
  expect(kept).toMatchObject({ title: { en: 'Where they stand', es: 'Dónde se sitúan' }, steps: 5, questions: 1, changes: 0 });
  const { lesson } = await api.readLesson({ params: { id: kept?.id ?? '' } });

  const other = await openExplorer();
  try {
    const reader = await other.open({ path: '/learn/make', untilDrawn: false });
    await reader.locator('input[type=file]').setInputFiles({ name: 'lesson.md', mimeType: 'text/markdown', buffer: Buffer.from(text) });
    await reader.getByRole('row').nth(4).waitFor();
    await isChecked(reader);
    const opened = await createApi({ base: other.url }).readLessonFile({ body: { text } });
    expect(opened).toEqual({ lesson, findings: [] });
    const there = await createApi({ base: other.url }).tryLesson({ body: { lesson } });
    const here = await api.tryLesson({ body: { lesson } });
    expect({ ...there, dataVersion: 0 }).toEqual({ ...here, dataVersion: 0 });
    await reader.getByRole('button', { name: 'Preview' }).click();
    await reader.getByText('What source A says in step 5.').waitFor();
    expect(other.complaints()).toEqual([]);
  } finally {
    await other.close();
  }
  expect(explorer.complaints()).toEqual([]);
}, 240_000);

test('a draft survives a reload, is undone and reordered by keys, and has no barriers', async () => {
  const page = await explorer.open();
  const actions = countActions();
  await record(actions, page, 1);
  await find(actions, page, 'Claudia Sheinbaum');
  await record(actions, page, 2);
  await page.getByRole('link', { name: 'Open the lesson' }).click();
  const rows = page.getByRole('row');
  await rows.nth(1).getByText('Claudia Sheinbaum').waitFor();
  await rows.nth(1).click();
  await page.keyboard.press('Alt+ArrowUp');
  await rows.nth(0).getByText('Claudia Sheinbaum').waitFor();
  await page.reload();
  await rows.nth(0).getByText('Claudia Sheinbaum').waitFor();
  await page.getByRole('button', { name: 'More for step 1' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await page.getByText('“Claudia Sheinbaum” is removed.').waitFor();
  expect(await rows.count()).toBe(1);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  expect(await rows.count()).toBe(2);
  await page.getByRole('region', { name: 'What this step shows' }).getByRole('application').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  expect(explorer.complaints()).toEqual([]);
}, 120_000);

test('a question from a line asks who stands at its start, and its right answer is the graph’s', async () => {
  const page = await explorer.open();
  await record(countActions(), page, 1);
  await page.getByRole('link', { name: 'Open the lesson' }).click();
  const view = page.getByRole('region', { name: 'What this step shows' });
  await view.getByText('This view as text').click();
  await view.getByRole('button', { name: /^Claudia Sheinbaum opposes the US troop deployment to Mexico/ }).click();
  await view.getByRole('button', { name: /^Question from this line/ }).click();
  const asked = page.getByLabel('What it asks (English)');
  await asked.waitFor();
  expect(await asked.inputValue()).toBe('According to the sources, who opposes the US troop deployment to Mexico?');
  expect(await page.getByLabel('What it asks (Spanish)').inputValue()).toBe('Según las fuentes, ¿quién se opone al envío de tropas estadounidenses a México?');
  await page.getByText(/^Right as the graph stands now: .*Claudia Sheinbaum/).waitFor({ timeout: 20_000 });
}, 120_000);
