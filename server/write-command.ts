import { randomUUID } from 'node:crypto';
import type { GraphStore, Step } from '#server/store/graph-store.ts';

/** One thing a command changed, as it was and as it is; null where it did not or does not exist. */
export type LoggedChange = { readonly before: unknown; readonly after: unknown };
export type WriteCommand = {
  /** What was done, as a verb: `load`. */
  readonly name: string;
  readonly actor: string;
  /** Null where it is no data set that changes. */
  readonly dataset: string | null;
  readonly changes: readonly LoggedChange[];
  readonly steps: readonly Step[];
};

/** Changes in one log node: a page that can be read back without holding the whole command. */
const pageSize = 200;

/**
 * Writes one command and its log in one transaction, so that nothing changes without a record of who changed what, when, from what and to what.
 * Gives the new data version.
 */
export const writeCommand = async (
  store: GraphStore,
  { name, actor, dataset, changes, steps }: WriteCommand,
  { now = () => new Date(), onStep }: { readonly now?: () => Date; readonly onStep?: (done: number) => void } = {},
): Promise<number> => {
  const id = randomUUID();
  const pages = Array.from({ length: Math.ceil(changes.length / pageSize) }, (_, index) => ({
    id: `${id}-${index + 1}`,
    position: index + 1,
    changes: JSON.stringify(changes.slice(index * pageSize, (index + 1) * pageSize)),
  }));
  const log: Step = { query: 'write/log-command', parameters: { id, name, actor, dataset, at: now().toISOString(), changed: changes.length } };
  const logPages: readonly Step[] = pages.length === 0 ? [] : [{ query: 'write/log-changes', parameters: { command: id, rows: pages } }];
  return store.write([...steps, log, ...logPages], onStep ? { onStep } : {});
};
