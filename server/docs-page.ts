import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import express, { Router } from 'express';
import { errors } from '#contract/errors.ts';
import { apiPrefix } from '#contract/route.ts';
import { note } from './logging.ts';
import { refuseMethod } from './refuse-method.ts';

const files = ['swagger-ui.css', 'swagger-ui-bundle.js'];

const head = (title: string): string =>
  `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${title} · Postura</title>\n`;

const docsHtml = (base: string): string =>
  `${head('API')}<link rel="icon" href="data:,">\n<link rel="stylesheet" href="${base}swagger-ui.css">\n<main id="docs"></main>\n<script src="${base}swagger-ui-bundle.js"></script>\n<script src="${base}open.js"></script>\n</html>\n`;

// Its validator badge would ask another host.
const openScript = (basePath: string): string =>
  `SwaggerUIBundle({ url: ${JSON.stringify(`${basePath}${apiPrefix.slice(1)}/openapi.json`)}, dom_id: '#docs', validatorUrl: null, deepLinking: true });\n`;

const errorsHtml = (): string =>
  `${head('Error codes')}<h1>Error codes</h1>\n<p>Every failing answer is application/problem+json with one of these codes.</p>\n<dl>\n${Object.entries(errors)
    .map(([code, { status, title }]) => `<dt id="${code}"><code>${code}</code> (${status})</dt>\n<dd>${title}.</dd>`)
    .join('\n')}\n</dl>\n</html>\n`;

/** The documentation of the API as a page that needs no other host. */
export const createDocs = (basePath: string): Router => {
  const router = Router({ caseSensitive: true, strict: true });
  const base = `${basePath}api/docs/`;
  router.use((_request, response, next) => {
    note(response, { route: '/api/docs' });
    response.set('Cache-Control', 'no-cache');
    next();
  });
  router.get(['/api/docs', '/api/docs/'], (_request, response) => {
    response.type('html').send(docsHtml(base));
  });
  router.get('/api/docs/errors', (_request, response) => {
    response.type('html').send(errorsHtml());
  });
  router.get('/api/docs/open.js', (_request, response) => {
    response.type('js').send(openScript(basePath));
  });
  let serve: express.Handler | undefined;
  router.get(
    files.map((file) => `/api/docs/${file}`),
    (request, response, next) => {
      serve ??= express.static(dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json')), { index: false, redirect: false });
      request.url = request.url.slice('/api/docs'.length);
      serve(request, response, next);
    },
  );
  router.all(['/api/docs', '/api/docs/', '/api/docs/errors', '/api/docs/open.js', ...files.map((file) => `/api/docs/${file}`)], refuseMethod(['GET']));
  return router;
};
