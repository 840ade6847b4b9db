import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { NodeId } from '#contract/graph.ts';
import { type LessonLanguage, wordsIn } from '#contract/lesson.ts';
import { readAnswer } from '#contract/lesson-answers.ts';
import type { PlayedLesson } from '#contract/played-lesson.ts';
import { agentLabels } from '#contract/vocabulary.ts';
import { packageRoot } from '#server/package-root.ts';
import { openBrowser } from '#tests/browser/open-browser.ts';
import { makeFolder } from '#tests/machine/make-folder.ts';
import { fillAnswer } from './lessons/answer-question.ts';
import { findBarriers, openExplorer, readDrawing } from './open-explorer.ts';

const languages = ['en', 'es'] as const;
const lessons = (await readdir(join(packageRoot, 'data', 'lessons'))).map((file) => parse(file).name);
const words = {
  en: { next: 'Next', check: 'Check', again: 'Try again', right: 'Right.', wrong: 'Not right yet', sources: 'Sources of this lesson' },
  es: { next: 'Siguiente', check: 'Comprobar', again: 'Intentar de nuevo', right: 'Correcto.', wrong: 'Todavía no', sources: 'Fuentes de esta lección' },
} as const;

let browser: Browser;
/** Where the files lie once the server is gone; a path as people have them. */
let folder: string;
const fileOf = (lesson: string, language: LessonLanguage): string => join(folder, `${lesson}.${language}.html`);

beforeAll(async () => {
  folder = join(await makeFolder('offline'), 'Mis lecciones, año 2026 (50 %)');
  await mkdir(folder, { recursive: true });
  const explorer = await openExplorer();
  for (const lesson of lessons)
    for (const language of languages) {
      const answer = await fetch(`${explorer.url}/api/v1/lessons/${lesson}/export?format=html&language=${language}`);
      if (!answer.ok) throw new Error(`${lesson}: ${await answer.text()}`);
      await writeFile(fileOf(lesson, language), await answer.text());
    }
  await explorer.close();
  browser = await openBrowser();
}, 180_000);
afterAll(() => browser?.close());

type Opened = { readonly page: Page; readonly complaints: readonly string[] };

/** Opens a file from disk with the network off; whatever it asks for besides itself is a complaint. */
const open = async (file: string, options: BrowserContextOptions = {}): Promise<Opened> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', offline: true, ...options });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  const address = pathToFileURL(file).href;
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const asked = request.url().replace(/#.*$/, '');
    if (asked !== address && !asked.startsWith('data:')) complaints.push(`asked ${asked}`);
  });
  await page.goto(address);
  return { page, complaints };
};

const readPlayed = async (lesson: string): Promise<PlayedLesson> => {
  const html = await readFile(fileOf(lesson, 'en'), 'utf8');
  const start = html.indexOf('>', html.indexOf('id="lesson"')) + 1;
  return JSON.parse(html.slice(start, html.indexOf('</script>', start))) as PlayedLesson;
};

/** The letters of a text alone, without the marks of Markdown and the ends of its lines. */
const firstWords = (markdown: string): string => /^[^[*_`\n]{10,40}/.exec(markdown)?.[0].trim() ?? '';

describe.each(lessons)('%s', (lesson) => {
  test('is small enough to send, in each language', async () => {
    for (const language of languages) expect((await readFile(fileOf(lesson, language))).length).toBeLessThan(1_500_000);
  });

  test.each(languages)(
    'shows every step, map and source from disk in %s, with nothing asked of a network',
    async (language) => {
      const played = await readPlayed(lesson);
      const { page, complaints } = await open(fileOf(lesson, language));
      const said = words[language];
      const seated: ReadonlySet<string> = new Set([...agentLabels, 'Policy']);
      const isSeated = (id: NodeId): boolean => played.nodes.some((node) => node.id === id && node.labels.some((label) => seated.has(label)));
      for (const [place, step] of played.lesson.steps.entries()) {
        await page.getByRole('heading', { name: wordsIn(step.header, language), exact: true }).waitFor();
        expect((await page.locator('.lesson-text').first().innerText()).replaceAll('\u00a0', ' ')).toContain(firstWords(wordsIn(step.text, language)));
        await page.waitForFunction(() => {
          const holder = document.querySelector('.canvas') as { readonly _cyreg?: { readonly cy: { nodes(): { readonly length: number } } } } | null;
          return (holder?._cyreg?.cy.nodes().length ?? 0) > 0;
        });
        const drawn = (await readDrawing(page)).nodes.map(({ id }) => id);
        const missing = (played.steps[place]?.nodes ?? []).filter((id) => !drawn.includes(id));
        // A stance map leaves out claims and laws that find no room, here as on the page.
        expect(missing.filter((id) => played.steps[place]?.layout !== 'stance' || isSeated(id))).toEqual([]);
        // The other language has the same parts; on the page each step is looked at in both.
        if (language === 'en') expect(await findBarriers(page)).toEqual([]);
        await page.getByRole('button', { name: said.next, exact: true }).click();
      }
      await page.getByRole('heading', { name: said.sources }).waitFor();
      for (const source of played.sources) await page.getByText(source.title).first().waitFor();
      expect(await findBarriers(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
    180_000,
  );

  test('checks each answer and shows the passages that it rests on', async () => {
    const played = await readPlayed(lesson);
    const { page, complaints } = await open(fileOf(lesson, 'en'));
    for (const { id, question } of played.lesson.steps) {
      if (question === undefined) continue;
      await page.evaluate((step) => {
        location.hash = `#step=${step}`;
      }, id);
      const asked = { played, question, step: id, language: 'en' } as const;
      const card = page.locator('.lesson-question');
      await card.getByText(wordsIn(question.ask, 'en')).waitFor();
      if (await fillAnswer(page, asked, { isRight: false })) {
        await card.getByRole('button', { name: words.en.check }).click();
        await card.getByText(words.en.wrong).waitFor();
        await card.getByRole('button', { name: words.en.again }).click();
      }
      await fillAnswer(page, asked, { isRight: true });
      await card.getByRole('button', { name: words.en.check }).click();
      await card.getByText(words.en.right, { exact: true }).waitFor();
      const [first] = readAnswer(question, played.statements).evidence;
      for (const { paraphrase } of first?.passages.slice(0, 1) ?? []) await card.getByText(paraphrase).first().waitFor();
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 120_000);
});

describe('a file with a lesson', () => {
  test('leads back and forward through its steps, keeps the step in its address, and is read in the other language and in the dark', async () => {
    const [lesson = ''] = lessons;
    const [first, second] = (await readPlayed(lesson)).lesson.steps;
    const { page, complaints } = await open(fileOf(lesson, 'en'));
    const seen = (header: typeof first, language: LessonLanguage) =>
      page.getByRole('heading', { name: wordsIn(header?.header, language), exact: true }).waitFor();
    await seen(first, 'en');
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await seen(second, 'en');
    expect(new URL(page.url()).hash).toBe(`#step=${second?.id}`);
    await page.goBack();
    await seen(first, 'en');
    await page.goForward();
    await seen(second, 'en');
    await page.reload();
    await seen(second, 'en');
    await page.getByRole('button', { name: 'Cambiar a español' }).click();
    await seen(second, 'es');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('es');
    const canvasColour = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await canvasColour();
    for (let press = 0; press < 2; press += 1) await page.getByRole('button', { name: /^Colores claros/ }).click();
    expect(await canvasColour()).not.toBe(light);
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Sobre este archivo' }).click();
    await page.getByText(/^react-dom 19/m).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 60_000);

  test('fits a phone held in a hand', async () => {
    const [lesson = ''] = lessons;
    const { page, complaints } = await open(fileOf(lesson, 'es'), {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
      colorScheme: 'dark',
    });
    await page.getByRole('button', { name: 'Siguiente', exact: true }).tap();
    await page.waitForFunction(() => location.hash !== '');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await findBarriers(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 60_000);

  test('can be read without scripts, and on paper, in each language', async () => {
    const [lesson = ''] = lessons;
    const { lesson: written, sources } = await readPlayed(lesson);
    const { page, complaints } = await open(fileOf(lesson, 'es'), { javaScriptEnabled: false });
    for (const language of languages) {
      const text = page.locator(`article[lang=${language}]`);
      for (const { header } of written.steps) await text.getByRole('heading', { name: wordsIn(header, language) }).waitFor();
      for (const { title } of sources) await text.getByText(title).first().waitFor();
    }
    expect(complaints).toEqual([]);
    await page.context().close();
    const printed = await open(fileOf(lesson, 'es'));
    await printed.page.getByRole('button', { name: 'Siguiente', exact: true }).waitFor();
    await printed.page.emulateMedia({ media: 'print' });
    expect(await printed.page.locator('article[lang=es]').isVisible()).toBe(true);
    expect(await printed.page.locator('article[lang=en]').isVisible()).toBe(false);
    expect(await printed.page.locator('#root').isVisible()).toBe(false);
    await printed.page.context().close();
  }, 60_000);
});
