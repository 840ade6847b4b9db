import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { collectLicences } from './bin/collect-licences.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const built = folder('dist/client');

/** The server fills in language, nonce and base path with each request; the development server has none of them. */
const fillPage: Plugin = {
  name: 'fill-page',
  apply: 'serve',
  transformIndexHtml: (html) => html.replaceAll('%LANG%', 'en').replaceAll('%NONCE%', '').replaceAll('%BASE%', '/'),
};

/** react-aria carries its few own words in some thirty languages; the page speaks two. */
export const dropOtherLanguages: Plugin = {
  name: 'drop-other-languages',
  enforce: 'pre',
  load: (id) => (/react-(?:aria|stately)[^?]*\/intl\/.*\/(?!en-US|es-ES)[a-z]{2}-[A-Z]{2}\.mjs$/.test(id) ? 'export default {};' : null),
};

/** What the contract says of its shapes and routes for the API's documentation; the page checks the shapes alone. */
export const dropDescriptions: Plugin = {
  name: 'drop-descriptions',
  apply: 'build',
  enforce: 'pre',
  transform: (code, id) =>
    /\/contract\/(?!errors|vocabulary).*\.ts$/.test(id)
      ? { code: code.replaceAll(/\.meta\(\{[^{}]*\}\)/g, '').replaceAll(/^ {4}summary: '.*',$/gm, "    summary: '',"), map: null }
      : null,
};

const ofJsonSchema: Readonly<Record<string, readonly string[]>> = {
  'json-schema-processors': ['toJSONSchema', 'allProcessors'],
  'to-json-schema': ['createToJSONSchemaMethod', 'createStandardJSONSchemaMethod', 'extractDefs', 'finalize', 'initializeContext', 'processSchema'],
};
/** The server alone describes shapes as JSON Schema; zod carries what that takes with every shape. */
const dropJsonSchema: Plugin = {
  name: 'drop-json-schema',
  apply: 'build',
  enforce: 'pre',
  load: (id) => {
    const dropped = Object.entries(ofJsonSchema).find(([file]) => id.endsWith(`/zod/v4/core/${file}.js`))?.[1];
    return dropped?.map((name) => `export const ${name} = () => undefined;`).join('\n') ?? null;
  },
};

/** As far as it goes, but for the grammar's megabytes, where the last percent costs half a minute. */
const qualityFor = (bytes: number): number => (bytes > 1_000_000 ? 9 : constants.BROTLI_MAX_QUALITY);
const compress = (content: Buffer) => promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: qualityFor(content.length) } });

/** Writes each script and style a second time, compressed, for a server that sends such files as they are. */
const compressFiles: Plugin = {
  name: 'compress-files',
  apply: 'build',
  async writeBundle({ dir = built }) {
    const files = (await readdir(dir, { recursive: true })).filter((file) => /\.(?:js|css|svg)$/.test(file));
    await Promise.all(files.map(async (file) => writeFile(join(dir, `${file}.br`), await compress(await readFile(join(dir, file))))));
  },
};

/** What the mode Query alone uses of the shared folders. */
const isOfQuery = (id: string): boolean =>
  /\/client\/(?:commands\/(?:query|place-answer)|state\/(?:console|kept-|open-console|quer|saved-queries|run-text|make-run-id|has-words))/.test(id);

/** Commands and state of parts that are fetched when they are first shown stand in folders of their own. */
const isOfLaterPart = (id: string): boolean =>
  /\/client\/(?:commands|state)\/[^/]+\/|\/client\/text\/(?:en|es)\.ts|\/contract\/(?:routes\.ts|routes\/(?:research|queries|kept|lessons|export)\.ts|lesson|played-lesson|glossary|console|stances|timeline|measures|kept\.ts)/.test(
    id,
  );

/** What every part of the page shares; of React Aria only what the first picture uses. */
const isBase = (id: string): boolean =>
  !isOfQuery(id) &&
  !isOfLaterPart(id) &&
  (/node_modules\/(?:react|react-dom|scheduler|i18next|react-i18next|use-sync-external-store|zustand|zundo|zod|lz-string)\//.test(id) ||
    /\/(?:FocusScope|useControlledState|I18nProvider|useToolbar)\.m?js$/.test(id) ||
    /\/contract\/|\/client\/(?:state|commands|canvas\/families|text\/(?:words|tell)|ask-once|use-desk|parts\/(?:icon|glyph|answered|failure|load-later|name-shortcut))/.test(
      id,
    ));

const licences = collectLicences({
  also: ['@fontsource/source-serif-4', '@fontsource/source-sans-3', '@fontsource-variable/source-sans-3', '@fontsource-variable/source-code-pro'].map((name) =>
    folder(`node_modules/${name}`),
  ),
});

export default defineConfig({
  root: folder('client'),
  base: './',
  plugins: [react(), dropOtherLanguages, dropDescriptions, dropJsonSchema, fillPage, compressFiles, licences.ofPage],
  resolve: {
    // Not the `source` condition of package.json: packages that publish one of their own do not ship those files.
    alias: { '#contract': folder('contract'), '#client': folder('client') },
  },
  worker: { format: 'es', plugins: () => [licences.ofWorkers] },
  build: {
    outDir: built,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    sourcemap: false,
    target: 'es2022',
    chunkSizeWarningLimit: 1300,
    // What the first picture needs comes in one file: each further one costs a kilobyte of headers.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'base', test: isBase }] } } },
  },
  server: { host: '127.0.0.1', proxy: { '^/api/': 'http://127.0.0.1:7400' } },
});
