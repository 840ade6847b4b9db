import { z } from 'zod';
import { Health, Schema } from '../service.ts';
import { defineRoute, none } from './parts.ts';

export const serviceRoutes = {
  readLiveness: defineRoute({
    method: 'GET',
    path: '/health/live',
    summary: 'Whether the process lives',
    params: none,
    query: none,
    body: none,
    output: z.object({ status: z.literal('live') }),
    errors: [],
  }),
  readReadiness: defineRoute({
    method: 'GET',
    path: '/health/ready',
    summary: 'Whether the store answers: its kind, its version, and what is wrong',
    params: none,
    query: none,
    body: none,
    output: Health,
    errors: [],
  }),
  readSchema: defineRoute({
    method: 'GET',
    path: '/schema',
    summary: 'Labels, relationship types and properties with counts, and each type as a sentence',
    params: none,
    query: none,
    body: none,
    output: Schema,
    errors: [],
  }),
  checkToken: defineRoute({
    method: 'GET',
    path: '/editor',
    summary: 'Whether the token lets its owner write',
    params: none,
    query: none,
    body: none,
    output: z.object({ editor: z.literal(true) }),
    needsToken: true,
    errors: [],
  }),
} as const;
