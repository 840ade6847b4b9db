import type { Handlers } from '#contract/routes.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { readTimeline, readTimelineOfView } from './read-timeline.ts';

/** The operations that put the graph in order of time. */
export const timelineHandlers = (store: GraphStore) =>
  ({
    readTimeline: ({ query }, options) => readTimeline(store, query.ids ?? [], options),
    readTimelineOfView: ({ body }, options) => readTimelineOfView(store, body.ids, options),
  }) satisfies Partial<Handlers>;
