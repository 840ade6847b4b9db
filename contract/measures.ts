import { z } from 'zod';

/** What can be computed of each node from how the graph hangs together. */
export const measures = ['degree', 'betweenness', 'pageRank', 'community'] as const;
export type Measure = (typeof measures)[number];

export const Measured = z
  .object({
    values: z.record(z.string(), z.number()).meta({ description: 'By node id; of a community its number, 0 the largest' }),
    nodes: z.int().meta({ description: 'Nodes that it was computed over' }),
    edges: z.int(),
    communities: z.array(z.object({ community: z.int(), members: z.int() })).meta({ description: 'Of communities alone, the largest first' }),
  })
  .meta({ id: 'Measured' });
export type Measured = z.infer<typeof Measured>;
