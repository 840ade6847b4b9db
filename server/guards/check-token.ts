import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';
import { PosturaError } from '#contract/errors.ts';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Lets through who sends the editor's token as `Authorization: Bearer …`; with no token set nobody writes. */
export const checkToken = (token: string | null): RequestHandler => {
  const expected = token === null ? undefined : digest(token);
  return (request, response, next) => {
    if (expected === undefined) throw new PosturaError('writes_off', 'This server takes no changes, because it has no EDITOR_TOKEN. Its operator can set one.');
    const given = /^Bearer +(\S+) *$/i.exec(request.headers.authorization ?? '')?.[1];
    response.set('Cache-Control', 'no-store');
    if (given === undefined) {
      response.set('WWW-Authenticate', 'Bearer');
      throw new PosturaError(
        'token_missing',
        'Send the token of this server as Authorization: Bearer TOKEN. It was shown when the server started, or is its EDITOR_TOKEN.',
      );
    }
    if (!timingSafeEqual(digest(given), expected)) {
      response.set('WWW-Authenticate', 'Bearer error="invalid_token"');
      throw new PosturaError('token_wrong', 'The token is not the one of this server. It was shown when the server started, or is its EDITOR_TOKEN.');
    }
    next();
  };
};
