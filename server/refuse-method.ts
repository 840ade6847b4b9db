import type { RequestHandler } from 'express';
import { PosturaError } from '#contract/errors.ts';
import type { Route } from '#contract/route.ts';

/** Answers the methods that a known path does not take, and `OPTIONS` with those that it does. */
export const refuseMethod = (methods: readonly Route['method'][]): RequestHandler => {
  const allowed = [...methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])), 'OPTIONS'].join(', ');
  return (request, response) => {
    response.set('Allow', allowed);
    if (request.method !== 'OPTIONS') throw new PosturaError('method_not_allowed', `This address does not answer to ${request.method}. It takes ${allowed}.`);
    response.status(204).end();
  };
};
