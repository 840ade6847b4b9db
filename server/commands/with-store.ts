import type { Settings } from '#server/config.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { openConfiguredStore } from '#server/open-configured-store.ts';

/** Opens the store that the settings name for one piece of work, and closes it whatever happens. */
export const withStore = async <T>(settings: Settings, work: (store: GraphStore) => Promise<T>): Promise<T> => {
  const store = await openConfiguredStore(settings);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
};
