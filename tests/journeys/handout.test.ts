import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { glossaryTerms } from '#contract/glossary.ts';
import { type Lesson, wordsIn } from '#contract/lesson.ts';
import type { PlayedLesson } from '#contract/played-lesson.ts';
import { shareExplorer } from './share-explorer.ts';

const explorer = shareExplorer();

type Language = 'en' | 'es';
const lessons = ['who-stands-where', 'a-claim-and-its-denial', 'from-merida-to-today', 'reasons-for-and-against', 'ask-the-graph'];
const words = {
  en: {
    give: 'Give',
    handout: 'Hand-out',
    print: /^Print/,
    letter: 'Letter',
    paper: /Paper/,
    reader: /For whom/,
    teacher: /answers on a sheet/,
    answers: 'Answers',
  },
  es: {
    give: 'Repartir',
    handout: 'Hoja impresa',
    print: /^Imprimir/,
    letter: 'Carta',
    paper: /Papel/,
    reader: /Para quién/,
    teacher: /respuestas en una hoja/,
    answers: 'Respuestas',
  },
} as const;

const read = async <T>(path: string): Promise<T> => (await (await fetch(new URL(path, explorer.url))).json()) as T;
/** Letters alone: a line may break anywhere between words, and the typeface has one glyph for ’ and the modifier letter ʼ. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll('\u02bc', '\u2019')
    .replaceAll(/[\s\u00ad]+/g, '');

const openGive = async (lesson: string, language: Language, way: 'give' | 'handout' = 'give'): Promise<Page> => {
  const page = await explorer.open({ path: `/learn/${lesson}?lang=${language}`, context: { locale: language }, untilDrawn: false });
  await page.getByRole('button', { name: words[language][way], exact: true }).click();
  return page;
};
const openHandout = async (lesson: string, language: Language): Promise<Page> => {
  const page = await openGive(lesson, language, 'handout');
  await page.locator('.handout').waitFor({ timeout: 60_000 });
  return page;
};
const choose = async (page: Page, field: RegExp, option: RegExp | string) => {
  await page.getByRole('button', { name: field }).click();
  await page.getByRole('option', { name: option }).click();
};

type Sheet = { readonly size: readonly [number, number]; readonly text: string; readonly outside: readonly string[] };
const readPdf = async (pdf: Uint8Array): Promise<readonly Sheet[]> => {
  const file = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  return Promise.all(
    Array.from({ length: file.numPages }, async (_, place): Promise<Sheet> => {
      const sheet = await file.getPage(place + 1);
      const [, , width = 0, height = 0] = sheet.view;
      const items = (await sheet.getTextContent()).items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
      const outside = items.filter(({ transform, width: wide }) => {
        const [, b = 0, , , x = 0, y = 0] = transform as number[];
        const right = b === 0 ? x + wide : x;
        return x < 0 || y < 0 || right > width + 0.5 || y > height;
      });
      return { size: [Math.round(width), Math.round(height)], text: items.map(({ str }) => str).join(' '), outside: outside.map(({ str }) => str) };
    }),
  );
};

const wantedOf = ({ steps, glossary, title }: Lesson, language: Language): readonly string[] => [
  wordsIn(title, language),
  ...steps.flatMap(({ header, question }) => [wordsIn(header, language), ...(question === undefined ? [] : [wordsIn(question.ask, language)])]),
  ...glossary.flatMap((id) => glossaryTerms[id]?.means[language] ?? []),
];
const missingIn = (sheets: readonly Sheet[], wanted: readonly string[]): readonly string[] => {
  const whole = plain(sheets.map(({ text }) => text).join(' '));
  return wanted.filter((text) => !whole.includes(plain(text)));
};

/** The smallest letters of each figure on paper, in points. */
const smallestLetters = async (page: Page): Promise<readonly number[]> => {
  await page.emulateMedia({ media: 'print' });
  return page.evaluate(() =>
    [...document.querySelectorAll<SVGSVGElement>('.handout-figure')].map((figure) =>
      Math.min(
        ...[...figure.querySelectorAll('text')].map((text) => {
          const { a = 1, b = 0 } = text.getScreenCTM() ?? {};
          return Number(text.getAttribute('font-size')) * Math.hypot(a, b) * 0.75;
        }),
      ),
    ),
  );
};

test.each(lessons)(
  'a hand-out of “%s” on A4 has every step, question, term and source, and nothing is cut',
  async (lesson) => {
    const page = await openHandout(lesson, 'en');
    const { lesson: written, sources } = await read<PlayedLesson>(`/api/v1/lessons/${lesson}/play`);
    const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(sheets.map(({ size }) => size)).toEqual(sheets.map(() => [595, 842]));
    expect(missingIn(sheets, [...wantedOf(written, 'en'), ...sources.map(({ title }) => title)])).toEqual([]);
    expect(sheets.flatMap(({ outside }) => outside)).toEqual([]);
    expect(sheets[0]?.text).toContain(`1 / ${sheets.length}`);
    // The page behind the box is not printed, and neither are answers.
    expect(sheets.map(({ text }) => text).join(' ')).not.toContain(words.en.answers);
    for (const size of await smallestLetters(page)) expect(size).toBeGreaterThanOrEqual(6.99);
  },
  120_000,
);

test('on Letter in Spanish, the answers stand on a sheet of their own with the passages that they rest on', async () => {
  const page = await openHandout('a-claim-and-its-denial', 'es');
  const { lesson } = await read<{ lesson: Lesson }>('/api/v1/lessons/a-claim-and-its-denial');
  await choose(page, words.es.paper, words.es.letter);
  await choose(page, words.es.reader, words.es.teacher);
  const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(sheets.map(({ size }) => size)).toEqual(sheets.map(() => [612, 791]));
  expect(missingIn(sheets, wantedOf(lesson, 'es'))).toEqual([]);
  expect(sheets.flatMap(({ outside }) => outside)).toEqual([]);
  const first = sheets.findIndex(({ text }) => text.includes(`${words.es.answers}: `));
  expect(first).toBeGreaterThan(0);
  const answers = sheets.slice(first);
  // Before it stands the number of the page alone.
  expect(answers[0]?.text).toMatch(/^(?:\d+ \/ \d+ )?Respuestas/);
  expect(answers.map(({ text }) => text).join(' ')).toMatch(/\[B \d+\] \S+/);
}, 120_000);

test('slides: a page of 16 to 9 for each step and question, with their words as text', async () => {
  const page = await openGive('who-stands-where', 'en');
  const { lesson } = await read<{ lesson: Lesson }>('/api/v1/lessons/who-stands-where');
  await page.getByRole('tab', { name: 'Slides' }).click();
  await page.locator('.give-slides canvas').first().waitFor({ timeout: 60_000 });
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save slides as PDF' }).click()]);
  expect(download.suggestedFilename()).toBe('who-stands-where.pdf');
  const sheets = await readPdf(await readFile(await download.path()));
  expect(sheets.map(({ size }) => size)).toEqual(sheets.map(() => [720, 405]));
  const questions = lesson.steps.filter(({ question }) => question !== undefined).length;
  expect(sheets.length).toBeGreaterThanOrEqual(lesson.steps.length + questions + 2);
  expect(
    missingIn(
      sheets,
      lesson.steps.flatMap(({ header, question }) => [wordsIn(header, 'en'), wordsIn(question?.ask, 'en')]),
    ),
  ).toEqual([]);
  expect(sheets.flatMap(({ outside }) => outside)).toEqual([]);
  expect(sheets.at(-1)?.text).toContain('Sources');
}, 120_000);
