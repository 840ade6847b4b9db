import express, { type RequestHandler, type Response, type Router } from 'express';
import { PosturaError } from '#contract/errors.ts';
import type { QueryRows } from '#contract/console.ts';
import { type FileAnswer, type Route, takesBody } from '#contract/route.ts';
import { type HandlerContext, type Handlers, type RouteName, routeNames, routes } from '#contract/routes.ts';
import { ndjson, writeJson, writeNdjson } from './console/write-rows.ts';
import { note } from './logging.ts';
import { matchesTag } from './matches-tag.ts';
import { parseRequest } from './parse-request.ts';
import { explainProblem, type ProblemContext } from './problems.ts';
import { refuseMethod } from './refuse-method.ts';
import { sendFile } from './send-file.ts';

export const bodyLimit = 1_000_000;

/** Routes whose answer depends on the process and not on the graph. */
const aboutTheProcess: readonly RouteName[] = ['readLiveness', 'readReadiness', 'readConsoleTerms', 'checkToken'];

export type MountOptions = {
  /** Tag of the data as they are now; undefined where the store cannot tell whether they changed. */
  readonly readTag: () => Promise<string | undefined>;
  /** Lets through who may write. */
  readonly checkToken: RequestHandler;
  /** Bounds how often one address runs queries of its own. */
  readonly limitQueries: RequestHandler;
} & ProblemContext;

const readJson = express.json({ limit: bodyLimit, type: () => true });

/** Reads the body of a request that says it is JSON; an empty one counts as `{}`. */
const readBody: RequestHandler = (request, response, next) => {
  const isEmpty =
    request.headers['content-length'] === '0' || (request.headers['content-length'] === undefined && request.headers['transfer-encoding'] === undefined);
  if (isEmpty) {
    request.body = {};
    next();
    return;
  }
  if (!request.is('application/json')) throw new PosturaError('unsupported_media_type', 'The body must be JSON: send Content-Type: application/json.');
  readJson(request, response, next);
};

const abortOnClose = (response: Response): AbortSignal => {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
};

/** Answers with rows as they come, in the form that the request accepts. */
const answerRows = (name: RouteName, handlers: Handlers, context: ProblemContext): RequestHandler => {
  const route: Route = routes[name];
  const handle = handlers[name] as (input: unknown, context: HandlerContext) => Promise<QueryRows>;
  return async (request, response) => {
    const signal = abortOnClose(response);
    const wantsStream = request.accepts(['application/json', ndjson]) === ndjson;
    const rows = await handle(parseRequest(route, { params: request.params, query: request.query, body: request.body }), { signal, wantsStream });
    const write = wantsStream ? writeNdjson : writeJson;
    await write(response, rows, (error) => explainProblem(error, response, context));
  };
};

const answer = (name: RouteName, handlers: Handlers, { readTag }: MountOptions): RequestHandler => {
  const route: Route = routes[name];
  const handle = handlers[name] as (input: unknown, context: HandlerContext) => Promise<unknown>;
  const isTagged = route.method === 'GET' && !aboutTheProcess.includes(name);
  return async (request, response) => {
    const signal = abortOnClose(response);
    const input = parseRequest(route, { params: request.params, query: request.query, body: takesBody(route) ? request.body : {} });
    response.set('Cache-Control', 'no-cache');
    const tag = isTagged ? await readTag() : undefined;
    if (tag !== undefined) {
      response.set('ETag', tag);
      if (matchesTag(request.headers['if-none-match'], tag)) {
        response.status(304).end();
        return;
      }
    }
    const given = await handle(input, { signal });
    if (route.answersFile) await sendFile(response, given as FileAnswer);
    else response.json(route.output.parse(given));
  };
};

const verbs = { GET: 'get', POST: 'post', PUT: 'put', DELETE: 'delete' } as const satisfies Record<Route['method'], string>;

const noteRoute =
  (path: string): RequestHandler =>
  (_request, response, next) => {
    note(response, { route: path });
    next();
  };

/** Mounts every route of the contract, and the refusal of the methods that a known path does not take. */
export const mountRoutes = (router: Router, handlers: Handlers, options: MountOptions): void => {
  for (const path of new Set(routeNames.map((name) => routes[name].path))) {
    const names = routeNames.filter((name) => routes[name].path === path);
    const mounted = router.route(path.replace(/\{(\w+)\}/g, ':$1'));
    mounted.all(noteRoute(path));
    for (const name of names) {
      const route: Route = routes[name];
      const guards = [route.needsToken ? options.checkToken : [], route.streams ? options.limitQueries : [], takesBody(route) ? readBody : []].flat();
      mounted[verbs[route.method]](...guards, (route.streams ? answerRows : answer)(name, handlers, options));
    }
    mounted.all(refuseMethod(names.map((name) => routes[name].method)));
  }
};
