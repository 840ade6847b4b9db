import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from '@jest/globals';
import { composeOfflinePage } from '#server/lessons/offline-page.ts';
import { packageRoot } from '#server/package-root.ts';
import { makeFolder } from '#tests/machine/make-folder.ts';
import { smallPlayedLesson } from './small-played-lesson.ts';

const compose = (language: 'en' | 'es') => composeOfflinePage({ played: smallPlayedLesson, language, title: smallPlayedLesson.lesson.title[language] ?? '' });
const between = (text: string, start: string, end: string): string => {
  const from = text.indexOf(start) + start.length;
  return text.slice(from, text.indexOf(end, from));
};

let page: string;
const unpack = (id: string): string => gunzipSync(Buffer.from(between(page, `<script type="text/plain" id="${id}">`, '</script>'), 'base64')).toString('utf8');
beforeAll(async () => {
  page = await compose('en');
});

test('the file carries the lesson whole, whatever signs its words have', () => {
  expect(JSON.parse(between(page, '<script type="application/json" id="lesson">', '</script>'))).toEqual(smallPlayedLesson);
  expect(page).toContain('<title>A bridge &amp; &lt;more&gt;</title>');
  expect(page.match(/<script/g)).toHaveLength(4);
  expect(page).not.toContain('<!--');
});

test('its content policy lets only its own script run, and nothing be asked of a network', () => {
  const policy = between(page, 'Content-Security-Policy" content="', '"');
  const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
  expect(policy).toContain(`script-src ${hashOf(between(page, '<script>', '</script>'))} ${hashOf(unpack('player'))};`);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toContain('http');
  const style = between(page, '<style>', '</style>');
  expect([...style.matchAll(/url\(\s*["']?([a-z]+:)?/g)].filter(([, scheme]) => scheme !== 'data:')).toEqual([]);
});

test.each([
  [
    'en',
    ['Step 1: The bridge', 'The Mayor supports New bridge. According to source A.', 'Question: Who supports it?', 'paragraph 3', 'Ann Writer', 'CC BY 4.0'],
    ['For the teacher alone', 'Only after an answer'],
  ],
  [
    'es',
    ['Paso 1: El puente', 'La Alcaldesa apoya Puente nuevo. Según la fuente A.', 'Pregunta: ¿Quién lo apoya?', 'párrafo 3', 'Ann Writer', 'CC BY 4.0'],
    ['Solo para quien enseña', 'Solo tras responder'],
  ],
] as const)('it has the lesson as text in %s, without answers and notes', async (language, said, unsaid) => {
  const text = between(await compose(language), `<article class="plain" lang="${language}">`, '</article>');
  for (const words of said) expect(text).toContain(words);
  for (const words of unsaid) expect(text).not.toContain(words);
});

test('the language that was asked for stands first', async () => {
  const spanish = await compose('es');
  expect(spanish).toContain('<html lang="es">');
  expect(spanish.indexOf('<article class="plain" lang="es">')).toBeLessThan(spanish.indexOf('<article class="plain" lang="en">'));
});

test('it holds no editor, no grammar of Cypher, and the licences of all that it does hold', async () => {
  const licences = await readFile(join(packageRoot, 'dist/offline/licences.txt'), 'utf8');
  expect(licences).toMatch(/^react-dom 19/m);
  expect(licences).not.toMatch(/codemirror|neo4j/i);
  expect(unpack('licences')).toBe(licences);
});

test('without a build it says what to run', async () => {
  const folder = await makeFolder('no-build');
  await expect(composeOfflinePage({ played: smallPlayedLesson, language: 'en', title: '' }, { folder })).rejects.toMatchObject({
    code: 'not_found',
    message: expect.stringContaining('npm run build'),
  });
});
