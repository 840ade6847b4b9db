export type ReadKeptOptions = { readonly signal?: AbortSignal };

/** What every kept thing has, whatever else it is. */
export type Kept = { readonly id: string; readonly createdAt: string; readonly updatedAt: string };

/** Where the kept things of one kind stand; `Listed` is what a list tells of each. */
export type Keeper<T extends Kept, Listed extends Kept = T> = {
  list(options?: ReadKeptOptions): Promise<readonly Listed[]>;
  find(id: string, options?: ReadKeptOptions): Promise<T | undefined>;
  /** Keeps a thing: a new one, or the next form of one that is kept. */
  keep(change: { readonly before: T | null; readonly after: T }): Promise<void>;
  remove(before: T): Promise<void>;
};
