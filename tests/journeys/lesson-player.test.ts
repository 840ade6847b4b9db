import { describe, expect, test } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { LessonLanguage } from '#contract/lesson.ts';
import { type Hand, keyboardHand, pointerHand } from './lessons/hands.ts';
import { type ExpectedLesson, headerOf, readLesson, rightMoveOf, said } from './lessons/read-lesson.ts';
import { findBarriers } from './open-explorer.ts';
import { shareExplorer } from './share-explorer.ts';

const explorer = shareExplorer();
let page: Page;

const lessonId = 'a-claim-and-its-denial';
const languages: readonly LessonLanguage[] = ['en', 'es'];

const openLesson = async (language: LessonLanguage, context: BrowserContextOptions = {}, id = lessonId): Promise<ExpectedLesson> => {
  page = await explorer.open({ path: `/learn/${id}`, context: { locale: language, ...context }, untilDrawn: false });
  await headerOf(page).waitFor();
  return readLesson(explorer.url, id, language);
};

/** Answers the question of a step right and reads what it is told: that it is right, and a passage that it rests on. */
const answerRight = async (lesson: ExpectedLesson, place: number, hand: Hand, language: LessonLanguage): Promise<void> => {
  const { step, right } = lesson.steps[place] ?? {};
  if (step?.question === undefined || right === undefined || right === null) return;
  await hand.answer(rightMoveOf(lesson, step.question, right, language));
  await page.locator('.lesson-stand', { hasText: said[language].right }).waitFor();
  const [passage] = right.evidence[0]?.passages ?? [];
  expect(passage).toBeDefined();
  // The page keeps abbreviations on one line.
  const told = (await page.locator('.lesson-evidence').textContent())?.replaceAll('\u00a0', ' ');
  expect(told).toContain(language === 'es' ? passage?.paraphraseEs : passage?.paraphrase);
};

/** Plays from the first step to the sources. */
const playThrough = async (
  lesson: ExpectedLesson,
  hand: Hand,
  language: LessonLanguage,
  atEach: (place: number) => Promise<void> = async () => {},
): Promise<void> => {
  const words = said[language];
  const count = lesson.steps.length + 1;
  for (const [place, { header }] of lesson.steps.entries()) {
    await headerOf(page).getByText(header, { exact: true }).waitFor();
    await page
      .locator('.lesson-head')
      .getByText(words.place(place + 1, count))
      .waitFor();
    await page.locator('.lesson canvas').first().waitFor();
    await answerRight(lesson, place, hand, language);
    await atEach(place);
    await hand.press(words.next);
  }
  await headerOf(page).getByText(words.sources, { exact: true }).waitFor();
  for (const { title } of lesson.played.sources) await page.getByText(title).first().waitFor();
};

describe('a lesson from its first step to its sources, every question answered', () => {
  test.each(languages)(
    'by keyboard alone, axe finds nothing at any step: %s',
    async (language) => {
      const lesson = await openLesson(language);
      await playThrough(lesson, keyboardHand(page, language), language, async () => expect(await findBarriers(page)).toEqual([]));
      expect(await findBarriers(page)).toEqual([]);
    },
    240_000,
  );

  test.each(languages)(
    'by touch on a phone, nothing scrolls sideways: %s',
    async (language) => {
      const lesson = await openLesson(language, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
      await playThrough(lesson, pointerHand(page, language, { isTouch: true }), language, async () => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
        expect(await findBarriers(page)).toEqual([]);
      });
    },
    240_000,
  );

  test.each(languages)(
    'as a screen reader has it: where one is, the text, the map in words, what is said along each line and on whose word: %s',
    async (language) => {
      const lesson = await openLesson(language);
      const heard = async (selector: string): Promise<string> => (await page.locator(selector).first().ariaSnapshot()).replaceAll(/\s+/g, ' ');
      const hand = pointerHand(page, language, { isTouch: false });
      const twin = page.locator('.step-twin summary');
      await playThrough(lesson, hand, language, async (place) => {
        const { step, header } = lesson.steps[place] ?? {};
        const column = await heard('.lesson-scroll');
        expect(column).toContain(`heading "${header}" [level=2]`);
        if (step?.question !== undefined) expect(column).toContain(step.question.ask[language] ?? '');
        expect(await heard('.lesson-side')).toMatch(/application "(Map of the step|Mapa del paso) /);
        if (!(await page.locator('.step-twin[open]').isVisible())) await twin.click();
        const played = lesson.played.steps[place];
        expect(await page.locator('.step-twin-nodes li').count()).toBe(played?.nodes.length);
        if ((played?.lines.length ?? 0) > 0) expect(await heard('.step-twin-lines')).toMatch(language === 'es' ? /fuente [AB]/ : /source [AB]/);
        if (place > 0) expect(await page.locator('.lesson > [role=status]').textContent()).not.toBe('');
      });
    },
    240_000,
  );
});

test('the first step says where one is when the next is shown, and keys lead back and forth', async () => {
  const lesson = await openLesson('en');
  const status = page.locator('.lesson > [role=status]');
  await page.keyboard.press('PageDown');
  await status.getByText(`Step 2 of ${lesson.steps.length + 1}: ${lesson.steps[1]?.header}`).waitFor();
  expect(await headerOf(page).evaluate((header) => header === document.activeElement)).toBe(true);
  expect(new URL(page.url()).pathname).toBe(`/learn/${lessonId}/${lesson.steps[1]?.step.id}`);
  await page.keyboard.press('End');
  await headerOf(page).getByText(said.en.sources).waitFor();
  await page.keyboard.press('Home');
  await headerOf(page)
    .getByText(lesson.steps[0]?.header ?? '')
    .waitFor();
  await page.goBack();
  await headerOf(page).getByText(said.en.sources).waitFor();
});

test('a swipe over the text leads on, and a link leads to its step again', async () => {
  const lesson = await openLesson('en', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y: 240 }] });
  await touch('touchStart', 320);
  for (const x of [280, 220, 160, 90]) await touch('touchMove', x);
  await touch('touchEnd', 90);
  await headerOf(page)
    .getByText(lesson.steps[1]?.header ?? '')
    .waitFor();
  await page.reload();
  await headerOf(page)
    .getByText(lesson.steps[1]?.header ?? '')
    .waitFor();
});

test('where a question stands further down than one can see, a button leads to it', async () => {
  const lesson = await openLesson('en', { viewport: { width: 390, height: 700 }, hasTouch: true });
  const asked = lesson.steps.find(({ step }) => step.question !== undefined);
  await page.goto(new URL(`/learn/${lessonId}/${asked?.step.id}`, explorer.url).href);
  const ahead = page.getByRole('button', { name: 'To the question' });
  await ahead.waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await ahead.tap();
  await ahead.waitFor({ state: 'detached' });
  const question = page.locator('.lesson-question');
  expect(await question.evaluate((element) => element === document.activeElement)).toBe(true);
  const [asks, nav] = [await question.boundingBox(), await page.locator('.lesson-nav').boundingBox()];
  expect(asks?.y).toBeGreaterThan(0);
  expect((asks?.y ?? 0) + 120).toBeLessThan(nav?.y ?? 0);
});

test('what is wrong is said without giving the answer away; a student has it nowhere on the page before', async () => {
  const lesson = await openLesson('en');
  const place = lesson.steps.findIndex(({ step }) => step.question?.kind === 'short');
  await page.goto(new URL(`/learn/${lessonId}/${lesson.steps[place]?.step.id}`, explorer.url).href);
  const question = page.locator('.lesson-question');
  await question.locator('input').fill('nobody at all');
  await question.getByRole('button', { name: 'Check' }).click();
  await question.getByText('Not right yet').waitFor();
  expect(await page.locator('.lesson-evidence').count()).toBe(0);
  await question.getByRole('button', { name: 'Show answer' }).click();
  await page.locator('.lesson-evidence').waitFor();
});

test('presented full screen: large type, keys, and the notes only when they are asked for', async () => {
  const lesson = await openLesson('en', { viewport: { width: 1920, height: 1080 } });
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await page.locator('.lesson[data-presenting]').waitFor();
  const size = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect(await size('.lesson-header')).toBeGreaterThanOrEqual(40);
  expect(await size('.lesson-text p')).toBeGreaterThanOrEqual(28);
  const note = page.getByRole('complementary', { name: 'For the teacher' });
  expect(await note.count()).toBe(0);
  await page.keyboard.press('Alt+n');
  await note.waitFor();
  await page.keyboard.press('Alt+n');
  const widthOfMap = async () => (await page.locator('.lesson-side').boundingBox())?.width ?? 0;
  const beside = await widthOfMap();
  await page.keyboard.press('Alt+m');
  await page.locator('.lesson-scroll').waitFor({ state: 'hidden' });
  expect(await widthOfMap()).toBeGreaterThan(1.3 * beside);
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('Alt+m');
  await page.locator('.lesson-scroll').waitFor();
  await page.keyboard.press('ArrowRight');
  await headerOf(page)
    .getByText(lesson.steps[1]?.header ?? '')
    .waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('.lesson:not([data-presenting])').waitFor();
});
