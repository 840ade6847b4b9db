import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import type { Neo4jSettings } from '#server/config.ts';
import { createGate } from '#server/console/gate/create-gate.ts';
import { fillStore } from '#server/fill-store.ts';
import { openConfiguredStore } from '#server/open-configured-store.ts';
import { prepareStore } from '#server/prepare-store.ts';
import { createStoreHandlers, type HandlerSettings } from '#server/store-handlers.ts';
import { handlerSettings } from '#tests/api/handler-settings.ts';
import { type RunningApp, startApp } from '#tests/api/start-app.ts';

/** Starts the real app on a real store that holds the seed graph: the embedded one, or the Neo4j that is given. */
export const startSeededApp = async (neo4j?: Neo4jSettings, changes: Partial<HandlerSettings> = {}): Promise<RunningApp> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'postura-api-'));
  const settings = { ...handlerSettings(dataDir), ...changes };
  const gate = createGate();
  const { handlers, readTag, storeOf, ready, stop } = prepareStore({
    kind: neo4j ? 'neo4j' : 'embedded',
    openStore: () => openConfiguredStore({ ...settings, neo4j }),
    fill: (store, tell) => fillStore(store, { seed: 'auto', tell }),
    createHandlers: (store) => createStoreHandlers(store, { settings, gate, version: '0.0.0-test' }),
    log: pino(new Writable({ write: (_chunk, _encoding, done) => done() })),
  });
  await ready;
  const app = await startApp({ handlers, readTag, storeOf });
  return {
    ...app,
    stop: async () => {
      await app.stop();
      await stop();
      await gate.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};
