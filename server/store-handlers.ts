import type { Handlers } from '#contract/routes.ts';
import type { Settings } from './config.ts';
import { createHandlers } from './explore/create-handlers.ts';
import { readReadiness } from './read-readiness.ts';
import { cypherText, type Dialect } from './store/cypher-text.ts';
import type { GraphStore } from './store/graph-store.ts';

const dialectOf = async (store: GraphStore): Promise<Dialect> => {
  if (store.kind === 'embedded') return 'embedded';
  return (await store.state()).owner === 'foreign' ? 'foreign' : 'neo4j';
};

/** The operations of the contract on an open store. */
export const createStoreHandlers = async (
  store: GraphStore,
  { settings, version }: { readonly settings: Pick<Settings, 'queryTimeoutMs' | 'queryMaxRows'>; readonly version: string },
): Promise<Handlers> => {
  const dialect = await dialectOf(store);
  return createHandlers({
    store,
    readReadiness: () => readReadiness(store, { version }),
    textOf: (name) => cypherText(name, dialect),
    timeoutMs: settings.queryTimeoutMs,
    maxRows: settings.queryMaxRows,
  });
};
