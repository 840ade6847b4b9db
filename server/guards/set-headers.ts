import { randomBytes } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';

const nonces = new WeakMap<object, string>();

/** The nonce of this answer's style elements. */
export const nonceOf = (response: Response): string => nonces.get(response) ?? '';

type HeaderNeeds = { readonly tls: boolean; readonly frameAncestors: readonly string[]; readonly basePath: string };

/**
 * Sets the security headers. HSTS and the upgrade of insecure requests break a page that is served by plain HTTP, so they wait for `tls`. Only what lies below
 * `embed/` can be shown in a frame, and only by the sites named.
 */
export const setHeaders = ({ tls, frameAncestors, basePath }: HeaderNeeds): RequestHandler[] => {
  const alone = protect({ tls, frameAncestors: [] });
  const framed = protect({ tls, frameAncestors });
  return [
    (_request, response, next) => {
      nonces.set(response, randomBytes(16).toString('base64'));
      next();
    },
    (request, response, next) => (request.path.startsWith(`${basePath}embed/`) ? framed : alone)(request, response, next),
  ];
};

const protect = ({ tls, frameAncestors }: Omit<HeaderNeeds, 'basePath'>) =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // The hash is of the one style element that Cytoscape adds for its container.
        styleSrc: ["'self'", (_request, response) => `'nonce-${nonceOf(response as Response)}'`, "'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        workerSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: frameAncestors.length === 0 ? ["'none'"] : [...frameAncestors],
        ...(tls && { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: tls,
    // It can name no other site; frame-ancestors, which can, goes before it.
    xFrameOptions: frameAncestors.length === 0 ? { action: 'deny' } : false,
    referrerPolicy: { policy: 'same-origin' },
    // For Internet Explorer, Flash and a prefetch that the content policy governs: a hundred bytes in each answer for browsers that are gone.
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xDnsPrefetchControl: false,
  });
