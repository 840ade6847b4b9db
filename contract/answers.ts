import { z } from 'zod';
import { Direction, EdgeId, GraphEdge, GraphNode, Modality, NodeId, Passage, Source, Subgraph } from './graph.ts';

/** A node by what a reader needs to name it. */
export const NodeReference = z
  .object({
    id: NodeId,
    kinds: z.array(z.string()),
    name: z.string(),
    nameEs: z.string().optional(),
    phrase: z.string().optional().meta({ description: 'The name within a sentence, with its article; absent, the name' }),
    phraseEs: z.string().optional(),
    plural: z.boolean().optional().meta({ description: 'Whether the name takes a plural verb' }),
    pluralEs: z.boolean().optional().meta({ description: 'The same in Spanish, where it differs' }),
  })
  .meta({ id: 'NodeReference' });
export type NodeReference = z.infer<typeof NodeReference>;

/** One statement of one source with its ends named and its passages at hand. */
export const Statement = z
  .object({
    edge: GraphEdge,
    from: NodeReference,
    to: NodeReference,
    attributedTo: z.array(NodeReference).meta({ description: 'On whose word the source says it; empty means in its own voice' }),
    occasion: NodeReference.nullable(),
    passages: z.array(Passage),
    source: Source.nullable().meta({ description: 'Null for a curator’s judgement' }),
  })
  .meta({ id: 'Statement' });
export type Statement = z.infer<typeof Statement>;

/** What a reader should know is not there. */
export const gaps = ['no_source', 'one_source', 'no_date', 'no_quote', 'no_summary'] as const;
export const Gap = z.enum(gaps).meta({ id: 'Gap' });
export type Gap = z.infer<typeof Gap>;

export const StatementGroup = z
  .object({
    type: z.string(),
    direction: Direction,
    total: z.int(),
    statements: z.array(Statement).meta({ description: 'The first of them; the rest by the neighbours' }),
  })
  .meta({ id: 'StatementGroup' });
export type StatementGroup = z.infer<typeof StatementGroup>;

export const Dossier = z
  .object({
    node: GraphNode,
    disputed: z.boolean().meta({ description: 'Of a claim: one asserts it and another denies it, or an asserted claim contradicts it' }),
    groups: z.array(StatementGroup),
    sources: z.array(Source),
    missing: z.array(Gap),
  })
  .meta({ id: 'Dossier' });
export type Dossier = z.infer<typeof Dossier>;

export const RelationshipDossier = z
  .object({
    statement: Statement,
    parallels: z.array(Statement).meta({ description: 'Other statements of the same type between the same two' }),
    independentSources: z.int().meta({ description: 'Distinct sources of the statement and its parallels' }),
    missing: z.array(Gap),
  })
  .meta({ id: 'RelationshipDossier' });
export type RelationshipDossier = z.infer<typeof RelationshipDossier>;

export const PassageDossier = z.object({ passage: Passage, source: Source, statements: z.array(Statement) }).meta({ id: 'PassageDossier' });
export type PassageDossier = z.infer<typeof PassageDossier>;

export const NeighbourCounts = z
  .object({
    counts: z.array(z.object({ type: z.string(), direction: Direction, edges: z.int(), neighbours: z.int() })),
    total: z.object({ edges: z.int(), neighbours: z.int() }),
  })
  .meta({ id: 'NeighbourCounts' });
export type NeighbourCounts = z.infer<typeof NeighbourCounts>;

/** How well connected each node of an answer is, however little of it the answer holds. */
export const Degrees = z.record(z.string(), z.int()).meta({ description: 'Distinct neighbours of each node of the answer in the whole graph, by its id' });
export type Degrees = z.infer<typeof Degrees>;

export const Neighbours = Subgraph.extend({
  degrees: Degrees.meta({ description: 'Distinct neighbours in the whole graph, by id, of each node of the answer and of the entity itself' }),
  total: z.int(),
  cursor: z.string().nullable(),
}).meta({ id: 'Neighbours' });
export type Neighbours = z.infer<typeof Neighbours>;

export const Paths = Subgraph.extend({
  paths: z.array(z.object({ nodes: z.array(NodeId), edges: z.array(z.array(z.string())), shape: z.string(), sources: z.int() })).meta({
    description:
      'Each path as its nodes in order and, between each two, the ids of the parallel edges; `shape` is the same for paths of the same kinds and types',
  }),
  statements: z.array(Statement).meta({ description: 'The edges of all paths, each with its passages' }),
  truncated: z.boolean(),
}).meta({ id: 'Paths' });
export type Paths = z.infer<typeof Paths>;

export const Claim = z
  .object({
    id: NodeId,
    name: z.string(),
    nameEs: z.string().optional(),
    text: z.string(),
    textEs: z.string().optional(),
    modality: Modality.nullable(),
    disputed: z.boolean(),
    assertedBy: z.array(Statement),
    deniedBy: z.array(Statement),
    reasonFor: z.array(Statement).meta({ description: 'What this claim is given as a reason for' }),
    reasonAgainst: z.array(Statement).meta({ description: 'What this claim is given as a reason against' }),
    contradicts: z.array(NodeReference),
    about: z.array(NodeReference),
  })
  .meta({ id: 'Claim' });
export type Claim = z.infer<typeof Claim>;

/** Who stands behind a claim and who denies it, without the statements themselves. */
export const ClaimVoices = z
  .object({ id: NodeId, disputed: z.boolean(), assertedBy: z.array(NodeReference), deniedBy: z.array(NodeReference) })
  .meta({ id: 'ClaimVoices' });
export type ClaimVoices = z.infer<typeof ClaimVoices>;

export const StatementList = z
  .object({ statements: z.array(Statement), total: z.int(), truncated: z.boolean().meta({ description: 'More statements run among them than are given' }) })
  .meta({ id: 'StatementList' });
export type StatementList = z.infer<typeof StatementList>;

export const SourceDossier = z
  .object({
    source: Source,
    passages: z.array(z.object({ passage: Passage, statements: z.array(Statement) })),
    alone: z.array(EdgeId).meta({ description: 'Which of these statements no other source makes: none of the same type between the same two' }),
    total: z.int().meta({ description: 'Passages in all' }),
    cursor: z.string().nullable(),
  })
  .meta({ id: 'SourceDossier' });
export type SourceDossier = z.infer<typeof SourceDossier>;
