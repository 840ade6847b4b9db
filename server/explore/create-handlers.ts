import { PosturaError } from '#contract/errors.ts';
import type { Handlers } from '#contract/routes.ts';
import type { Health } from '#contract/service.ts';
import type { Console } from '#server/console/create-console.ts';
import { showCypher } from '#server/console/show-cypher.ts';
import type { LessonNeeds } from '#server/lessons/create-lessons.ts';
import { lessonHandlers } from '#server/lessons/lesson-handlers.ts';
import type { Notes } from '#server/notes/create-notes.ts';
import type { SavedQueries } from '#server/saved-queries/create-saved-queries.ts';
import type { GraphStore, Slots } from '#server/store/graph-store.ts';
import type { Views } from '#server/views/create-views.ts';
import { exploreHandlers } from './explore-handlers.ts';
import { exportGraph, exportView } from './export-graph.ts';
import { readNamedQueries, runNamedQuery } from './named-queries.ts';

export type HandlerNeeds = {
  readonly store: GraphStore;
  /** Tells whether the store answers; throws `store_unavailable` with what is wrong while it does not. */
  readonly readReadiness: () => Promise<Health>;
  /** The text of a query as this store runs it. */
  readonly textOf: (name: string, slots?: Slots) => string;
  /** Limits of a named query. */
  readonly timeoutMs: number;
  readonly maxRows: number;
  readonly console: Console;
  /** What editors keep beside the graph. */
  readonly kept: SavedQueries & Views & Notes;
  readonly lessons: Pick<LessonNeeds, 'keep' | 'folder' | 'warn'>;
};

/** One function per route of the contract. */
export const createHandlers = ({ store, readReadiness, textOf, timeoutMs, maxRows, console, kept, lessons }: HandlerNeeds): Handlers => {
  let named: ReturnType<typeof readNamedQueries> | undefined;
  const listQueries = () => {
    named ??= readNamedQueries(textOf);
    return named;
  };
  const findQuery = (name: string) => {
    const query = listQueries().find((one) => one.name === name);
    if (!query) throw new PosturaError('unknown_query', `No public query is called ${name}. GET /api/v1/queries lists them.`);
    return query;
  };
  const readNotes = (signal: AbortSignal) => async (ids: readonly string[]) =>
    (await kept.listNotesOfView({ params: {}, query: {}, body: { ids: [...ids] } }, { signal })).notes;
  return {
    readLiveness: async () => ({ status: 'live' }),
    readReadiness,
    ...exploreHandlers(store),
    listQueries: async () => ({ queries: [...listQueries()] }),
    runNamedQuery: ({ params, body }, options) => runNamedQuery(store, findQuery(params.name), body.parameters, { ...options, timeoutMs, maxRows }),
    readConsoleTerms: async () => console.readTerms(),
    runQuery: ({ body }, context) => console.run(body, context),
    cancelQuery: async ({ params }) => {
      console.cancel(params.runId);
      return { status: 'cancelled' };
    },
    showCypher: ({ body }, options) => showCypher(store, body, { ...options, textOf }),
    checkToken: async () => ({ editor: true }),
    ...kept,
    ...lessonHandlers({ ...lessons, store, findQuery, console, timeoutMs }),
    exportGraph: ({ query }, { signal }) => exportGraph(store, query, { signal, readNotes: readNotes(signal) }),
    exportView: ({ body }, { signal }) => exportView(store, body, { signal, readNotes: readNotes(signal) }),
  };
};
