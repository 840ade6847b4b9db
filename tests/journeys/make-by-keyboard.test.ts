import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { createApi } from '#client/api.ts';
import { countPointers, keysOf } from './make/hands.ts';
import { findBarriers } from './open-explorer.ts';
import { shareExplorer } from './share-explorer.ts';

const explorer = shareExplorer();

test('a lesson is begun, recorded, written in both languages, put in order, asked about and saved as a file by keyboard alone, without barriers', async () => {
  let pointers = async (): Promise<number> => -1;
  const page = await explorer.open({
    path: '/learn/make',
    untilDrawn: false,
    context: { acceptDownloads: true },
    prepare: async (unopened) => {
      pointers = await countPointers(unopened);
    },
  });
  const { tabTo, press, write, choose } = keysOf(page);
  const hasNoBarrier = async (state: string) => expect({ state, barriers: await findBarriers(page) }).toEqual({ state, barriers: [] });
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
  const field = (name: string) => page.getByLabel(name, { exact: true });
  const record = (number: number) =>
    choose(button('More tools'), 'Record as a lesson step').then(() => page.getByText(`Step ${number} is recorded in`).waitFor());

  await button('New lesson').waitFor();
  await hasNoBarrier('the list, with nothing in it');
  await press(button('New lesson'));
  await write(field('Title (English)'), 'Who denies what');
  await write(field('Title (Spanish)'), 'Quién niega qué');
  await write(field('Summary (English)'), 'Two steps about a map.');
  await write(field('Summary (Spanish)'), 'Dos pasos sobre un mapa.');
  await hasNoBarrier('a lesson without steps');

  await press(page.getByRole('link', { name: 'Explore', exact: true }).or(page.getByRole('tab', { name: 'Explore', exact: true })));
  await page
    .locator('.status-line')
    .getByText(/\d+ of \d+/)
    .waitFor();
  await record(1);
  await write(page.getByRole('combobox').first(), 'Claudia Sheinbaum');
  await page
    .getByRole('option', { name: /Claudia Sheinbaum/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await record(2);
  await hasNoBarrier('a step that was recorded');
  await press(page.getByRole('link', { name: 'Open the lesson' }));

  const rows = page.getByRole('row');
  await page.getByText('Step 2 of 2').waitFor();
  await write(field('Header (English)'), 'One who denies it');
  await write(field('Header (Spanish)'), 'Alguien que lo niega');
  await write(field('Text (English)'), 'What source A says of her.');
  await write(field('Text (Spanish)'), 'Lo que dice de ella la fuente A.');
  await tabTo(rows.nth(1), { isBack: true });
  await page.keyboard.press('Alt+ArrowUp');
  await page.getByText('“One who denies it” is now step 1.').waitFor();
  expect(await rows.nth(0).textContent()).toContain('One who denies it');
  await tabTo(rows.nth(0), { isBack: true });
  await page.keyboard.press('ArrowDown');
  await page.getByText('Step 2 of 2').waitFor();
  await write(field('Text (English)'), 'Who stands where.');
  await write(field('Text (Spanish)'), 'Quién está dónde.');
  await tabTo(rows.nth(1), { isBack: true });
  await page.keyboard.press('ArrowUp');
  await page.getByText('Step 1 of 2').waitFor();

  const view = page.getByRole('region', { name: 'What this step shows' });
  await view.getByRole('application').waitFor();
  await press(view.locator('summary'));
  const opposes = view.getByRole('button', { name: /^Claudia Sheinbaum opposes the US troop deployment to Mexico/ });
  await press(opposes);
  await hasNoBarrier('a step with a line that is selected');
  await press(view.getByRole('button', { name: 'Highlight', exact: true }), { isBack: true });
  await view.getByRole('button', { name: /^Do not highlight Claudia Sheinbaum opposes/ }).waitFor();
  await press(view.getByRole('button', { name: /^Question from this line/ }).first(), { isBack: true });
  await page.getByText('The question is made. Its answer is read from the graph.').waitFor();
  expect(await field('What it asks (English)').inputValue()).toBe('According to the sources, who opposes the US troop deployment to Mexico?');
  await page.getByText(/^Right as the graph stands now: .*Claudia Sheinbaum/).waitFor({ timeout: 20_000 });
  await page.locator('.make-check').getByText('Everything in it is in the graph.').waitFor({ timeout: 20_000 });
  await hasNoBarrier('a step with a question');

  await press(button('Save…'), { isBack: true });
  await page.getByRole('dialog').waitFor();
  await hasNoBarrier('the box that saves for everyone');
  await page.keyboard.press('Escape');
  const download = page.waitForEvent('download');
  await press(button('Save as a file'), { isBack: true });
  const text = await readFile(await (await download).path(), 'utf8');
  await page.getByText('The lesson is saved as').waitFor();

  const { lesson, findings } = await createApi({ base: explorer.url }).readLessonFile({ body: { text } });
  expect(findings).toEqual([]);
  expect(lesson).toMatchObject({
    title: { en: 'Who denies what', es: 'Quién niega qué' },
    steps: [
      {
        header: { en: 'One who denies it', es: 'Alguien que lo niega' },
        text: { en: 'What source A says of her.', es: 'Lo que dice de ella la fuente A.' },
        question: { ask: { es: 'Según las fuentes, ¿quién se opone al envío de tropas estadounidenses a México?' } },
      },
      { text: { en: 'Who stands where.', es: 'Quién está dónde.' } },
    ],
  });
  expect(lesson?.steps[0]?.highlights).toContainEqual({ from: 'claudia-sheinbaum', type: 'OPPOSES', to: 'us-troop-deployment-to-mexico' });
  expect(await pointers()).toBe(0);
}, 240_000);
