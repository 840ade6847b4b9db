import type { QueryRows } from './console.ts';
import type { FileAnswer, InputOf, OutputOf, ParsedOf } from './route.ts';
import { claimRoutes } from './routes/claims.ts';
import { exportRoutes } from './routes/export.ts';
import { graphRoutes } from './routes/graph.ts';
import { keptRoutes } from './routes/kept.ts';
import { queryRoutes } from './routes/queries.ts';
import { researchRoutes } from './routes/research.ts';
import { serviceRoutes } from './routes/service.ts';
import { sourceRoutes } from './routes/sources.ts';

export { limits } from './limits.ts';
export { CytoscapeJson } from './routes/export.ts';
export { neighbourOrders, Overview, SearchHit, StarterQuestion } from './routes/graph.ts';
export { NamedQuery, queryTopics, type QueryTopic, shownOperations, type ShownOperation } from './routes/queries.ts';

/** Every operation of the API, in the order of its documentation. */
export const routes = {
  ...serviceRoutes,
  ...graphRoutes,
  ...claimRoutes,
  ...researchRoutes,
  ...sourceRoutes,
  ...queryRoutes,
  ...keptRoutes,
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
