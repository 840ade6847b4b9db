import type { Settings } from './config.ts';
import type { GraphStore } from './store/graph-store.ts';
import { openStore } from './store/open-store.ts';

/** Opens the store that the settings name. */
export const openConfiguredStore = ({ dataDir, neo4j, queryMemoryMb }: Pick<Settings, 'dataDir' | 'neo4j' | 'queryMemoryMb'>): Promise<GraphStore> =>
  openStore({ embedded: { folder: dataDir, queryMemoryMb }, neo4j });
