import type { RequestHandler } from 'express';
import { PosturaError } from '#contract/errors.ts';

const longest = 8192;

/** Refuses addresses longer than any of the contract. */
export const checkLength: RequestHandler = (request, _response, next) => {
  if (request.originalUrl.length > longest) throw new PosturaError('uri_too_long', `The address may have at most ${longest} characters. Shorten the query.`);
  next();
};
