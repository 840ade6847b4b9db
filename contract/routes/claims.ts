import { z } from 'zod';
import { Claim, ClaimVoices } from '../answers.ts';
import { NodeId } from '../graph.ts';
import { limits } from '../limits.ts';
import { modalities } from '../vocabulary.ts';
import { cursor, defineRoute, flag, limit, none, page } from './parts.ts';

export const claimRoutes = {
  listClaims: defineRoute({
    method: 'GET',
    path: '/claims',
    summary: 'Claims with asserted by, denied by, reasons for and against',
    params: none,
    query: page.extend({
      disputed: flag.optional(),
      modality: z.enum(modalities).optional(),
      source: NodeId.optional(),
      about: NodeId.optional().meta({ description: 'Claims that argue for or against this, or are about it' }),
    }),
    body: none,
    output: z.object({ claims: z.array(Claim), total: z.int(), cursor: z.string().nullable() }),
    errors: [],
  }),
  listVoices: defineRoute({
    method: 'GET',
    path: '/claims/voices',
    summary: 'Claims with who asserts and denies each and whether it is disputed, and nothing else',
    params: none,
    query: z.strictObject({ limit: limit(limits.voices, limits.voices), cursor }),
    body: none,
    output: z.object({ voices: z.array(ClaimVoices), total: z.int(), cursor: z.string().nullable() }),
    errors: [],
  }),
} as const;
