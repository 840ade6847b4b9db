import { PosturaError } from '#contract/errors.ts';
import type { NoteDraft } from '#contract/kept.ts';
import { findCentre } from '#server/explore/find-centre.ts';
import { findEdge } from '#server/queries.ts';
import { readAll, type ReadOptions } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { startOf } from '#server/store/mint-ids.ts';

/** Refuses a note on what the graph does not hold. */
export const requireSubject = async (store: GraphStore, { on, kind }: Pick<NoteDraft, 'on' | 'kind'>, options: ReadOptions): Promise<void> => {
  if (kind === 'node') {
    await findCentre(store, on, options);
    return;
  }
  const [found] = await readAll(store, findEdge, { id: on, from: startOf(on) }, options);
  if (!found) throw new PosturaError('unknown_relationship', `No relationship has the id ${on}. Expand one of its ends to see what is there now.`);
};
