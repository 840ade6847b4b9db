import { extname, join } from 'node:path';
import express, { type RequestHandler } from 'express';
import { note } from './logging.ts';

/** What the build writes for itself and a browser need not see: the page before it is filled, and source maps. */
const kept = /(?:\.html|\.map)$/i;

/** What the build also writes compressed as far as it goes, under its name with `.br`. */
const packed = /\.(?:js|css|svg)$/;

/** Serves the built files of the page; those with a hash in their name never change. */
export const serveFiles = (clientFolder: string): RequestHandler => {
  const hashed = join(clientFolder, 'assets', '/');
  const serve = express.static(clientFolder, {
    index: false,
    redirect: false,
    dotfiles: 'ignore',
    setHeaders: (response, path) => {
      note(response, { route: 'file' });
      if (path.endsWith('.br'))
        response
          .set('Content-Encoding', 'br')
          .vary('Accept-Encoding')
          .type(extname(path.slice(0, -'.br'.length)));
      response.setHeader('Cache-Control', path.startsWith(hashed) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  return (request, response, next) => {
    if (kept.test(request.path)) return next();
    if (!packed.test(request.path) || !request.acceptsEncodings('br')) return serve(request, response, next);
    const { url } = request;
    request.url = url.replace(/(?=\?|$)/, '.br');
    serve(request, response, (error?: unknown) => {
      request.url = url;
      if (error === undefined) serve(request, response, next);
      else next(error);
    });
  };
};
