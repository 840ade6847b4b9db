import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { LessonLanguage } from '#contract/lesson.ts';
import type { PlayedLesson } from '#contract/played-lesson.ts';
import { packageRoot } from '../package-root.ts';
import { readOfflineParts } from './offline-parts.ts';

const built = join(packageRoot, 'dist', 'offline');

type Offline = {
  readonly played: PlayedLesson;
  /** The language that it begins in. */
  readonly language: LessonLanguage;
  readonly title: string;
};

/**
 * Unpacks the player, which is three times as long, and runs it: the content policy knows it by its hash. A browser that cannot shows the lesson as
 * text and says so.
 */
const unpack = `(async () => {
  const packed = document.getElementById('player').textContent;
  const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const script = document.createElement('script');
  script.textContent = await new Response(stream).text();
  document.body.append(script);
})().catch(() => document.documentElement.classList.add('fails'));`;

/**
 * A lesson as one HTML file that plays it from disk: the player, the typefaces, what the lesson shows of the graph, and the same as text for a browser
 * without scripts. Its content policy lets it ask nothing of any network. Throws `not_found` where the player has not been built.
 */
export async function composeOfflinePage({ played, language, title }: Offline, { folder = built }: { readonly folder?: string } = {}): Promise<string> {
  const { script, packed, style, licences, writePlainLesson } = await readOfflineParts(folder);
  const { languages } = played.lesson;
  const inOrder = [...languages.filter((one) => one === language), ...languages.filter((one) => one !== language)];
  const texts = await Promise.all(inOrder.map((one) => writePlainLesson(played, one)));
  const policy = [
    "default-src 'none'",
    `script-src ${hash(unpack)} ${hash(script)}`,
    // React Aria and Cytoscape put styles of their own into the page.
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    "connect-src 'none'",
    "worker-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    '<link rel="icon" href="data:,">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${style.replaceAll(/<(?=\/style)/gi, '\\3c ').trim()}</style>`,
    '</head>',
    '<body>',
    '<div id="root"></div>',
    ...texts,
    `<script type="application/json" id="lesson">${writeJson(played)}</script>`,
    `<script type="text/plain" id="licences">${licences}</script>`,
    `<script type="text/plain" id="player">${packed}</script>`,
    `<script>${unpack}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const hash = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A value as JSON that no HTML reader takes for markup: nothing in it opens a tag or a comment, or ends a line of a script. */
const writeJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
