import { z } from 'zod';
import { BehindStatement, ConsoleTerms, QueryAnswer, SavedQuery, SavedQueryDraft } from '../console.ts';
import { limits } from '../limits.ts';
import { shownOperations } from '../shown-operations.ts';
import { defineRoute, none } from './parts.ts';

/** What public queries are about, from what teaches the model to what asks most of it. */
export const queryTopics = ['model', 'agents', 'time', 'paths', 'shape', 'sources', 'stances', 'claims'] as const;
export type QueryTopic = (typeof queryTopics)[number];

export const NamedQuery = z
  .object({
    name: z.string(),
    topic: z.enum(queryTopics),
    description: z.string(),
    descriptionEs: z.string(),
    parameters: z.array(
      z.object({
        name: z.string(),
        type: z.enum(['string', 'integer', 'boolean', 'list']),
        default: z.json().optional(),
        example: z.json().optional().meta({ description: 'A value with which the query answers on the seed graph' }),
        description: z.string(),
        descriptionEs: z.string(),
      }),
    ),
    columns: z.array(z.string()),
    statement: z.string().meta({ description: 'Its Cypher, as this store runs it' }),
  })
  .meta({ id: 'NamedQuery' });
export type NamedQuery = z.infer<typeof NamedQuery>;

export const queryRoutes = {
  listQueries: defineRoute({
    method: 'GET',
    path: '/queries',
    summary: 'The public named queries with their parameters',
    params: none,
    query: none,
    body: none,
    output: z.object({ queries: z.array(NamedQuery) }),
    errors: [],
  }),
  runNamedQuery: defineRoute({
    method: 'POST',
    path: '/queries/{name}',
    summary: 'Run a named query',
    params: z.strictObject({ name: z.string().max(limits.text) }),
    query: none,
    body: z.strictObject({ parameters: z.record(z.string(), z.json()).default({}) }),
    output: QueryAnswer,
    errors: ['unknown_query', 'missing_parameter'],
  }),
  readConsoleTerms: defineRoute({
    method: 'GET',
    path: '/query',
    summary: 'The bounds of a query of your own, and the procedures and functions that it may call',
    params: none,
    query: none,
    body: none,
    output: ConsoleTerms,
    errors: [],
  }),
  runQuery: defineRoute({
    method: 'POST',
    path: '/query',
    summary: 'Run Cypher of your own, which can only read; rows stream with Accept: application/x-ndjson',
    params: none,
    query: none,
    body: z.strictObject({
      statement: z.string().min(1),
      parameters: z.record(z.string(), z.json()).default({}),
      maxRows: z.int().min(1).max(limits.queryRows).optional().meta({ description: 'Fewer rows than the server would give' }),
      runId: z.uuid().optional().meta({ description: 'Names the run, so that it can be stopped before it answers' }),
    }),
    output: QueryAnswer,
    streams: true,
    errors: [
      'syntax_error',
      'read_only',
      'not_allowed',
      'statement_too_large',
      'missing_parameter',
      'query_failed',
      'query_memory',
      'query_cancelled',
      'too_many_queries',
      'run_exists',
    ],
  }),
  cancelQuery: defineRoute({
    method: 'DELETE',
    path: '/query/{runId}',
    summary: 'Stop a query that runs; its work in the store ends',
    params: z.strictObject({ runId: z.uuid() }),
    query: none,
    body: none,
    output: z.object({ status: z.literal('cancelled') }),
    errors: ['unknown_run'],
  }),
  showCypher: defineRoute({
    method: 'POST',
    path: '/cypher',
    summary: 'The Cypher behind another operation: the statements that it runs, with their parameters',
    params: none,
    query: none,
    body: z.strictObject({
      operation: z.enum(shownOperations),
      params: z.record(z.string(), z.json()).default({}),
      query: z.record(z.string(), z.json()).default({}),
      body: z.record(z.string(), z.json()).default({}),
    }),
    output: z.object({ statements: z.array(BehindStatement) }),
    errors: ['unknown_entity', 'unknown_relationship', 'unknown_passage', 'unknown_source'],
  }),
  listSavedQueries: defineRoute({
    method: 'GET',
    path: '/saved-queries',
    summary: 'Queries that editors keep for everyone, with name, tags and description',
    params: none,
    query: none,
    body: none,
    output: z.object({ savedQueries: z.array(SavedQuery) }),
    errors: [],
  }),
  createSavedQuery: defineRoute({
    method: 'POST',
    path: '/saved-queries',
    summary: 'Keep a query for everyone',
    params: none,
    query: none,
    body: SavedQueryDraft,
    output: SavedQuery,
    needsToken: true,
    errors: ['too_many_saved'],
  }),
  updateSavedQuery: defineRoute({
    method: 'PUT',
    path: '/saved-queries/{id}',
    summary: 'Change a kept query',
    params: z.strictObject({ id: z.uuid() }),
    query: none,
    body: SavedQueryDraft,
    output: SavedQuery,
    needsToken: true,
    errors: ['unknown_saved_query'],
  }),
  deleteSavedQuery: defineRoute({
    method: 'DELETE',
    path: '/saved-queries/{id}',
    summary: 'Remove a kept query',
    params: z.strictObject({ id: z.uuid() }),
    query: none,
    body: none,
    output: z.object({ status: z.literal('removed') }),
    needsToken: true,
    errors: ['unknown_saved_query'],
  }),
} as const;
