import { z } from 'zod';
import { NodeReference, Statement } from './answers.ts';
import { EdgeId, NodeId, Subgraph } from './graph.ts';

/** Where an agent stands on a policy, or on a claim; derived from its statements, never stored. `other` is a reaction without a stand. */
export const positions = ['for', 'against', 'conditional', 'mixed', 'asserts', 'denies', 'other'] as const;
export const Position = z.enum(positions).meta({ id: 'Position' });
export type Position = z.infer<typeof Position>;

/** A text of a source's in both languages; `es` is absent where there is no twin. */
const Words = z.object({ en: z.string(), es: z.string().optional() });

/** One agent on one policy or claim: the position and what it rests on. */
export const StanceCell = z
  .object({
    agent: NodeId,
    target: NodeId,
    position: Position,
    byConduct: z.boolean().meta({ description: 'For, but only because the agent conducts it or is party to it' }),
    types: z.array(z.string()).meta({ description: 'Relationship types of the statements, the most frequent first' }),
    conditions: z.array(Words),
    statements: z.array(EdgeId),
    sources: z.array(NodeId),
    disputed: z
      .boolean()
      .meta({ description: 'Sources or speakers place the agent on both sides, at times that are not surely apart, or the claim is disputed' }),
    direct: z.boolean().meta({ description: 'Some of the statements are on the target itself, and not only on what it is part of' }),
    wider: z
      .array(NodeReference)
      .meta({ description: 'Policies that the target is part of and on which some of the statements are; they count for the target too' }),
    earliest: z.string().nullable().meta({ description: 'ISO day of the first dated statement' }),
    latest: z.string().nullable().meta({ description: 'ISO day on which the last dated statement ends; null when one is open, or none is dated' }),
    reversals: z.int().meta({ description: 'How often the position changes sides in time' }),
  })
  .meta({ id: 'StanceCell' });
export type StanceCell = z.infer<typeof StanceCell>;

/** Agents by policies and claims; a pair without a cell has no recorded statement. */
export const StanceMatrix = z
  .object({
    agents: z.array(NodeReference.extend({ stances: z.int().meta({ description: 'Statements of a stance, the most first' }) })),
    targets: z.array(NodeReference.extend({ stances: z.int(), disputed: z.boolean().meta({ description: 'Of a claim' }) })),
    cells: z.array(StanceCell),
    total: z.object({ agents: z.int(), targets: z.int() }).meta({ description: 'With any recorded stance, before the bounds of this answer' }),
    truncated: z.boolean(),
  })
  .meta({ id: 'StanceMatrix' });
export type StanceMatrix = z.infer<typeof StanceMatrix>;

/** A cell with its evidence. */
export const StanceDossier = z
  .object({
    cell: StanceCell.nullable(),
    agent: NodeReference,
    target: NodeReference,
    statements: z.array(Statement),
    others: z.array(StanceCell),
    named: z.array(NodeReference),
    truncated: z.boolean().meta({ description: 'There are more statements, or more others, than are given' }),
  })
  .meta({ id: 'StanceDossier', description: '`others` are the cells of other agents on the same target, `named` who they are' });
export type StanceDossier = z.infer<typeof StanceDossier>;

/** One dated or undated statement in a course of stances. */
export const StanceMoment = z.object({
  statement: Statement,
  position: Position,
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  reverses: z.boolean().meta({ description: 'Takes the other side than the dated statement before it' }),
});
export type StanceMoment = z.infer<typeof StanceMoment>;

/** The stances of one agent, or on one target, over time; dated moments in order, then the undated. */
export const StanceHistory = z
  .object({
    of: NodeReference,
    series: z.array(z.object({ agent: NodeReference, target: NodeReference, moments: z.array(StanceMoment), reversals: z.int() })),
    truncated: z.boolean().meta({ description: 'There are more statements than are given' }),
  })
  .meta({ id: 'StanceHistory' });
export type StanceHistory = z.infer<typeof StanceHistory>;

const Compared = z.object({ target: NodeReference, cells: z.array(StanceCell) });
/** Two or three entities side by side. */
export const Comparison = z
  .object({
    entities: z.array(NodeReference),
    agree: z.array(Compared).meta({ description: 'All who have spoken, two at least, stand on the same side' }),
    disagree: z.array(Compared),
    oneSided: z.array(Compared).meta({ description: 'Only one has a recorded stance' }),
    shared: z.array(
      z.object({
        neighbour: NodeReference,
        ties: z.array(z.object({ entity: NodeId, statements: z.array(EdgeId), types: z.array(z.string()) })),
      }),
    ),
    statements: z.array(Statement).meta({ description: 'Every statement named above' }),
    subgraph: Subgraph,
    truncated: z.boolean(),
  })
  .meta({ id: 'Comparison' });
export type Comparison = z.infer<typeof Comparison>;
