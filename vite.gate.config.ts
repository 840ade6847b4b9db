import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { collectLicences } from './bin/collect-licences.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The thread that reads queries, in one file with the grammar's parser, so that the 86 MB of its package need not be installed with Postura. */
export default defineConfig({
  plugins: [collectLicences().ofPage],
  build: {
    ssr: folder('server/console/gate/worker/gate-worker.ts'),
    outDir: folder('dist/server/console/gate/worker'),
    emptyOutDir: false,
    copyPublicDir: false,
    minify: true,
    target: 'node20',
  },
  ssr: { noExternal: true, resolve: { conditions: ['postura-source', 'import', 'node', 'default'] } },
});
