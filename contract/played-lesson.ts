import { z } from 'zod';
import { ClaimVoices, Statement } from './answers.ts';
import { layoutNames } from './exploration.ts';
import { GraphNode, NodeId, Source } from './graph.ts';
import { Lesson, LessonLine, LessonPlace, StatementPattern } from './lesson.ts';

/** What of a step no longer is as it was when the lesson was written. */
export const LessonChange = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('node_gone'), id: NodeId, where: z.enum(['view', 'highlights', 'text', 'question']) }),
    z.object({ kind: z.literal('line_gone'), line: LessonLine, where: z.enum(['view', 'highlights']) }),
    z.object({ kind: z.literal('answer_gone'), when: StatementPattern }).meta({ description: 'No statement is like it any more' }),
    z
      .object({ kind: z.literal('not_drawn'), id: NodeId, line: LessonLine.optional() })
      .meta({ description: 'Highlighted, but not in the view; of a line, an end that is not drawn' }),
    z.object({ kind: z.literal('query_gone'), query: z.string() }),
    z.object({ kind: z.literal('query_failed'), detail: z.string() }),
    z.object({ kind: z.literal('found_changed'), gone: z.array(NodeId), come: z.array(NodeId) }),
    z.object({ kind: z.literal('rows_changed'), before: z.int(), now: z.int() }),
    z.object({ kind: z.literal('words_missing'), language: z.string(), field: z.string() }),
    z.object({ kind: z.literal('term_unknown'), term: z.string() }),
  ])
  .meta({ id: 'LessonChange' });
export type LessonChange = z.infer<typeof LessonChange>;

/** A step as the graph fills it now. */
export const PlayedStep = z
  .object({
    id: z.string(),
    nodes: z.array(NodeId),
    lines: z.array(LessonLine),
    policy: NodeId.nullable(),
    layout: z.enum(layoutNames),
    places: z.array(LessonPlace).meta({ description: 'Of the nodes that stand where the lesson says; the page places the rest' }),
    size: z.tuple([z.int(), z.int()]).nullable(),
    changes: z.array(LessonChange),
    result: z
      .object({ fields: z.array(z.string()), values: z.array(z.array(z.json())), truncated: z.boolean() })
      .nullable()
      .meta({ description: 'Rows of its query, where they were asked for' }),
  })
  .meta({ id: 'PlayedStep' });
export type PlayedStep = z.infer<typeof PlayedStep>;

/** A lesson with everything of the graph that its steps and questions show: it can be played from this alone. */
export const PlayedLesson = z
  .object({
    id: z.string().nullable().meta({ description: 'Null for a draft' }),
    origin: z.enum(['shipped', 'kept', 'draft']),
    lesson: Lesson,
    /** Of the lesson as a whole: its front matter. */
    changes: z.array(LessonChange),
    steps: z.array(PlayedStep),
    nodes: z.array(GraphNode),
    statements: z.array(Statement),
    voices: z.array(ClaimVoices),
    sources: z.array(Source).meta({ description: 'Those that the statements rest on' }),
    degrees: z.record(z.string(), z.int()),
    dataVersion: z.int(),
  })
  .meta({ id: 'PlayedLesson' });
export type PlayedLesson = z.infer<typeof PlayedLesson>;
