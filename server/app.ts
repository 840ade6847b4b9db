import compression from 'compression';
import express, { type Express, Router } from 'express';
import type { Logger } from 'pino';
import { PosturaError, type Problem } from '#contract/errors.ts';
import { apiPrefix } from '#contract/route.ts';
import type { Handlers } from '#contract/routes.ts';
import type { Settings } from './config.ts';
import { createDocs } from './docs-page.ts';
import { checkHost } from './guards/check-host.ts';
import { checkLength } from './guards/check-length.ts';
import { checkSite } from './guards/check-site.ts';
import { checkToken } from './guards/check-token.ts';
import { limitRate } from './guards/limit-rate.ts';
import { setHeaders } from './guards/set-headers.ts';
import { shareWithOrigins } from './guards/share-with-origins.ts';
import { logRequests, note } from './logging.ts';
import { answerMissing } from './missing-page.ts';
import { mountRoutes } from './mount.ts';
import { renderPage } from './page.ts';
import { answerProblems } from './problems.ts';
import { refuseMethod } from './refuse-method.ts';
import { serveFiles } from './serve-files.ts';

export type AppNeeds = {
  readonly settings: Pick<
    Settings,
    'host' | 'basePath' | 'trustProxy' | 'corsOrigins' | 'frameAncestors' | 'tls' | 'rateLimitPerMinute' | 'queryRateLimitPerMinute'
  >;
  /** What lets its owner write; null where nobody may. */
  readonly editorToken: string | null;
  readonly handlers: Handlers;
  /** Tag of the data as they are now; undefined where the store cannot tell whether they changed. */
  readonly readTag: () => Promise<string | undefined>;
  /** The store as a failing answer names it. */
  readonly storeOf: () => Problem['store'];
  readonly clientFolder: string;
  readonly version: string;
  readonly log: Logger;
};

const createApi = ({ settings, handlers, readTag, storeOf, editorToken, version }: AppNeeds): Router => {
  const api = Router({ caseSensitive: true, strict: true });
  api.use(limitRate(settings.rateLimitPerMinute, { what: 'requests', setting: 'RATE_LIMIT_PER_MINUTE' }));
  let document: Promise<string> | undefined;
  api.get('/openapi.json', async (_request, response) => {
    note(response, { route: '/openapi.json' });
    document ??= import('./openapi.ts').then(({ createOpenApi }) => JSON.stringify(createOpenApi({ version, basePath: settings.basePath })));
    response
      .set('Cache-Control', 'no-cache')
      .type('json')
      .send(await document);
  });
  api.all('/openapi.json', refuseMethod(['GET']));
  mountRoutes(api, handlers, {
    readTag,
    storeOf,
    basePath: settings.basePath,
    checkToken: checkToken(editorToken),
    limitQueries: limitRate(settings.queryRateLimitPerMinute, { what: 'queries', setting: 'QUERY_RATE_LIMIT_PER_MINUTE' }),
  });
  api.use(() => {
    throw new PosturaError('not_found', 'The API has nothing at this address. /api/docs lists what it has.');
  });
  return api;
};

const pagePaths = ['/', '/explore', '/query', '/learn', '/learn/:lesson', '/learn/:lesson/:step', '/embed/explore', '/embed/learn/:lesson'];

/** The whole HTTP side: guards, API, documentation, page and files, each failure as problem details. */
export const createApp = (needs: AppNeeds): Express => {
  const { settings, clientFolder, log, storeOf } = needs;
  const { basePath } = settings;
  const app = express();
  app
    .disable('x-powered-by')
    .set('etag', false)
    .set('trust proxy', typeof settings.trustProxy === 'object' ? [...settings.trustProxy] : settings.trustProxy);
  app.use(logRequests(log), setHeaders(settings), checkLength, checkHost({ host: settings.host, trustsProxy: settings.trustProxy !== false }));
  app.use(shareWithOrigins(settings.corsOrigins), checkSite(settings.corsOrigins), compression());

  const page = Router({ caseSensitive: true, strict: true });
  page.use(apiPrefix, createApi(needs));
  page.use(createDocs(basePath));
  page.get(pagePaths, renderPage({ clientFolder, basePath }));
  page.all(pagePaths, refuseMethod(['GET']));
  page.use(serveFiles(clientFolder));
  app.use(basePath, page);
  app.use(answerMissing(basePath));
  app.use(answerProblems({ basePath, storeOf }));
  return app;
};
