import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { loadDataset } from '#server/import/load-dataset.ts';
import { openDataset } from '#server/open-dataset.ts';
import { packageRoot } from '#server/package-root.ts';
import { seedFolder } from '#server/seed-data.ts';
import { openStore } from '#server/store/open-store.ts';
import { makeFolder } from '#tests/machine/make-folder.ts';
import { runExplorer } from '#tests/machine/run-explorer.ts';

test('a start says that a newer version of the seed graph is at hand, and how to load it', async () => {
  const folder = await makeFolder('newer');
  const store = await openStore({ embedded: { folder } });
  const seed = openDataset(seedFolder);
  await store.claim();
  await loadDataset(store, { ...seed, dataset: { ...seed.dataset, properties: { ...seed.dataset.properties, version: 0 } } });
  await store.close();
  const explorer = await runExplorer({
    program: process.execPath,
    args: ['--conditions=postura-source', '--import', 'tsx', join(packageRoot, 'server/main.ts')],
    folder: packageRoot,
    environment: { DATA_DIR: folder },
  });
  const health = (await (await fetch(`${explorer.url}/api/v1/health/ready`)).json()) as { datasets: unknown; warnings: string[] };
  await explorer.stop();
  expect(health.datasets).toEqual([{ id: 'mexico-us', version: 0, newerAtHand: true }]);
  expect(health.warnings[0]).toContain('postura load mexico-us');
  expect(explorer.output()).toContain(health.warnings[0]);
}, 60_000);
