import { isIP } from 'node:net';
import type { RequestHandler } from 'express';
import { PosturaError } from '#contract/errors.ts';

export const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));

const nameOf = (host: string): string => host.replace(/:\d+$/, '').toLowerCase();
const inBrackets = (host: string): string => (isIP(host) === 6 ? `[${host}]` : host.toLowerCase());

/**
 * Refuses names that are not this machine's while the server listens on loopback: a page elsewhere could let its own name point here (DNS rebinding).
 * Behind a proxy the name is the proxy's to check.
 */
export const checkHost = ({ host, trustsProxy }: { readonly host: string; readonly trustsProxy: boolean }): RequestHandler => {
  const isOpen = trustsProxy || !isLoopback(host);
  const allowed = new Set(['localhost', '127.0.0.1', '[::1]', inBrackets(host)]);
  return (request, _response, next) => {
    const { host: asked } = request.headers;
    if (asked === undefined && request.httpVersion !== '1.0') throw new PosturaError('invalid_input', 'The header Host is missing. HTTP/1.1 needs it.');
    if (!isOpen && asked !== undefined && !allowed.has(nameOf(asked))) {
      throw new PosturaError(
        'unknown_host',
        `This server answers as ${[...allowed].join(', ')} only. To reach it by another name set HOST, or TRUST_PROXY behind a proxy.`,
      );
    }
    next();
  };
};
