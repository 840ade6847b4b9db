import { z } from 'zod';

/** The closed table of what can go wrong over HTTP: code, status and the title that people read. */
export const errors = {
  invalid_input: { status: 400, title: 'The request has a field that is wrong, missing or unknown' },
  malformed_json: { status: 400, title: 'The body is not JSON' },
  syntax_error: { status: 400, title: 'The query is not correct Cypher' },
  token_missing: { status: 401, title: 'This needs the token of an editor' },
  token_wrong: { status: 401, title: 'The token is not the one of this server' },
  read_only: { status: 403, title: 'A query can only read' },
  not_allowed: { status: 403, title: 'The query uses what is not allowed here' },
  writes_off: { status: 403, title: 'This server takes no changes' },
  cross_site_request: { status: 403, title: 'Requests from another site are refused' },
  unknown_host: { status: 403, title: 'This server does not answer under this name' },
  not_found: { status: 404, title: 'Nothing is at this address' },
  unknown_entity: { status: 404, title: 'No entity has this id' },
  unknown_relationship: { status: 404, title: 'No relationship has this id' },
  unknown_passage: { status: 404, title: 'No passage has this id' },
  unknown_source: { status: 404, title: 'No source has this id' },
  unknown_query: { status: 404, title: 'No named query has this name' },
  unknown_run: { status: 404, title: 'No query runs under this id' },
  unknown_saved_query: { status: 404, title: 'No saved query has this id' },
  unknown_view: { status: 404, title: 'No kept view has this id' },
  unknown_note: { status: 404, title: 'No note has this id' },
  unknown_lesson: { status: 404, title: 'No lesson has this id' },
  method_not_allowed: { status: 405, title: 'This address does not answer to this method' },
  request_timeout: { status: 408, title: 'The request took too long to arrive' },
  run_exists: { status: 409, title: 'A query runs under this id already' },
  changed_meanwhile: { status: 409, title: 'Somebody has changed it meanwhile' },
  too_many_saved: { status: 409, title: 'No more of these can be kept' },
  statement_too_large: { status: 413, title: 'The query is too long' },
  body_too_large: { status: 413, title: 'The body is too large' },
  uri_too_long: { status: 414, title: 'The address is too long' },
  unsupported_media_type: { status: 415, title: 'The body must be JSON' },
  graph_too_large: { status: 422, title: 'The graph is too large for this measure' },
  missing_parameter: { status: 422, title: 'The query lacks a parameter' },
  query_timeout: { status: 422, title: 'The query reached its time limit' },
  query_failed: { status: 422, title: 'The query failed while it ran' },
  query_memory: { status: 422, title: 'The query reached its limit of memory' },
  query_cancelled: { status: 422, title: 'The query was stopped' },
  query_too_wide: { status: 422, title: 'The query is too wide for the store' },
  too_many_queries: { status: 429, title: 'All places for queries are taken' },
  rate_limited: { status: 429, title: 'Too many requests from this address' },
  headers_too_large: { status: 431, title: 'The headers are too large' },
  internal: { status: 500, title: 'Something went wrong in the server' },
  store_unavailable: { status: 503, title: 'The store does not answer' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ErrorCode = keyof typeof errors;
export const errorCodes = Object.keys(errors) as unknown as readonly [ErrorCode, ...ErrorCode[]];

/** RFC 9457 problem details; every failing answer has this shape. */
export const Problem = z
  .object({
    type: z.string().meta({ description: 'Address of the documentation of this code' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: 'What happened here, and what to do next' }),
    code: z.enum(errorCodes),
    requestId: z.string(),
    line: z.int().optional().meta({ description: 'Where in the query, from 1' }),
    column: z.int().optional(),
    store: z.object({ kind: z.enum(['embedded', 'neo4j']), version: z.string().nullable() }).optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;

/** A place in the text of a query; lines and columns from 1. */
export type TextPlace = { readonly line: number; readonly column: number };

/** A failure with a code of the table; `detail` tells the reader what to do next, and `place` where in their query. */
export class PosturaError extends Error {
  override readonly name = 'PosturaError';
  readonly code: ErrorCode;
  readonly place: TextPlace | undefined;
  constructor(code: ErrorCode, detail: string, { place, ...options }: ErrorOptions & { readonly place?: TextPlace | undefined } = {}) {
    super(detail, options);
    this.code = code;
    this.place = place;
  }
}
