import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { Page } from 'playwright-core';
import { readWoff } from '#client/modes/explore/figure/read-woff.ts';
import { writeTrueType } from '#client/modes/explore/figure/write-true-type.ts';

const require = createRequire(import.meta.url);
const typefaces = [
  ...[400, 600, 700].map((weight) => `@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff`),
  ...[400, 600].map((weight) => `@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff`),
];

/** An SVG as a PNG by resvg, which shares no code with a browser; it is given the typefaces as files, as it reads none out of an SVG. */
export async function renderSvg(svg: string, scale: number): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'postura-typefaces-'));
  try {
    const fontFiles = await Promise.all(
      typefaces.map(async (path, place) => {
        const { buffer, byteOffset, byteLength } = await readFile(require.resolve(path));
        const tables = await readWoff(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
        const file = join(folder, `${place}.ttf`);
        await writeFile(file, writeTrueType(tables, tables.keys()));
        return file;
      }),
    );
    const drawn = new Resvg(svg, { fitTo: { mode: 'zoom', value: scale }, font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' } });
    return Buffer.from(drawn.render().asPng());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The first page of a PDF as a PNG by PDF.js; `scale` in pixels for each px of 1/96 inch. */
export async function renderPdf(page: Page, pdf: Buffer, scale: number): Promise<Buffer> {
  await servePdfJs(page);
  const address = await page.evaluate(
    async ({ bytes, times }) => {
      const pdfJs = await import(/* @vite-ignore */ `${location.origin}/pdf.mjs`);
      pdfJs.GlobalWorkerOptions.workerSrc = `${location.origin}/pdf.worker.mjs`;
      const data = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
      const sheet = await (await pdfJs.getDocument({ data }).promise).getPage(1);
      const viewport = sheet.getViewport({ scale: (times * 96) / 72 });
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      await sheet.render({ canvas, viewport }).promise;
      return canvas.toDataURL('image/png');
    },
    { bytes: pdf.toString('base64'), times: scale },
  );
  return Buffer.from(address.split(',')[1] ?? '', 'base64');
}

/** Serves PDF.js to a page of no origin but a made-up one. */
async function servePdfJs(page: Page): Promise<void> {
  await page.route('http://pdf.test/**', async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (name === '') return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>PDF</title>' });
    return route.fulfill({ contentType: 'text/javascript', body: await readFile(require.resolve(`pdfjs-dist/build/${name}`)) });
  });
  await page.goto('http://pdf.test/');
}
