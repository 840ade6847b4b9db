import { z } from 'zod';
import { PassageDossier, SourceDossier } from '../answers.ts';
import { Source } from '../graph.ts';
import { defineRoute, idParams, none, page } from './parts.ts';

export const sourceRoutes = {
  readPassage: defineRoute({
    method: 'GET',
    path: '/passages/{id}',
    summary: 'A passage with the statements that rest on it',
    params: idParams,
    query: none,
    body: none,
    output: PassageDossier,
    errors: ['unknown_passage'],
  }),
  listSources: defineRoute({
    method: 'GET',
    path: '/sources',
    summary: 'The sources with their numbers of passages and statements, and of statements that no other source makes',
    params: none,
    query: page,
    body: none,
    output: z.object({
      sources: z.array(Source.extend({ passages: z.int(), statements: z.int(), alone: z.int() })),
      total: z.int(),
      cursor: z.string().nullable(),
    }),
    errors: [],
  }),
  readSource: defineRoute({
    method: 'GET',
    path: '/sources/{id}',
    summary: 'A source: its passages in order, with the statements that rest on each',
    params: idParams,
    query: page,
    body: none,
    output: SourceDossier,
    errors: ['unknown_source'],
  }),
} as const;
