import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { type Api, createApi } from '#client/api.ts';
import { createGate } from '#server/console/gate/create-gate.ts';
import { loadDataset } from '#server/import/load-dataset.ts';
import { openDataset } from '#server/open-dataset.ts';
import { packageRoot } from '#server/package-root.ts';
import { createStoreHandlers, type HandlerSettings } from '#server/store-handlers.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { openStore, type StoreSettings } from '#server/store/open-store.ts';
import { handlerSettings } from '#tests/api/handler-settings.ts';
import { type RunningApp, startApp } from '#tests/api/start-app.ts';
import { describeWithNeo4j } from '#tests/neo4j/describe-with-neo4j.ts';

export type Explorer = { readonly api: Api; readonly store: GraphStore; readonly app: RunningApp };

/** The API over a store, without any data yet. */
export const startExplorer = async (
  settings: StoreSettings,
  changes: Partial<HandlerSettings> = {},
): Promise<Explorer & { readonly stop: () => Promise<void> }> => {
  const store = await openStore(settings);
  const gate = createGate();
  const folder = mkdtempSync(join(tmpdir(), 'postura-explorer-'));
  const handlers = await createStoreHandlers(store, { settings: { ...handlerSettings(folder), ...changes }, gate, version: '0.0.0-test' });
  const app = await startApp({ handlers });
  const stop = async (): Promise<void> => {
    await app.stop();
    await store.close();
    await gate.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { api: createApi({ base: app.url }), store, app, stop };
};

/** The same tests through HTTP on the embedded store and on a real Neo4j, each holding one data set of `data/`. */
export const describeOnBothStores = async (name: string, dataset: string, tests: (explorer: () => Explorer) => void): Promise<void> => {
  const group = (settings: () => StoreSettings): void => {
    let running: (Explorer & { readonly stop: () => Promise<void> }) | undefined;
    beforeAll(async () => {
      running = await startExplorer(settings());
      await running.store.claim();
      await loadDataset(running.store, openDataset(join(packageRoot, 'data', dataset)), { actor: 'test' });
    }, 120_000);
    afterAll(async () => running?.stop());
    tests(() => {
      if (!running) throw new Error('The explorer runs only inside a test.');
      return running;
    });
  };
  describe(`${name}, embedded`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'postura-store-'));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    group(() => ({ embedded: { folder } }));
  });
  await describeWithNeo4j(`${name}, Neo4j`, (neo4j) => group(() => ({ embedded: { folder: '' }, neo4j: { ...neo4j() } })));
};
