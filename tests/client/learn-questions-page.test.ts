import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { openQuestions } from './open-questions.ts';

let scene: Awaited<ReturnType<typeof openQuestions>>;
beforeAll(async () => {
  scene = await openQuestions();
}, 60_000);
afterAll(async () => {
  await scene.close();
});

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const stand = (page: Page) => page.locator('.lesson-stand').innerText();
const score = (page: Page) => page.locator('.lesson-score-sum').innerText();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const every = 'one,several,match,line,name,count,gone';

test('what is right is nowhere on a student’s page before the answer is checked or shown', async () => {
  const page = await scene.open(`step=${every}`);
  const html = await page.locator('.lesson-question').evaluateAll((cards) => cards.map((card) => card.outerHTML).join(''));
  for (const given of ['lesson-answer', 'lesson-mark', 'Passage on', 'Her answer is told', 'Also right', 'Claudia Sheinbaum denies', 'According to']) {
    expect(html).not.toContain(given);
  }
  await page.close();
});

test('by keyboard alone: a wrong choice gives nothing away, the right one shows what it rests on', async () => {
  const page = await scene.open('step=one');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await stand(page)).toBe('Not right yet. Try again, or show the answer.');
  expect(await focused(page)).toBe('Try again');
  expect(await page.locator('.lesson-answer, .lesson-mark').count()).toBe(0);
  await page.keyboard.press('Enter');
  expect(await stand(page)).toBe('');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await stand(page)).toBe('Right.');
  expect(await focused(page)).toBe('Answer again');
  const answer = await page.locator('.lesson-answer').innerText();
  for (const words of ['Her answer is told in the author’s words.', 'According to source B', 'Passage on sheinbaum DENIES agreed', 'Paragraph 1']) {
    expect(answer).toContain(words);
  }
  expect(await score(page)).toBe('1 of 8 right, 0 at the first try');
  await page.close();
});

test('several right ones are ticked by touch', async () => {
  const page = await scene.open('step=several', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  for (const name of ['Claudia Sheinbaum', 'Andrés Manuel López Obrador']) await page.locator('.lesson-option', { hasText: name }).tap();
  await page.getByRole('button', { name: 'Check' }).tap();
  expect(await stand(page)).toBe('Right.');
  expect(await page.locator('.lesson-mark').allInnerTexts()).toEqual(['right', 'right']);
  const targets = await page
    .locator('.lesson-question :is(button, summary, .lesson-option)')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(targets.filter((height) => height < 44)).toEqual([]);
  await page.close();
});

test('pairs are matched from lists, and it is said how many go together', async () => {
  const page = await scene.open('step=match');
  const list = (name: string) => page.getByRole('combobox', { name });
  expect(await list('Donald Trump').locator('option').allInnerTexts()).not.toEqual(['Choose…', 'asserts it', 'denies it', 'opposes the deployment']);
  await press(page, 'Check');
  expect(await stand(page)).toBe('Choose something for each of them first.');
  await list('Donald Trump').selectOption('denies it');
  await list('Claudia Sheinbaum').selectOption('denies it');
  await list('Andrés Manuel López Obrador').selectOption('opposes the deployment');
  await press(page, 'Check');
  expect(await stand(page)).toBe('Not right yet. Pairs that go together: 2 of 3.');
  await list('Donald Trump').selectOption('asserts it');
  await press(page, 'Check');
  expect(await stand(page)).toBe('Right.');
  await page.close();
});

test('a line is pointed at, said with its voice, and found again from what the answer rests on', async () => {
  const page = await scene.open('step=line');
  await page.getByRole('button', { name: 'node sheinbaum', exact: true }).click();
  expect(await page.locator('.lesson-pointed').innerText()).toBe('Selected: Claudia Sheinbaum');
  await press(page, 'Check');
  expect(await stand(page)).toContain('Not right yet.');
  await page.getByRole('button', { name: 'line sheinbaum OPPOSES troops' }).first().click();
  expect((await page.locator('.lesson-pointed').innerText()).split('\n')).toEqual([
    'Selected: Claudia Sheinbaum opposes the US troop deployment to Mexico',
    'According to Claudia Sheinbaum, as source A reports',
    'According to source B',
  ]);
  await press(page, 'Check');
  expect(await stand(page)).toBe('Right.');
  expect(await page.locator('.lesson-answer q').getAttribute('lang')).toBe('en');
  await page.getByRole('button', { name: 'node usa', exact: true }).click();
  await press(page, 'Claudia Sheinbaum opposes the US troop deployment to Mexico');
  expect(await page.locator('#selection').innerText()).toContain('"from":"sheinbaum"');
  await page.close();
});

test('a name is written and sent with Enter; who else is right is said then', async () => {
  const page = await scene.open('step=name');
  await page.getByRole('textbox', { name: 'Your answer' }).fill('lopez obrador');
  await page.keyboard.press('Enter');
  expect(await stand(page)).toBe('Right.');
  expect(await page.locator('.lesson-answer').innerText()).toContain('Also right: Claudia Sheinbaum.');
  expect(await score(page)).toBe('1 of 8 right, 1 at the first try');
  await page.close();
});

test('the answer is shown when it is asked for, and that is no right answer', async () => {
  const page = await scene.open('step=count');
  await press(page, 'Show answer');
  expect(await stand(page)).toBe('The answer is shown.');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('lesson-answer');
  expect(await page.locator('.lesson-answer-words').innerText()).toBe('2');
  await press(page, 'Answer again');
  await page.getByRole('textbox').fill('2');
  await press(page, 'Check');
  expect(await stand(page)).toBe('Right.');
  expect(await score(page)).toBe('0 of 8 right, 0 at the first try · Of 1 the answer was shown.');
  await page.close();
});

test('the score is there after a reload, and is forgotten once that is confirmed', async () => {
  const page = await scene.open('step=count');
  await page.getByRole('textbox').fill('2');
  await press(page, 'Check');
  await page.reload();
  expect(await page.locator('.lesson-question').innerText()).toContain('You have answered this before: right at the first try.');
  expect(await score(page)).toBe('1 of 8 right, 1 at the first try');
  await press(page, 'Start the questions over');
  await press(page, 'Cancel');
  expect(await score(page)).toBe('1 of 8 right, 1 at the first try');
  await press(page, 'Start the questions over');
  await press(page, 'Start over');
  expect(await score(page)).toBe('0 of 8 right, 0 at the first try');
  await page.waitForFunction(() => document.activeElement?.textContent === 'Start the questions over');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.close();
});

test('where the browser keeps nothing, questions are asked all the same', async () => {
  const page = await scene.open('step=count');
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new Error('refused');
      },
    }),
  );
  await page.reload();
  await page.getByRole('textbox').fill('2');
  await press(page, 'Check');
  expect(await score(page)).toBe('1 of 8 right, 1 at the first try');
  await page.close();
});

test('a teacher sees what is right from the start, and is not scored', async () => {
  const page = await scene.open('step=one&role=teacher');
  expect(await page.locator('.lesson-option', { hasText: 'Claudia Sheinbaum' }).innerText()).toContain('right');
  expect(await page.locator('.lesson-answer').innerText()).toContain('Claudia Sheinbaum denies that Mexico approved the entry of US troops');
  await page.locator('.lesson-option', { hasText: 'Claudia Sheinbaum' }).click();
  await press(page, 'Check');
  expect(await stand(page)).toBe('Right.');
  expect(await score(page)).toBe('0 of 8 right, 0 at the first try');
  await page.close();
});

test('in Spanish everything but the quote is Spanish, and a question without an answer says so', async () => {
  const page = await scene.open('step=line,gone&lang=es');
  expect(await page.locator('.lesson-question').nth(1).innerText()).toContain('Los datos ya no contienen una respuesta');
  await page.getByRole('button', { name: 'Ver la respuesta' }).click();
  const answer = await page.locator('.lesson-answer').innerText();
  for (const words of ['Claudia Sheinbaum se opone al envío de tropas', 'Pasaje sobre', 'Párrafo 1', 'not on the table']) expect(answer).toContain(words);
  expect(await page.locator('.lesson-question').nth(1).getByRole('button').count()).toBe(0);
  await page.close();
});

test.each([
  ['student', 'light', 390],
  ['teacher', 'dark', 1280],
] as const)('no barrier for a %s in %s colours, and nothing wider than %d px', async (role, colorScheme, width) => {
  const page = await scene.open(`step=${every}&role=${role}`, { colorScheme, viewport: { width, height: 800 } });
  const show = page.getByRole('button', { name: 'Show answer' });
  while ((await show.count()) > 0) await show.first().click();
  // A step asks one question; this page asks them all.
  const { violations } = await new AxeBuilder({ page }).include('main').disableRules('landmark-unique').analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  await page.close();
});

test('nothing is asked of a server, and nothing is complained of', () => {
  expect(scene.complaints()).toEqual([]);
});
