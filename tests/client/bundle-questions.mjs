import { join } from 'node:path';
import { build } from 'vite';

const [folder = '', outDir] = process.argv.slice(2);

/** Bundles the scene of a lesson's questions. In a process of its own: Vite does not come to an end within Jest's modules. */
await build({
  configFile: false,
  logLevel: 'error',
  root: join(folder, 'tests/client'),
  oxc: { jsx: { runtime: 'automatic' } },
  resolve: { alias: { '#contract': join(folder, 'contract'), '#client': join(folder, 'client') } },
  build: {
    outDir,
    emptyOutDir: true,
    minify: false,
    target: 'es2022',
    rolldownOptions: { input: join(folder, 'tests/client/learn-questions-scene.tsx') },
  },
});
