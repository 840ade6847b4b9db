import type { Request, RequestHandler } from 'express';
import { PosturaError } from '#contract/errors.ts';

const safeMethods = ['GET', 'HEAD', 'OPTIONS'];

const comesFromElsewhere = (request: Request, allowed: readonly string[]): boolean => {
  const { origin, 'sec-fetch-site': site } = request.headers;
  if (origin !== undefined && allowed.includes(origin)) return false;
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== request.host;
};

/** Refuses unsafe requests that a browser sends for another site, by what it says in `Sec-Fetch-Site` and `Origin`; programs send neither. */
export const checkSite =
  (allowedOrigins: readonly string[]): RequestHandler =>
  (request, _response, next) => {
    if (!safeMethods.includes(request.method) && comesFromElsewhere(request, allowedOrigins)) {
      throw new PosturaError('cross_site_request', 'A page of another site asked for this. Open Postura itself, or name that site in CORS_ORIGINS.');
    }
    next();
  };
