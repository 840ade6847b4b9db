import type { SavedQuery } from '#contract/console.ts';

export type ReadSavedOptions = { readonly signal?: AbortSignal };

/** Where the kept queries of a server stand. */
export type Keeper = {
  list(options?: ReadSavedOptions): Promise<readonly SavedQuery[]>;
  /** Keeps a query: a new one, or the next form of one that is kept. */
  keep(change: { readonly before: SavedQuery | null; readonly after: SavedQuery }): Promise<void>;
  remove(before: SavedQuery): Promise<void>;
};
