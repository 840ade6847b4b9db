import type { z } from 'zod';
import type { ErrorCode } from './errors.ts';

/** Where the API stands under the base path; every route's path follows it. */
export const apiPrefix = '/api/v1';

/**
 * One HTTP operation as a value: handler type, client method, OpenAPI entry and test derive from it.
 * Each field of a request comes from one part of it: `params` from the path, `query` from the query string, `body` from the JSON body.
 */
export type Route<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
> = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Under `/api/v1`, with path parameters in braces as OpenAPI has them: `/entities/{id}`. */
  readonly path: `/${string}`;
  readonly summary: string;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly output: Output;
  /** Whether the handler gives rows as they come (`QueryRows`), which the server writes as JSON or as NDJSON. */
  readonly streams?: true;
  /** Whether the handler gives a file (`FileAnswer`), which the server sends as a download; `output` is the file as the client has it. */
  readonly answersFile?: true;
  /** Whether it answers only to who has the editor's token. */
  readonly needsToken?: true;
  /** What can go wrong besides what every route shares (`commonErrors`). */
  readonly errors: readonly ErrorCode[];
};

/** A file that a handler gives, its text whole or part by part. */
export type FileAnswer = { readonly fileName: string; readonly mediaType: string; readonly text: string | Iterable<string> | AsyncIterable<string> };

type Parts<R extends Route, Kind extends 'input' | 'output'> = {
  readonly [Part in 'params' | 'query' | 'body']: Kind extends 'input' ? z.input<R[Part]> : z.output<R[Part]>;
};
/** What a caller writes. */
export type InputOf<R extends Route> = Parts<R, 'input'>;
/** What a handler gets: parsed, defaults filled in. */
export type ParsedOf<R extends Route> = Parts<R, 'output'>;
export type OutputOf<R extends Route> = z.output<R['output']>;

/** Any route can fail in these ways. */
export const commonErrors = [
  'invalid_input',
  'unknown_host',
  'method_not_allowed',
  'request_timeout',
  'uri_too_long',
  'rate_limited',
  'headers_too_large',
  'internal',
  'store_unavailable',
  'query_timeout',
  'query_too_wide',
] as const satisfies readonly ErrorCode[];
/** Routes with a body can fail in these ways too. */
export const bodyErrors = ['malformed_json', 'body_too_large', 'unsupported_media_type', 'cross_site_request'] as const satisfies readonly ErrorCode[];
/** Routes that need the token can fail in these ways too. */
export const tokenErrors = ['token_missing', 'token_wrong', 'writes_off', 'cross_site_request'] as const satisfies readonly ErrorCode[];

/** Whether a request of the route carries a JSON body. */
export const takesBody = ({ method }: Pick<Route, 'method'>): boolean => method === 'POST' || method === 'PUT';
