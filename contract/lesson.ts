import { z } from 'zod';
import { Filters, layoutNames, StyleRule } from './exploration.ts';
import { NodeId, Point } from './graph.ts';
import { restsOnMeasure } from './lesson-rules.ts';
import { limits } from './limits.ts';

/** Languages that a lesson can be written in. */
export const lessonLanguages = ['en', 'es'] as const;
export type LessonLanguage = (typeof lessonLanguages)[number];
export const lessonLevels = ['secondary', 'first-year', 'anyone'] as const;

const most = { steps: 60, highlights: 200, options: 10, pairs: 8, terms: 60 } as const;
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use a-z, 0-9 and single hyphens');
const words = (longest: number) => z.strictObject({ en: z.string().trim().max(longest).optional(), es: z.string().trim().max(longest).optional() });

/** The same words in the languages of a lesson; every text of it has each of them. */
export type LessonWords = { readonly en?: string | undefined; readonly es?: string | undefined };
const Name = words(200).meta({ id: 'LessonName' });
/** Markdown: paragraphs, lists, emphasis, and links to a node `[her](claudia-sheinbaum)` or to a term `[stance](glossary:stance)`. */
const Prose = words(5000).meta({ id: 'LessonProse' });

/** A line of the graph: every statement of one type from one node to another. */
export const LessonLine = z.strictObject({ from: NodeId, type: z.string().min(1).max(limits.text), to: NodeId }).meta({ id: 'LessonLine' });
export type LessonLine = z.infer<typeof LessonLine>;
/** What a step brings forward: a node by its id, or a line. */
export const Highlight = z.union([NodeId, LessonLine]).meta({ id: 'Highlight' });
export type Highlight = z.infer<typeof Highlight>;

/** Statements of the graph by what they say; a key that is absent asks for nothing. One end at least is named, so that the store can find them. */
export const StatementPattern = z
  .strictObject({
    from: NodeId.optional(),
    type: z.string().min(1).max(limits.text).optional(),
    to: NodeId.optional(),
    source: NodeId.optional().meta({ description: 'Statements of this source alone' }),
    quoted: z.boolean().optional().meta({ description: 'Whether the source quotes words of the speaker' }),
    conditional: z.boolean().optional(),
  })
  .refine(({ from, to }) => from !== undefined || to !== undefined, 'name the node at one end at least: from or to')
  .meta({ id: 'StatementPattern' });
export type StatementPattern = z.infer<typeof StatementPattern>;

const layout = z.enum(layoutNames);
const coordinate = z.number().min(-1_000_000).max(1_000_000);
export const LessonPlace = z.strictObject({ id: NodeId, x: coordinate, y: coordinate });
export type LessonPlace = z.infer<typeof LessonPlace>;

/** Nodes that a step draws as one; open ones are outlined instead. */
export const LessonGroup = z
  .strictObject({
    by: z.enum(['kind', 'community', 'chosen']),
    name: z.string().min(1).max(limits.text).meta({ description: 'A kind, the number of a community, or a word of the lesson' }),
    members: z.array(NodeId).min(1).max(limits.subgraphIds),
    open: z.literal(true).optional(),
  })
  .meta({ id: 'LessonGroup' });
export type LessonGroup = z.infer<typeof LessonGroup>;

/** How a view looks; an absent key stands for nothing of its kind. */
const looks = {
  rules: z
    .array(StyleRule.refine((rule) => !restsOnMeasure(rule), 'a lesson measures nothing: name another field than a measure'))
    .max(100)
    .optional()
    .meta({ description: 'How nodes and lines look; of several rules for the same thing, the first counts' }),
  groups: z.array(LessonGroup).max(200).optional(),
  camps: z.literal(true).optional().meta({ description: 'Outlines around who is for, against, or neither' }),
  filters: Filters.partial().optional().meta({ description: 'What is left out of the nodes, of the lines, and of the statements along a line' }),
};

/** What a step draws: the first picture, what a named query finds, or chosen nodes, laid out anew or each in its place. */
export const LessonView = z
  .union([
    z.strictObject({ overview: z.literal(true) }),
    z.strictObject({
      query: slug.meta({ description: 'A public named query; the nodes in its rows are drawn, with the statements among them' }),
      parameters: z.record(z.string(), z.json()).default({}),
      layout: layout.default('force'),
      policy: NodeId.optional().meta({ description: 'The policy in the middle of a stance map' }),
      places: z.array(LessonPlace).max(limits.subgraphIds).optional().meta({ description: 'Where those stand that the lesson places itself' }),
      found: z.array(NodeId).max(limits.subgraphIds).optional().meta({ description: 'What it found when the lesson was last checked' }),
    }),
    z.strictObject({
      nodes: z
        .array(z.union([NodeId, LessonPlace]))
        .min(1)
        .max(limits.subgraphIds),
      layout: layout.default('force'),
      policy: NodeId.optional(),
      types: z.array(z.string().min(1).max(limits.text)).max(100).optional().meta({ description: 'Only lines of these types; absent, all among the nodes' }),
      lines: z.array(LessonLine).max(2000).optional().meta({ description: 'Only these lines' }),
      size: z
        .tuple([z.int().min(1).max(100_000), z.int().min(1).max(100_000)])
        .optional()
        .meta({ description: 'The room in px that the places were made for' }),
      ...looks,
    }),
  ])
  .meta({ id: 'LessonView' });
export type LessonView = z.infer<typeof LessonView>;

/** What part of the view is shown: all of it, what is highlighted, or around a point at a zoom. */
export const LessonCamera = z.union([z.enum(['all', 'highlights']), z.strictObject({ ...Point.shape, zoom: z.number().min(0.08).max(4) })]);
export type LessonCamera = z.infer<typeof LessonCamera>;

const ends = ['from', 'to'] as const;
/** A thing that can be chosen or paired: words of the lesson's, or a node by its name. */
export const LessonLabel = z
  .strictObject({ words: Name.optional(), node: NodeId.optional() })
  .refine(({ words: written, node }) => (written === undefined) !== (node === undefined), 'give words or a node, and not both');
export type LessonLabel = z.infer<typeof LessonLabel>;

const asked = {
  ask: words(500),
  /** Said with the passages once it was answered. */
  explain: words(1000).optional(),
};
/** A question whose right answer is read from the graph each time, never written down. */
export const Question = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('choose'),
      ...asked,
      /** An option is right if the graph has a statement like its `when`; without one it is wrong, unless its node is in `answer`. */
      options: z
        .array(z.strictObject({ words: Name.optional(), node: NodeId.optional(), when: StatementPattern.optional() }))
        .min(2)
        .max(most.options),
      answer: z.strictObject({ when: StatementPattern, take: z.enum(ends) }).optional(),
    }),
    z.strictObject({
      kind: z.literal('match'),
      ...asked,
      /** Each pair rests on a statement like its `when`. */
      pairs: z
        .array(z.strictObject({ left: LessonLabel, right: LessonLabel, when: StatementPattern }))
        .min(2)
        .max(most.pairs),
    }),
    z.strictObject({ kind: z.literal('point'), ...asked, answer: z.strictObject({ when: StatementPattern, take: z.enum([...ends, 'line']) }) }),
    /** Answered by a name or an alias of a node at that end, or by how many different nodes stand there. */
    z.strictObject({
      kind: z.literal('short'),
      ...asked,
      answer: z.strictObject({ when: StatementPattern, take: z.enum(ends), give: z.enum(['name', 'count']).default('name') }),
    }),
  ])
  .meta({ id: 'LessonQuestion' });
export type Question = z.infer<typeof Question>;

/** A query that the class may run: reading alone, like any of the console's. */
export const LessonCypher = z
  .strictObject({
    statement: z.string().trim().min(1).max(5000),
    parameters: z.record(z.string(), z.json()).default({}),
    rows: z.int().min(0).optional().meta({ description: 'How many rows it gave when the lesson was last checked' }),
  })
  .meta({ id: 'LessonCypher' });
export type LessonCypher = z.infer<typeof LessonCypher>;

export const LessonStep = z
  .strictObject({
    id: slug.max(64).meta({ description: 'Names the step in addresses' }),
    header: Name,
    text: Prose,
    view: LessonView,
    highlights: z.array(Highlight).max(most.highlights).default([]),
    camera: LessonCamera.default('all'),
    question: Question.optional(),
    cypher: LessonCypher.optional(),
    note: Prose.optional().meta({ description: 'For the teacher alone' }),
  })
  .meta({ id: 'LessonStep' });
export type LessonStep = z.infer<typeof LessonStep>;

/** A lesson: what a lesson file says, in one value. The step with its sources is not in it; it follows from the rest. */
export const Lesson = z
  .strictObject({
    title: Name,
    summary: words(1000),
    level: z.enum(lessonLevels),
    minutes: z.int().min(1).max(600),
    languages: z.array(z.enum(lessonLanguages)).min(1).max(lessonLanguages.length),
    glossary: z.array(slug).max(most.terms).default([]).meta({ description: 'Terms of the glossary that it uses' }),
    dataset: slug.optional().meta({ description: 'The data set that it is about; a lesson of ours is listed where the store has it' }),
    author: z.string().trim().max(200).optional(),
    order: z.int().min(1).max(999).optional().meta({ description: 'Its place in the list of the lessons of a folder; those without one come last' }),
    steps: z.array(LessonStep).min(1).max(most.steps),
  })
  .refine(({ steps }) => new Set(steps.map(({ id }) => id)).size === steps.length, 'two steps have the same id')
  .meta({ id: 'Lesson' });
export type Lesson = z.infer<typeof Lesson>;

/** The id of the step that every lesson ends with: the sources that it used. */
export const sourcesStepId = 'sources';

/** Words in a language, or in the other where the lesson has none in that one. */
export const wordsIn = (given: LessonWords | undefined, language: LessonLanguage): string => given?.[language] ?? given?.en ?? given?.es ?? '';
