import { PosturaError } from '#contract/errors.ts';
import type { PlayedLesson } from '#contract/played-lesson.ts';
import type { GraphStore } from '#server/store/graph-store.ts';

const countIn = ({ changes, steps }: PlayedLesson): number => (changes.length > 0 ? 1 : 0) + steps.filter((step) => step.changes.length > 0).length;

/** For how long what was counted holds where the store cannot tell whether its data changed. */
const holdsForMs = 60_000;

/** Counts for lessons how many of their steps have changed, anew when the data or the lesson did. */
export const createChangeCounter = (store: GraphStore, { now = () => Date.now() }: { readonly now?: () => number } = {}) => {
  const counted = new Map<string, { readonly at: string; readonly changes: number }>();
  return async (
    id: string,
    { updatedAt, steps, play }: { readonly updatedAt: string | null; readonly steps: number; readonly play: () => Promise<PlayedLesson> },
  ) => {
    const { owner, dataVersion } = await store.state();
    const at = `${updatedAt} ${owner === 'postura' ? dataVersion : Math.floor(now() / holdsForMs)}`;
    const before = counted.get(id);
    if (before?.at === at) return before.changes;
    const changes = await play().then(countIn, (error: unknown) => {
      // Too large to be played: nothing of it is as it was.
      if (error instanceof PosturaError && error.code === 'invalid_input') return steps;
      throw error;
    });
    counted.set(id, { at, changes });
    return changes;
  };
};
