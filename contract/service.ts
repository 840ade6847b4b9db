import { z } from 'zod';

export const storeKinds = ['embedded', 'neo4j'] as const;
export const StoreKind = z.enum(storeKinds);
export type StoreKind = z.infer<typeof StoreKind>;

/** Whose database it is: Postura's own, one that somebody else filled, which is explored and never written, or nobody's yet. */
export const storeOwners = ['postura', 'foreign', 'empty'] as const;

export const Health = z
  .object({
    status: z.literal('ready'),
    version: z.string().meta({ description: 'Of Postura' }),
    store: z.object({ kind: StoreKind, version: z.string(), owner: z.enum(storeOwners) }),
    dataVersion: z.int(),
    datasets: z.array(z.object({ id: z.string(), version: z.int(), newerAtHand: z.boolean() })),
    warnings: z.array(z.string()),
  })
  .meta({ id: 'Health' });
export type Health = z.infer<typeof Health>;

const Words = z.object({ en: z.string(), es: z.string() });
export const Schema = z
  .object({
    labels: z.array(z.object({ label: z.string(), count: z.int(), name: Words.nullable() })),
    relationshipTypes: z.array(z.object({ type: z.string(), count: z.int(), forward: Words.nullable(), backward: Words.nullable(), symmetric: z.boolean() })),
    properties: z.array(
      z.object({
        of: z.enum(['node', 'edge']),
        on: z.string().meta({ description: 'Label or relationship type' }),
        name: z.string(),
        types: z.array(z.string()),
        count: z.int().meta({ description: 'How many of the sample have it' }),
        sample: z.int().meta({ description: 'How many were looked at' }),
      }),
    ),
  })
  .meta({ id: 'Schema' });
export type Schema = z.infer<typeof Schema>;
