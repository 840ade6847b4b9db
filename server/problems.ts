import type { ErrorRequestHandler, Response } from 'express';
import { z } from 'zod';
import { type ErrorCode, errors, PosturaError, type Problem, type TextPlace } from '#contract/errors.ts';
import { note } from './logging.ts';

/** Where the documentation of the error codes stands under the base path. */
export const errorsPath = 'api/docs/errors';

type ProblemParts = {
  readonly code: ErrorCode;
  readonly detail: string;
  readonly requestId: string;
  readonly basePath: string;
  readonly store?: Problem['store'];
  readonly place?: TextPlace | undefined;
};

/** Problem details of RFC 9457 for a code. */
export const toProblem = ({ code, detail, requestId, basePath, store, place }: ProblemParts): Problem => ({
  type: `${basePath}${errorsPath}#${code}`,
  title: errors[code].title,
  status: errors[code].status,
  detail,
  code,
  requestId,
  ...place,
  ...(store && { store }),
});

/** What body-parser, the router and the file server throw: an error with a status, and mostly a type. */
const HttpError = z.object({ status: z.int().min(400).max(499), type: z.string().optional() });

const bodyFailures: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  'entity.too.large': ['body_too_large', 'The body may have at most 1 MB. Send fewer ids at a time.'],
  'encoding.unsupported': ['unsupported_media_type', 'The body must be plain, or compressed with gzip, deflate or br.'],
  'charset.unsupported': ['unsupported_media_type', 'The body must be JSON in UTF-8: send Content-Type: application/json.'],
  'entity.parse.failed': ['malformed_json', 'The body cannot be read as JSON. Check its quotes, commas and braces.'],
  'request.aborted': ['malformed_json', 'The body ended too early. Send it again.'],
  'request.size.invalid': ['malformed_json', 'The body is not as long as its Content-Length says. Send it again.'],
};

const toFailure = (error: unknown, requestId: string): PosturaError => {
  if (error instanceof PosturaError) return error;
  const known = HttpError.safeParse(error);
  if (known.success) {
    const { type, status } = known.data;
    const [code, detail] = bodyFailures[type ?? ''] ?? [];
    if (code !== undefined && detail !== undefined) return new PosturaError(code, detail, { cause: error });
    if (status === 404) return new PosturaError('not_found', 'Nothing is at this address.', { cause: error });
    return new PosturaError('invalid_input', 'The request cannot be read. Check that its address is percent-encoded and its body is whole.', { cause: error });
  }
  return new PosturaError(
    'internal',
    `Something went wrong that is not your doing. Try again; whoever runs this server finds the cause in its log under ${requestId}.`,
    { cause: error },
  );
};

export const requestIdOf = (response: Response): string => String(response.getHeader('X-Request-Id') ?? '');

/** What a failing answer says of the server. */
export type ProblemContext = { readonly basePath: string; readonly storeOf: () => Problem['store'] };

/** A query that was turned away for what it is; the log says what it was. */
const refusals: readonly ErrorCode[] = ['read_only', 'not_allowed'];

/** The problem details of whatever was thrown; its code, and the cause of a fault of ours, go to the log. */
export const explainProblem = (error: unknown, response: Response, { basePath, storeOf }: ProblemContext): Problem => {
  const requestId = requestIdOf(response);
  const failure = toFailure(error, requestId);
  note(response, { code: failure.code, ...(refusals.includes(failure.code) && { refused: failure.message }) });
  if (failure.code === 'internal') response.err = error instanceof Error ? error : new Error(String(error));
  return toProblem({
    code: failure.code,
    detail: failure.message,
    requestId,
    basePath,
    place: failure.place,
    ...(failure.code === 'store_unavailable' && { store: storeOf() }),
  });
};

/** Answers whatever was thrown with problem details. */
export const answerProblems =
  (context: ProblemContext): ErrorRequestHandler =>
  (error: unknown, _request, response, _next) => {
    const problem = explainProblem(error, response, context);
    if (response.headersSent) {
      response.destroy();
      return;
    }
    response.removeHeader('ETag');
    if (problem.status === 503 || problem.code === 'too_many_queries') response.set('Retry-After', '2');
    response.status(problem.status).set('Cache-Control', 'no-store').type('application/problem+json').send(JSON.stringify(problem));
  };
