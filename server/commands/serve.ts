import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Settings } from '#server/config.ts';
import { createGate } from '#server/console/gate/create-gate.ts';
import { readEditorToken } from '#server/editor/editor-token.ts';
import { fillStore } from '#server/fill-store.ts';
import { listen } from '#server/listen.ts';
import { packageRoot } from '#server/package-root.ts';
import { readPackageVersion } from '#server/package-version.ts';
import { prepareStore } from '#server/prepare-store.ts';
import { openConfiguredStore } from '#server/open-configured-store.ts';

const describeStore = ({ neo4j, dataDir }: Settings): string => (neo4j ? `Neo4j at ${neo4j.uri}` : `the embedded store in ${dataDir}`);

export type Served = {
  readonly url: string;
  /** Resolves when the store is ready; rejects when it cannot be. */
  readonly ready: Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Listens at once and opens the store in the background. */
export const serve = async (settings: Settings, log: Logger): Promise<Served> => {
  const version = readPackageVersion();
  const gate = createGate();
  const preparation = prepareStore({
    kind: settings.neo4j ? 'neo4j' : 'embedded',
    openStore: () => openConfiguredStore(settings),
    fill: (store, tell) => fillStore(store, { seed: settings.seed, tell }),
    createHandlers: async (store) =>
      (await import('#server/store-handlers.ts')).createStoreHandlers(store, { settings, gate, version, warn: (sentence) => log.warn(sentence) }),
    log,
  });
  // Waiting for it is the caller's; until then its failure must not count as unhandled.
  preparation.ready.catch(() => undefined);
  try {
    const { handlers, readTag, storeOf } = preparation;
    // Read in while the store's own process starts beside this one.
    const { createApp } = await import('#server/app.ts');
    const editorToken = await readEditorToken(settings);
    const app = createApp({ settings, editorToken, handlers, readTag, storeOf, clientFolder: join(packageRoot, 'dist', 'client'), version, log });
    const listening = await listen(app, settings);
    log.info(`Postura: ${listening.url}`);
    log.info(`It uses ${describeStore(settings)}.`);
    if (settings.editorToken === undefined)
      log.info(
        editorToken === null ? 'Nobody can change anything over HTTP; set EDITOR_TOKEN to allow it to who has the token.' : `Token for changes: ${editorToken}`,
      );
    const warn = async (): Promise<void> => {
      const { warnings } = await handlers.readReadiness({ params: {}, query: {}, body: {} }, { signal: new AbortController().signal });
      for (const warning of warnings) log.warn(warning);
    };
    return {
      url: listening.url,
      // A store that went away since it was ready has said so itself.
      ready: preparation.ready.then(() => warn().catch(() => undefined)),
      stop: async () => {
        await listening.close();
        await preparation.stop();
        await gate.close();
      },
    };
  } catch (error) {
    await preparation.stop();
    await gate.close();
    throw error;
  }
};
