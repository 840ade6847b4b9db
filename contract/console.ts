import { z } from 'zod';
import { Problem } from './errors.ts';

/** A node in an answer, as Neo4j's HTTP Query API writes it. A map of a user's own with the same keys looks the same. */
export const QueryNode = z.object({ elementId: z.string(), labels: z.array(z.string()), properties: z.record(z.string(), z.json()) }).meta({ id: 'QueryNode' });
export type QueryNode = z.infer<typeof QueryNode>;

export const QueryRelationship = z
  .object({
    elementId: z.string(),
    type: z.string(),
    startNodeElementId: z.string(),
    endNodeElementId: z.string(),
    properties: z.record(z.string(), z.json()),
  })
  .meta({ id: 'QueryRelationship' });
export type QueryRelationship = z.infer<typeof QueryRelationship>;

/** One value of an answer: a JSON value, in which nodes, relationships and paths (alternating lists of them) have the shapes of the Query API. */
export type QueryValue = z.infer<ReturnType<typeof z.json>>;

/** What the engine remarks on a statement; the place is of the text as it was sent, lines and columns from 1. */
export const QueryNotification = z
  .object({
    title: z.string(),
    description: z.string(),
    severity: z.enum(['warning', 'information']),
    line: z.int().nullable(),
    column: z.int().nullable(),
  })
  .meta({ id: 'QueryNotification' });
export type QueryNotification = z.infer<typeof QueryNotification>;

/** An operator of a plan, with what feeds it. `rows` and `dbHits` are counted by PROFILE alone. */
export type PlanOperator = {
  readonly operator: string;
  readonly details: string;
  readonly identifiers: readonly string[];
  readonly estimatedRows: number | null;
  readonly rows: number | null;
  readonly dbHits: number | null;
  readonly children: readonly PlanOperator[];
};
export const PlanOperator: z.ZodType<PlanOperator> = z
  .object({
    operator: z.string(),
    details: z.string(),
    identifiers: z.array(z.string()),
    estimatedRows: z.number().nullable(),
    rows: z.number().nullable(),
    dbHits: z.number().nullable(),
    get children(): z.ZodArray<z.ZodType<PlanOperator>> {
      return z.array(PlanOperator);
    },
  })
  .meta({ id: 'PlanOperator' });

/** How the engine runs a statement: a tree of operators from Neo4j, text from the embedded engine. */
export const QueryPlan = z
  .discriminatedUnion('kind', [z.object({ kind: z.literal('tree'), root: PlanOperator }), z.object({ kind: z.literal('text'), text: z.string() })])
  .meta({ id: 'QueryPlan' });
export type QueryPlan = z.infer<typeof QueryPlan>;

/** What follows the rows. */
const summary = {
  truncated: z.boolean().meta({ description: 'More rows were there than the limit on rows lets through' }),
  elapsedMs: z.number(),
  notifications: z.array(QueryNotification),
  plan: QueryPlan.nullable().meta({ description: 'After EXPLAIN or PROFILE' }),
};
export const QuerySummary = z.object({ rows: z.int(), maxRows: z.int(), ...summary }).meta({ id: 'QuerySummary' });
export type QuerySummary = z.infer<typeof QuerySummary>;

export const QueryAnswer = z
  .object({
    data: z.object({ fields: z.array(z.string()), values: z.array(z.array(z.json())) }),
    ...summary,
    error: Problem.optional().meta({ description: 'What cut the answer after its first rows were on their way' }),
  })
  .meta({ id: 'QueryAnswer' });
export type QueryAnswer = z.infer<typeof QueryAnswer>;

/** What a statement may call, and the bounds that it runs in. */
const Callable = z.object({ name: z.string(), signature: z.string(), description: z.string() });
export const ConsoleTerms = z
  .object({
    limits: z.object({
      timeoutMs: z.int(),
      maxRows: z.int().meta({ description: 'Of an answer in JSON' }),
      maxStreamRows: z.int().meta({ description: 'Of an answer in NDJSON' }),
      memoryMb: z.int().nullable().meta({ description: 'Per query; null where the Neo4j server has a limit of its own or none' }),
      concurrency: z.int(),
      statementBytes: z.int(),
    }),
    procedures: z.array(Callable),
    functions: z.array(Callable),
  })
  .meta({ id: 'ConsoleTerms' });
export type ConsoleTerms = z.infer<typeof ConsoleTerms>;

/** The longest statement, in bytes of UTF-8. */
export const longestStatement = 100_000;

const words = (most: number) => z.string().trim().min(1).max(most);
/** What somebody says of a query that they keep. */
export const SavedQueryDraft = z.strictObject({
  name: words(200),
  description: z.string().max(2000).default(''),
  tags: z.array(words(50)).max(20).default([]),
  statement: words(longestStatement),
  parameters: z.record(z.string().max(200), z.json()).default({}).meta({ description: 'Values that its form begins with' }),
});
export type SavedQueryDraft = z.infer<typeof SavedQueryDraft>;
export const SavedQuery = z.object({ id: z.string(), ...SavedQueryDraft.shape, createdAt: z.string(), updatedAt: z.string() }).meta({ id: 'SavedQuery' });
export type SavedQuery = z.infer<typeof SavedQuery>;

/** Rows of a running query as its handler gives them; whoever writes them out closes it, also after a failure. */
export type QueryRows = {
  readonly runId: string;
  readonly fields: readonly string[];
  /** Each row as the JSON text of its list. */
  readonly batches: AsyncIterable<readonly string[]>;
  /** To be read after the last row. */
  readonly end: () => QuerySummary;
  /** Ends the work in the store, if any is left. */
  readonly close: () => void;
};

/** A query of the product behind an answer of the API, as this store ran it. */
export const BehindStatement = z
  .object({ name: z.string().meta({ description: 'Its file in `cypher/`' }), statement: z.string(), parameters: z.record(z.string(), z.json()) })
  .meta({ id: 'BehindStatement' });
export type BehindStatement = z.infer<typeof BehindStatement>;
