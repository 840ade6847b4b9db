import { createStore } from 'zustand/vanilla';
import type { NodeId } from '#contract/graph.ts';
import type { RouteInput } from '#contract/routes.ts';
import { oncePerDesk } from '../../../once-per-desk.ts';

/** What a path may be made of. An empty list allows everything of its kind; days are ISO. */
export type PathLimits = {
  readonly types: readonly string[];
  readonly sources: readonly NodeId[];
  readonly direction: 'both' | 'out';
  readonly maxLength: number;
  readonly earliest: string | null;
  readonly latest: string | null;
};
export const noPathLimits: PathLimits = { types: [], sources: [], direction: 'both', maxLength: 6, earliest: null, latest: null };

/** The limits that the reader set last; they hold for the next ends too. */
export const pathLimitsOf = oncePerDesk(() => createStore<PathLimits>(() => noPathLimits));

/** How many limits are set. */
export const countLimits = (limits: PathLimits): number =>
  (Object.keys(noPathLimits) as (keyof PathLimits)[]).filter((key) => JSON.stringify(limits[key]) !== JSON.stringify(noPathLimits[key])).length;

/** What is asked of the server. */
export const pathQuestion = (
  ids: readonly NodeId[],
  { types, sources, direction, maxLength, earliest, latest }: PathLimits,
): RouteInput<'findPaths'>['body'] => ({
  between: [...ids],
  direction,
  maxLength,
  ...(types.length > 0 && { types: [...types] }),
  ...(sources.length > 0 && { sources: [...sources] }),
  ...(earliest !== null && { earliest }),
  ...(latest !== null && { latest }),
});
