import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { PosturaError } from '#contract/errors.ts';

/** Bounds the requests a minute of each client address and says so in the RateLimit headers; `setting` is what raises the bound. */
export const limitRate = (perMinute: number, { what, setting }: { readonly what: string; readonly setting: string }): RequestHandler =>
  rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // Its checks of the proxy setting write to the console; TRUST_PROXY is checked at the start.
    validate: false,
    handler: (_request, _response, next) => {
      next(
        new PosturaError(
          'rate_limited',
          `This server takes ${perMinute} ${what} a minute from one address. Wait as long as Retry-After says, or ask its operator to raise ${setting}.`,
        ),
      );
    },
  });
