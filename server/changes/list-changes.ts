import { z } from 'zod';
import type { Changes } from '#contract/timeline.ts';
import { defineQuery, readAll, type ReadOptions } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { foldChanges, LoggedChanges } from './fold-changes.ts';

const listChangesSince = defineQuery('read/list-changes-since', {
  params: z.object({ since: z.int(), limit: z.int() }),
  row: z.object({ at: z.string(), position: z.int(), changes: z.string() }),
});
const readLogReach = defineQuery('read/read-log-reach', {
  params: z.object({}),
  row: z.object({ first: z.int().nullable(), commands: z.int(), versioned: z.int() }),
});

/** Bounds of an answer: pages of the log that are read, each of up to 200 changes, and changes that are given. */
const most = { pages: 100, changes: 5000 } as const;

/** Whether the log tells every write after a data version; writes before it kept versions do not say theirs. */
const reachesTo = async (store: GraphStore, since: number, dataVersion: number, options: ReadOptions): Promise<boolean> => {
  // A version that is yet to come was of other data.
  if (since > dataVersion) return false;
  const [reach] = await readAll(store, readLogReach, {}, options);
  if (!reach || reach.versioned === reach.commands) return true;
  return since >= (reach.first === null ? dataVersion : reach.first - 1);
};

/** What writes changed in the graph since a data version, as it comes to; the latest change first. A database that somebody else filled has no log. */
export const listChanges = async (store: GraphStore, since: number, options: ReadOptions): Promise<Changes> => {
  const { owner, dataVersion } = await store.state();
  if (owner === 'foreign') return { changes: [], dataVersion, isComplete: false, truncated: false };
  const rows = await readAll(store, listChangesSince, { since, limit: most.pages + 1 }, options);
  const pages = rows.slice(0, most.pages).map(({ at, changes }) => ({ at, changes: LoggedChanges.parse(JSON.parse(changes)) }));
  const changes = foldChanges(pages.toReversed()).reverse();
  return {
    changes: changes.slice(0, most.changes),
    dataVersion,
    isComplete: await reachesTo(store, since, dataVersion, options),
    truncated: rows.length > most.pages || changes.length > most.changes,
  };
};
