import type { HandlerSettings } from '#server/store-handlers.ts';

/** What handlers run with in tests: a folder of the test's own, and bounds as a user would have them. */
export const handlerSettings = (dataDir: string): HandlerSettings => ({
  queryTimeoutMs: 10_000,
  queryMaxRows: 1000,
  queryMaxStreamRows: 1_000_000,
  queryConcurrency: undefined,
  queryMemoryMb: 1024,
  dataDir,
});
