import { Problem } from '#contract/errors.ts';
import { apiPrefix, type Route } from '#contract/route.ts';
import { firstRoutes } from '#contract/first-routes.ts';
import type { RouteInput, RouteName, RouteOutput } from '#contract/routes.ts';

/** One function per route of the contract; parts of the request that are empty may be left out. */
export type Api = {
  readonly [N in RouteName]: (input: Partial<RouteInput<N>>, options?: { readonly signal?: AbortSignal }) => Promise<RouteOutput<N>>;
};

/** The server answered that it cannot: its problem, as it says it. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;
  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.detail, options);
    this.problem = problem;
  }
}

/** The server gave no answer, or none that Postura gives. */
export class ConnectionError extends Error {
  override readonly name = 'ConnectionError';
}

type ApiNeeds = {
  readonly base: string;
  readonly fetcher?: typeof fetch;
  /** The editor's token, asked for each time a route needs it. */
  readonly token?: () => string | null;
};

type FirstName = keyof typeof firstRoutes;
const firstNames = Object.keys(firstRoutes) as readonly FirstName[];
/** Every other operation; what it sends and answers is fetched with the first of them. */
const later = {
  listStances: true,
  readStanceHistory: true,
  readStance: true,
  compareEntities: true,
  readTimeline: true,
  readTimelineOfView: true,
  computeMeasures: true,
  listChanges: true,
  listQueries: true,
  runNamedQuery: true,
  readConsoleTerms: true,
  runQuery: true,
  cancelQuery: true,
  showCypher: true,
  listSavedQueries: true,
  createSavedQuery: true,
  updateSavedQuery: true,
  deleteSavedQuery: true,
  listViews: true,
  readView: true,
  createView: true,
  updateView: true,
  deleteView: true,
  listNotes: true,
  listNotesOfView: true,
  createNote: true,
  updateNote: true,
  deleteNote: true,
  listLessons: true,
  tryLesson: true,
  readLessonFile: true,
  exportDraft: true,
  readLesson: true,
  playLesson: true,
  exportLesson: true,
  createLesson: true,
  updateLesson: true,
  deleteLesson: true,
  exportGraph: true,
  exportView: true,
} as const satisfies Record<Exclude<RouteName, FirstName>, true>;
const laterNames = Object.keys(later) as readonly (keyof typeof later)[];
const isFirst = (name: RouteName): name is FirstName => Object.hasOwn(firstRoutes, name);

async function routeOf(name: RouteName): Promise<Route> {
  if (isFirst(name)) return firstRoutes[name];
  try {
    return (await import('#contract/routes.ts')).routes[name];
  } catch (cause) {
    throw new ConnectionError('A part of the page could not be fetched', { cause });
  }
}

/** Makes the typed client of the API under a base path. */
export function createApi({ base, fetcher = fetch, token = () => null }: ApiNeeds): Api {
  const call =
    (name: RouteName) =>
    async (input: { params?: object; query?: object; body?: object }, { signal }: { signal?: AbortSignal } = {}): Promise<unknown> => {
      const route = await routeOf(name);
      const bearer = route.needsToken ? token() : null;
      const hasBody = route.method !== 'GET';
      const params = new Map(Object.entries(input.params ?? {}));
      const path = route.path.replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(String(params.get(key))));
      const query = new URLSearchParams(
        Object.entries(input.query ?? {}).flatMap(([key, value]) => (value === undefined ? [] : [value].flat().map((one) => [key, String(one)]))),
      ).toString();
      const request: RequestInit = {
        method: route.method,
        headers: {
          accept: route.answersFile ? '*/*' : 'application/json',
          ...(hasBody && { 'content-type': 'application/json' }),
          ...(bearer !== null && { authorization: `Bearer ${bearer}` }),
        },
      };
      if (hasBody) request.body = JSON.stringify(input.body ?? {});
      if (signal !== undefined) request.signal = signal;
      const response = await ask(
        fetcher,
        `${base.replace(/\/$/, '')}${apiPrefix}${path}${query === '' ? '' : `?${query}`}`,
        request,
        route.answersFile ? readFile : readJson,
      );
      return route.output.parse(response);
    };
  return Object.fromEntries([...firstNames, ...laterNames].map((name) => [name, call(name)])) as unknown as Api;
}

const readJson = (response: Response): Promise<unknown> => response.json();
const readFile = async (response: Response): Promise<unknown> => ({
  fileName: /filename="([^"]*)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'postura',
  mediaType: response.headers.get('content-type') ?? '',
  text: await response.text(),
});

async function ask(fetcher: typeof fetch, url: string, request: RequestInit, read: (response: Response) => Promise<unknown>): Promise<unknown> {
  let response: Response;
  let body: unknown;
  try {
    response = await fetcher(url, request);
    body = await (response.ok ? read : readJson)(response);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ConnectionError('The server does not answer', { cause: error });
  }
  if (response.ok) return body;
  const problem = Problem.safeParse(body);
  if (problem.success) throw new ProblemError(problem.data);
  throw new ConnectionError(`Something other than Postura answered, with status ${response.status}`);
}
