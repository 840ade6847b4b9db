import type { BehindStatement } from '#contract/console.ts';
import type { Route } from '#contract/route.ts';
import { type HandlerContext, type RouteOutput, type RouteParsed, routes } from '#contract/routes.ts';
import { exploreHandlers } from '#server/explore/explore-handlers.ts';
import { parseRequest } from '#server/parse-request.ts';
import type { GraphStore, Slots, Step } from '#server/store/graph-store.ts';

/** An operation such as a path search asks many like queries; the first of them show what it does. */
const mostStatements = 20;

/** The store as it is, noting each query that it is asked. */
const noteSteps = (store: GraphStore, noted: Step[]): GraphStore => ({
  kind: store.kind,
  state: () => store.state(),
  run: (step, options) => {
    noted.push(step);
    return store.run(step, options);
  },
  query: (statement, parameters, options) => store.query(statement, parameters, options),
  search: (text, options) => {
    const searched = store.searchStep(text, options);
    if (searched) noted.push(searched);
    return store.search(text, options);
  },
  searchStep: (text, options) => store.searchStep(text, options),
  claim: () => store.claim(),
  write: (steps, options) => store.write(steps, options),
  close: () => store.close(),
});

/** Runs an operation and gives the Cypher that it ran, so that what is shown is what was done. */
export const showCypher = async (
  store: GraphStore,
  { operation, ...input }: RouteParsed<'showCypher'>['body'],
  { textOf, ...context }: HandlerContext & { readonly textOf: (name: string, slots?: Slots) => string },
): Promise<RouteOutput<'showCypher'>> => {
  const route: Route = routes[operation];
  const steps: Step[] = [];
  const handle = exploreHandlers(noteSteps(store, steps))[operation] as (input: unknown, context: HandlerContext) => Promise<unknown>;
  await handle(parseRequest(route, input), context);
  const statements = new Map<string, BehindStatement>();
  for (const { query, parameters = {}, slots } of steps) {
    const statement = { name: query, statement: textOf(query, slots), parameters: parameters as BehindStatement['parameters'] };
    const key = JSON.stringify(statement);
    if (statements.size < mostStatements) statements.set(key, statement);
  }
  return { statements: [...statements.values()] };
};
