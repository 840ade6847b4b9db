import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import type { Neo4jSettings } from '#server/config.ts';
import { fillStore } from '#server/fill-store.ts';
import { openConfiguredStore } from '#server/open-configured-store.ts';
import { prepareStore } from '#server/prepare-store.ts';
import { createStoreHandlers } from '#server/store-handlers.ts';
import { type RunningApp, startApp } from '#tests/api/start-app.ts';

const limits = { queryTimeoutMs: 10_000, queryMaxRows: 1000 };

/** Starts the real app on a real store that holds the seed graph: the embedded one, or the Neo4j that is given. */
export const startSeededApp = async (neo4j?: Neo4jSettings): Promise<RunningApp> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'postura-api-'));
  const { handlers, readTag, storeOf, ready, stop } = prepareStore({
    kind: neo4j ? 'neo4j' : 'embedded',
    openStore: () => openConfiguredStore({ dataDir, neo4j }),
    fill: (store, tell) => fillStore(store, { seed: 'auto', tell }),
    createHandlers: (store) => createStoreHandlers(store, { settings: limits, version: '0.0.0-test' }),
    log: pino(new Writable({ write: (_chunk, _encoding, done) => done() })),
  });
  await ready;
  const app = await startApp({ handlers, readTag, storeOf });
  return {
    ...app,
    stop: async () => {
      await app.stop();
      await stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};
