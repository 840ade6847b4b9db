import type { Handlers } from '#contract/routes.ts';
import type { Settings } from './config.ts';
import { type ConsoleSettings, createConsole } from './console/create-console.ts';
import type { Gate } from './console/gate/create-gate.ts';
import { createHandlers } from './explore/create-handlers.ts';
import { createNotes } from './notes/create-notes.ts';
import { createSavedQueries } from './saved-queries/create-saved-queries.ts';
import { readReadiness } from './read-readiness.ts';
import { cypherText, type Dialect } from './store/cypher-text.ts';
import type { GraphStore } from './store/graph-store.ts';
import { createViews } from './views/create-views.ts';

const dialectOf = async (store: GraphStore): Promise<Dialect> => {
  if (store.kind === 'embedded') return 'embedded';
  return (await store.state()).owner === 'foreign' ? 'foreign' : 'neo4j';
};

export type HandlerSettings = ConsoleSettings & Pick<Settings, 'dataDir'>;

export type StoreHandlerNeeds = {
  readonly settings: HandlerSettings;
  readonly gate: Pick<Gate, 'check'>;
  readonly version: string;
  /** The lessons that come with Postura, where they are not in `data/lessons`. */
  readonly lessonFolder?: string;
  /** Hears what the operator should know. */
  readonly warn?: (sentence: string) => void;
};

/** The operations of the contract on an open store. */
export const createStoreHandlers = async (store: GraphStore, { settings, gate, version, lessonFolder, warn }: StoreHandlerNeeds): Promise<Handlers> => {
  const dialect = await dialectOf(store);
  const keep = { folder: settings.dataDir };
  return createHandlers({
    store,
    readReadiness: () => readReadiness(store, { version }),
    textOf: (name, slots) => cypherText(name, dialect, slots),
    timeoutMs: settings.queryTimeoutMs,
    maxRows: settings.queryMaxRows,
    console: createConsole({ store, gate, settings }),
    kept: { ...createSavedQueries(store, keep), ...createViews(store, keep), ...createNotes(store, keep) },
    lessons: { keep, folder: lessonFolder, warn },
  });
};
