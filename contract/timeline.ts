import { z } from 'zod';
import { NodeReference, Statement } from './answers.ts';
import { GraphNode, NodeId } from './graph.ts';

/** How exact a date is: a month is a bar a month long, never a point. */
export const precisions = ['day', 'month', 'season', 'year', 'decade', 'century', 'interval'] as const;
export const Precision = z.enum(precisions).meta({ id: 'Precision' });
export type Precision = z.infer<typeof Precision>;

/** An event, an office or another dated statement. */
export const TimelineItem = z
  .object({
    id: z.string().meta({ description: 'Of the node or of the edge' }),
    kind: z.enum(['event', 'office', 'stance', 'statement']),
    node: GraphNode.nullable().meta({ description: 'Of an event' }),
    statement: Statement.nullable().meta({ description: 'Of an office or another statement' }),
    about: z.array(NodeReference).meta({ description: 'The nodes it belongs to on the map' }),
    startDate: z.string().nullable().meta({ description: 'EDTF, as the source gives it' }),
    endDate: z.string().nullable(),
    earliest: z.string().nullable().meta({ description: 'ISO day: the first that the start can mean' }),
    startLatest: z.string().nullable().meta({ description: 'ISO day: the last that the start can mean' }),
    latest: z.string().nullable().meta({ description: 'ISO day: the last that the end can mean; null while it is open' }),
    precision: Precision.nullable(),
  })
  .meta({ id: 'TimelineItem' });
export type TimelineItem = z.infer<typeof TimelineItem>;

/** Dated items in order of time, undated ones apart. */
export const Timeline = z
  .object({
    items: z.array(TimelineItem),
    undated: z.array(TimelineItem).meta({ description: 'Events, offices and stances without a date; order kept by PRECEDES' }),
    total: z.object({ dated: z.int(), undated: z.int() }),
    truncated: z.boolean(),
  })
  .meta({ id: 'Timeline' });
export type Timeline = z.infer<typeof Timeline>;

/** One thing that an editor's command changed, as the log has it. */
export const Change = z
  .object({
    kind: z.enum(['node', 'edge']),
    change: z.enum(['added', 'changed', 'removed']),
    id: z.string(),
    ends: z.tuple([NodeId, NodeId]).nullable().meta({ description: 'From and to of an edge' }),
    type: z.string().nullable(),
    name: z.string().nullable().meta({ description: 'Of a node' }),
    properties: z.array(z.string()).meta({ description: 'Keys of the properties that differ' }),
    at: z.string(),
  })
  .meta({ id: 'Change' });
export type Change = z.infer<typeof Change>;

/** What changed in the graph since a data version. `isComplete` is false where the log does not reach back that far. */
export const Changes = z.object({ changes: z.array(Change), dataVersion: z.int(), isComplete: z.boolean(), truncated: z.boolean() }).meta({ id: 'Changes' });
export type Changes = z.infer<typeof Changes>;
