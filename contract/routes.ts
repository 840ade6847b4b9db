import type { QueryRows } from './console.ts';
import type { FileAnswer, InputOf, OutputOf, ParsedOf } from './route.ts';
import { firstRoutes } from './first-routes.ts';
import { exportRoutes } from './routes/export.ts';
import { keptRoutes } from './routes/kept.ts';
import { lessonRoutes } from './routes/lessons.ts';
import { queryRoutes } from './routes/queries.ts';
import { researchRoutes } from './routes/research.ts';

export { limits } from './limits.ts';
export { CytoscapeJson } from './routes/export.ts';
export { neighbourOrders, Overview, SearchHit, StarterQuestion } from './routes/graph.ts';
export { NamedQuery, queryTopics, type QueryTopic } from './routes/queries.ts';
export { shownOperations, type ShownOperation } from './shown-operations.ts';

/** Every operation of the API, in the order of its documentation. */
export const routes = {
  ...firstRoutes,
  ...researchRoutes,
  ...queryRoutes,
  ...keptRoutes,
  ...lessonRoutes,
  ...exportRoutes,
} as const;

export type Routes = typeof routes;
export type RouteName = keyof Routes;
export const routeNames = Object.keys(routes) as readonly RouteName[];

export type RouteInput<N extends RouteName> = InputOf<Routes[N]>;
export type RouteParsed<N extends RouteName> = ParsedOf<Routes[N]>;
export type RouteOutput<N extends RouteName> = OutputOf<Routes[N]>;
/** What a handler knows of the request besides its input; `wantsStream` where rows are taken as they come. */
export type HandlerContext = { readonly signal: AbortSignal; readonly wantsStream?: boolean };
/** One function per route; a missing or extra one does not compile. */
export type Handlers = {
  readonly [N in RouteName]: (
    input: RouteParsed<N>,
    context: HandlerContext,
  ) => Promise<Routes[N] extends { readonly streams: true } ? QueryRows : Routes[N] extends { readonly answersFile: true } ? FileAnswer : RouteOutput<N>>;
};
