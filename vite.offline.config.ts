import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { collectLicences } from './bin/collect-licences.ts';
import { dropDescriptions, dropOtherLanguages } from './vite.config.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const shared = { emptyOutDir: false, copyPublicDir: false, minify: true, chunkSizeWarningLimit: 1300 } as const;

/** What a lesson takes along to be played from disk: one script and one style, with the typefaces in it. */
const player = {
  plugins: [
    react(),
    dropOtherLanguages,
    dropDescriptions,
    collectLicences({
      also: ['@fontsource/source-serif-4', '@fontsource-variable/source-sans-3', '@fontsource-variable/source-code-pro'].map((name) =>
        folder(`node_modules/${name}`),
      ),
    }).ofPage,
  ],
  build: {
    ...shared,
    outDir: folder('dist/offline'),
    target: 'es2022',
    lib: { entry: folder('client/offline/main.tsx'), formats: ['iife' as const], name: 'Postura', fileName: () => 'offline.js', cssFileName: 'offline' },
  },
};

/** The program with which the server writes the same lesson as plain text, in the words of the page. */
const plainText = {
  plugins: [react(), dropOtherLanguages, collectLicences().ofPage],
  ssr: { noExternal: true as const },
  build: {
    ...shared,
    outDir: folder('dist/offline/plain'),
    ssr: folder('client/offline/plain/write-plain-lesson.tsx'),
    target: 'node20',
    rolldownOptions: { output: { codeSplitting: false } },
  },
};

/** Two builds: with `--mode plain` the second. */
export default defineConfig(({ mode }) => ({
  ...(mode === 'plain' ? plainText : player),
  define: { 'process.env.NODE_ENV': '"production"' },
  resolve: { alias: { '#contract': folder('contract'), '#client': folder('client') } },
}));
