import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { waitUntilStill } from '#tests/browser/wait-until-still.ts';
import { shareExplorer } from '#tests/journeys/share-explorer.ts';
import { comparePictures } from './compare-pictures.ts';
import { renderPdf, renderSvg } from './render-elsewhere.ts';

const explorer = shareExplorer();

type Setting = { readonly locale: 'en-US' | 'es-MX'; readonly colorScheme: 'light' | 'dark' };
const settings: readonly Setting[] = [
  { locale: 'en-US', colorScheme: 'light' },
  { locale: 'es-MX', colorScheme: 'dark' },
];

const openBox = async (setting: Setting): Promise<Page> => {
  const page = await explorer.open({ context: setting });
  await waitUntilStill(page);
  await page
    .getByRole('toolbar', { name: /^(?:Tools|Herramientas)/ })
    .getByRole('button')
    .last()
    .click();
  await page.getByRole('menuitem', { name: /^(?:Save as figure|Guardar como figura)/ }).click();
  await page.locator('.figure-preview').waitFor();
  return page;
};
const choose = (page: Page, group: RegExp, choice: RegExp) =>
  page.getByRole('radiogroup', { name: group }).locator('.figure-choice', { hasText: choice }).click();
const leaveOut = async (page: Page) => {
  for (const part of await page
    .getByRole('group', { name: /^(?:Around the map|Alrededor del mapa)/ })
    .locator('.figure-choice')
    .all())
    await part.click();
};
const save = async (page: Page, format: 'PNG' | 'SVG' | 'PDF'): Promise<Buffer> => {
  await choose(page, /^(?:Format|Formato)/, new RegExp(`^${format}`));
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: new RegExp(`(?:Save|Guardar) ${format}`) }).click()]);
  expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${format.toLowerCase()}$`));
  return readFile(await download.path());
};

/** What the canvas itself gives as a picture of all it has drawn, two pixels for each px. */
const takeScreen = async (page: Page): Promise<Buffer> => {
  const address = await page.evaluate(() => {
    type Holder = { readonly _cyreg: { readonly cy: { png: (options: object) => string } } };
    const bg = getComputedStyle(document.documentElement).getPropertyValue('--canvas').trim();
    return (document.querySelector('.canvas') as unknown as Holder)._cyreg.cy.png({ full: true, scale: 2, bg });
  });
  return Buffer.from(address.split(',')[1] ?? '', 'base64');
};
const widthOf = (png: Buffer): number => png.readUInt32BE(16);
const empty = async (page: Page): Promise<Page> => {
  const other = await page.context().newPage();
  await other.goto('about:blank');
  return other;
};

test.each(settings)(
  'SVG and PDF, drawn by other programs, look like the map on screen: %o',
  async (setting) => {
    const page = await openBox(setting);
    await choose(page, /^(?:Colours|Colores)/, /^(?:As on screen|Como en pantalla)/);
    await leaveOut(page);
    const [svg, pdf] = [await save(page, 'SVG'), await save(page, 'PDF')];
    const screen = await takeScreen(page);
    const reader = await empty(page);
    const drawn = [await renderSvg(svg.toString('utf8'), 2), await renderPdf(reader, pdf, 2)];
    for (const picture of drawn) {
      const { mean, share } = await comparePictures(reader, screen, picture, { x: (widthOf(picture) - widthOf(screen)) / 2, y: 48 });
      expect(mean).toBeLessThan(2.5);
      expect(share).toBeLessThan(0.002);
    }
  },
  60_000,
);

test('an SVG has its words as texts, its typefaces in it, and a size in millimetres', async () => {
  const page = await openBox({ locale: 'en-US', colorScheme: 'dark' });
  await choose(page, /^Size/, /^Two columns/);
  const svg = (await save(page, 'SVG')).toString('utf8');
  for (const words of ['Should US troops be sent', 'Claudia Sheinbaum', 'Source A: ', 'reason against']) expect(svg).toContain(words);
  expect(svg).toMatch(/<svg [^>]*width="183mm"/);
  expect(svg).toContain('url(data:font/woff2;base64,');
  // In light colours, though the page is dark.
  expect(svg).toMatch(/<rect [^>]*fill="#ffffff"\/>/);
  expect(svg.replaceAll('http://www.w3.org/2000/svg', '').replaceAll(explorer.url.replace(/\/$/, ''), '')).not.toMatch(/https?:/);
}, 60_000);

test('a PDF has its words as text in either language, its typefaces in it, and the size of its page', async () => {
  const page = await openBox({ locale: 'es-MX', colorScheme: 'light' });
  await choose(page, /^Tamaño/, /^Página A4/);
  const pdf = await save(page, 'PDF');
  const raw = pdf.toString('latin1');
  expect(raw.match(/\/Subtype \/Type0/g)?.length).toBe(raw.match(/\/FontFile2 /g)?.length);
  const read = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const sheet = await read.getPage(1);
  const [, , width = 0, height = 0] = sheet.view;
  expect([Math.round(width), Math.round(height)].sort()).toEqual([595, 842]);
  const text = (await sheet.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join('\n');
  for (const words of [
    '¿Deben enviarse tropas de EE. UU. a México contra los cárteles?',
    'México aceptó la entrada',
    'López Obrador',
    'Fuente B: ',
    'razón en contra',
  ])
    expect(text.replaceAll('\u00a0', ' ')).toContain(words);
  // The rim of a name is no second copy of it.
  expect(text.match(/Marco Rubio/g)).toHaveLength(1);
  expect((await read.getMetadata()).info).toMatchObject({ Title: expect.stringContaining('¿Deben enviarse tropas') });
}, 60_000);

test('a PNG says how large it is on paper, and the box that its words would be small', async () => {
  const page = await openBox({ locale: 'en-US', colorScheme: 'light' });
  await choose(page, /^Size/, /^One column/);
  await choose(page, /^Dots per inch/, /^600/);
  const png = await save(page, 'PNG');
  expect(Math.abs(widthOf(png) - (89 / 25.4) * 600)).toBeLessThan(2);
  const density = png.indexOf('pHYs');
  expect(png.readUInt32BE(density + 4)).toBe(Math.round(600 / 0.0254));
  await expect(page.getByRole('note').textContent()).resolves.toMatch(/smallest words would be [\d.]+ points/);
}, 60_000);

test('“Save as picture” saves what is on screen at once', async () => {
  const page = await explorer.open({ context: { locale: 'en-US', colorScheme: 'dark' } });
  await waitUntilStill(page);
  await page.getByRole('banner').getByRole('button').last().click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: /^Save as picture/ }).click()]);
  const png = await readFile(await download.path());
  expect(download.suggestedFilename()).toBe('postura.png');
  expect(widthOf(png)).toBeGreaterThan(widthOf(await takeScreen(page)));
}, 60_000);
