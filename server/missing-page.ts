import type { RequestHandler } from 'express';
import { errors, PosturaError } from '#contract/errors.ts';
import { type Language, languageOf } from './language.ts';
import { note } from './logging.ts';

const words: Record<Language, { readonly title: string; readonly detail: string; readonly back: string }> = {
  en: { title: 'Nothing is at this address', detail: 'The link may be old or cut short.', back: 'Open Postura' },
  es: { title: 'No hay nada en esta dirección', detail: 'El enlace puede ser antiguo o estar incompleto.', back: 'Abrir Postura' },
};

/** Answers an unknown address: people get a page with a way back, programs a problem. */
export const answerMissing =
  (basePath: string): RequestHandler =>
  (request, response) => {
    if (request.accepts(['json', 'html']) !== 'html') throw new PosturaError('not_found', 'Nothing is at this address. The API is described at /api/docs.');
    note(response, { code: 'not_found' });
    const language = languageOf(request);
    const { title, detail, back } = words[language];
    response.status(errors.not_found.status).vary('Accept-Language').set('Cache-Control', 'no-store').type('html');
    response.send(
      `<!doctype html>\n<html lang="${language}">\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${title} · Postura</title>\n<h1>${title}</h1>\n<p>${detail}</p>\n<p><a href="${basePath}">${back}</a></p>\n</html>\n`,
    );
  };
