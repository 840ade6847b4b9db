import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { packageRoot } from '#server/package-root.ts';
import { openBrowser } from '#tests/browser/open-browser.ts';
import { waitUntilStill, watchRequests } from '#tests/browser/wait-until-still.ts';
import { runExplorer } from '#tests/machine/run-explorer.ts';
import { takeEducatorPictures } from './educator-pictures.ts';
import { takeGuidePictures } from './guide-pictures.ts';
import { queryScenes } from './query-scenes.ts';
import { type Scene, scenes } from './scenes.ts';
import { toolScenes } from './tool-scenes.ts';

const screens = [
  { width: 390, height: 844, isTouch: true },
  { width: 1280, height: 800, isTouch: false },
  { width: 1920, height: 1080, isTouch: false },
] as const;
const themes = ['light', 'dark'] as const;
const languages = ['en', 'es'] as const;
type Shot = { readonly file: string; readonly width: number; readonly height: number };

/**
 * `npm run pictures`: takes each scene on three screens, in both themes and both languages, from the built program with the seed graph. The single
 * pictures go to `build/pictures`, to be looked at in full; a sheet of each scene, made small, to `docs/pictures`. Names of scenes as arguments
 * take only those; `guide` is the figures of the guide for researchers, `educator` those of the guide for educators.
 */
const wanted = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'postura-pictures-'));
const full = join(packageRoot, 'build', 'pictures');
const kept = join(packageRoot, 'docs', 'pictures');
const guide = join(kept, 'guide');
const educator = join(kept, 'guide-educator');
await Promise.all([full, kept, guide, educator].map((path) => mkdir(path, { recursive: true })));
const explorer = await runExplorer({ program: process.execPath, args: ['dist/server/main.js'], folder: packageRoot, environment: { DATA_DIR: folder } });
const browser = await openBrowser();
try {
  for (const scene of [...scenes, ...toolScenes, ...queryScenes].filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    const shots: Shot[] = [];
    for (const theme of themes)
      for (const language of languages) for (const screen of screens) shots.push(await takeShot(scene, { ...screen, theme, language }));
    await writeSheet(browser, scene.name, shots);
    if (scene.name === 'first-picture') await takeFirstPicture();
    process.stdout.write(`${scene.name}\n`);
  }
  if (wanted.length === 0 || wanted.includes('guide')) await takeGuidePictures(browser, explorer.url, guide);
  if (wanted.length === 0 || wanted.includes('educator')) await takeEducatorPictures(browser, explorer.url, educator);
} finally {
  await browser.close();
  await explorer.stop();
  await rm(folder, { recursive: true, force: true });
}

type Setting = (typeof screens)[number] & { readonly theme: (typeof themes)[number]; readonly language: (typeof languages)[number] };

async function takeShot({ name, path = '/', fragment = '', prepare, reach }: Scene, { width, height, isTouch, theme, language }: Setting): Promise<Shot> {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, locale: language, hasTouch: isTouch, reducedMotion: 'reduce' });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const file = join(full, `${name}-${width}-${theme}-${language}.png`);
  try {
    watchRequests(page);
    await prepare?.(page);
    await page.goto(`${explorer.url}${path}${fragment}`);
    if (prepare === undefined && path === '/')
      await page
        .getByText(/\d+ (of|de) \d+/)
        .first()
        .waitFor();
    await waitUntilStill(page);
    await reach(page);
    await waitUntilStill(page);
  } catch (error) {
    process.stderr.write(`${name} ${width} ${theme} ${language}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}\n`);
  }
  await page.screenshot({ path: file });
  await context.close();
  return { file, width, height };
}

/** The picture of the README. */
async function takeFirstPicture(): Promise<void> {
  await writeFile(join(kept, 'first-picture.png'), await readFile(join(full, 'first-picture-1280-light-en.png')));
}

/** One small picture with all shots of a scene, a row for each theme and language. */
async function writeSheet(on: Browser, name: string, shots: readonly Shot[]): Promise<void> {
  const page = await on.newPage({ viewport: { width: 1600, height: 900 } });
  const images = await Promise.all(
    shots.map(async ({ file, width, height }) => {
      const data = (await readFile(file)).toString('base64');
      return `<img alt="" style="height:300px;width:${Math.round((300 * width) / height)}px" src="data:image/png;base64,${data}">`;
    }),
  );
  await page.setContent(`<body style="margin:0;padding:8px;background:#888;width:1190px;display:flex;flex-wrap:wrap;gap:8px">${images.join('')}</body>`);
  await page.locator('body').screenshot({ path: join(kept, `sheet-${name}.jpg`), type: 'jpeg', quality: 60 });
  await page.close();
}
