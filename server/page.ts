import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RequestHandler } from 'express';
import { PosturaError } from '#contract/errors.ts';
import { nonceOf } from './guards/set-headers.ts';
import { languageOf } from './language.ts';
import { note } from './logging.ts';

export type PageValues = { readonly nonce: string; readonly basePath: string; readonly language: string };

/** Fills the built page: its placeholders, and its relative addresses, which would not hold below `/explore/`. */
export const fillPage = (html: string, { nonce, basePath, language }: PageValues): string =>
  html
    .replaceAll('%NONCE%', nonce)
    .replaceAll('%BASE%', basePath)
    .replaceAll('%LANG%', language)
    .replaceAll(/(\b(?:src|href)=")\.\//g, `$1${basePath}`);

/** Renders the page for each request, with its own nonce and language. */
export const renderPage = ({ clientFolder, basePath }: { readonly clientFolder: string; readonly basePath: string }): RequestHandler => {
  let built: Promise<string> | undefined;
  const readBuilt = (): Promise<string> => {
    built ??= readFile(join(clientFolder, 'index.html'), 'utf8').catch((cause: unknown) => {
      built = undefined;
      throw new PosturaError('not_found', 'The page has not been built. Run npm run build, then load it again.', { cause });
    });
    return built;
  };
  return async (request, response) => {
    note(response, { route: 'page' });
    const html = await readBuilt();
    response.vary('Accept-Language').set('Cache-Control', 'no-cache').type('html');
    response.send(fillPage(html, { nonce: nonceOf(response), basePath, language: languageOf(request) }));
  };
};
