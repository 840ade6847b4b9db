import { z } from 'zod';
import { Lesson, lessonLanguages, lessonLevels } from '../lesson.ts';
import { PlayedLesson } from '../played-lesson.ts';
import { defineRoute, none } from './parts.ts';

/** A lesson that comes with Postura is called by the name of its file, one that an editor keeps by a uuid. */
const id = z.strictObject({ id: z.string().regex(/^[a-z0-9-]{1,64}$/) });
const words = z.object({ en: z.string().optional(), es: z.string().optional() });
const flag = z.enum(['true', 'false']).default('false');

export const LessonSummary = z
  .object({
    id: z.string(),
    origin: z.enum(['shipped', 'kept']),
    title: words,
    summary: words,
    level: z.enum(lessonLevels),
    minutes: z.int(),
    languages: z.array(z.enum(lessonLanguages)),
    author: z.string().optional(),
    steps: z.int(),
    questions: z.int(),
    changes: z.int().nullable().meta({
      description:
        'Steps that are not as they were when the lesson was written, or lack words; its title and summary count as one. Null where it was not asked for',
    }),
    updatedAt: z.string().nullable(),
  })
  .meta({ id: 'LessonSummary' });
export type LessonSummary = z.infer<typeof LessonSummary>;

export const KeptLesson = z
  .object({
    id: z.string(),
    origin: z.enum(['shipped', 'kept']),
    lesson: Lesson,
    createdAt: z.string().nullable(),
    updatedAt: z.string().nullable(),
  })
  .meta({ id: 'KeptLesson' });
export type KeptLesson = z.infer<typeof KeptLesson>;

export const lessonFormats = ['html', 'md'] as const;
export type LessonFormat = (typeof lessonFormats)[number];
const file = z.object({ fileName: z.string(), mediaType: z.string(), text: z.string() });

/** Lessons: those that come with Postura and those that editors keep; reading and trying are open, keeping needs the token. */
export const lessonRoutes = {
  listLessons: defineRoute({
    method: 'GET',
    path: '/lessons',
    summary: 'Lessons, those that come with Postura first',
    params: none,
    query: z.strictObject({ changes: flag.meta({ description: 'Whether each lesson is filled to count what has changed in it, which takes longer' }) }),
    body: none,
    output: z.object({ lessons: z.array(LessonSummary) }),
    errors: [],
  }),
  tryLesson: defineRoute({
    method: 'POST',
    path: '/lessons/try',
    summary: 'A draft with what the graph has for its steps, and what of it is gone or missing',
    params: none,
    query: none,
    body: z.strictObject({ lesson: Lesson, results: z.boolean().default(false) }),
    output: PlayedLesson,
    errors: [],
  }),
  readLessonFile: defineRoute({
    method: 'POST',
    path: '/lessons/read',
    summary: 'Read a lesson file; what is wrong with it is told by line',
    params: none,
    query: none,
    body: z.strictObject({ text: z.string().max(500_000) }),
    output: z.object({ lesson: Lesson.nullable(), findings: z.array(z.object({ line: z.int(), message: z.string() })) }),
    errors: [],
  }),
  exportDraft: defineRoute({
    method: 'POST',
    path: '/lessons/export',
    summary: 'A draft as a lesson file or as a page that plays it offline',
    params: none,
    query: none,
    body: z.strictObject({ lesson: Lesson, format: z.enum(lessonFormats), language: z.enum(lessonLanguages).optional() }),
    output: file,
    answersFile: true,
    errors: [],
  }),
  readLesson: defineRoute({
    method: 'GET',
    path: '/lessons/{id}',
    summary: 'A lesson as it is written',
    params: id,
    query: none,
    body: none,
    output: KeptLesson,
    errors: ['unknown_lesson'],
  }),
  playLesson: defineRoute({
    method: 'GET',
    path: '/lessons/{id}/play',
    summary: 'A lesson with what the graph has for its steps; with `results`, the rows of its queries too',
    params: id,
    query: z.strictObject({ results: flag }),
    body: none,
    output: PlayedLesson,
    errors: ['unknown_lesson'],
  }),
  exportLesson: defineRoute({
    method: 'GET',
    path: '/lessons/{id}/export',
    summary: 'A lesson as a lesson file (`md`), or as one page that plays it offline (`html`)',
    params: id,
    query: z.strictObject({ format: z.enum(lessonFormats).default('html'), language: z.enum(lessonLanguages).optional() }),
    body: none,
    output: file,
    answersFile: true,
    errors: ['unknown_lesson'],
  }),
  createLesson: defineRoute({
    method: 'POST',
    path: '/lessons',
    summary: 'Keep a lesson for everyone',
    params: none,
    query: none,
    body: z.strictObject({ lesson: Lesson }),
    output: KeptLesson,
    needsToken: true,
    errors: ['too_many_saved'],
  }),
  updateLesson: defineRoute({
    method: 'PUT',
    path: '/lessons/{id}',
    summary: 'Change a kept lesson',
    params: id,
    query: none,
    body: z.strictObject({
      lesson: Lesson,
      updatedAt: z.string().max(40).optional().meta({ description: 'Changes it only if it still stands as it was kept then' }),
    }),
    output: KeptLesson,
    needsToken: true,
    errors: ['unknown_lesson', 'changed_meanwhile'],
  }),
  deleteLesson: defineRoute({
    method: 'DELETE',
    path: '/lessons/{id}',
    summary: 'Remove a kept lesson',
    params: id,
    query: none,
    body: none,
    output: z.object({ status: z.literal('removed') }),
    needsToken: true,
    errors: ['unknown_lesson'],
  }),
} as const;
