import { z } from 'zod';
import { Lesson } from '#contract/lesson.ts';
import { byTime, type KeptKind } from '#server/kept/kept-kind.ts';

const StoredLesson = z.object({ id: z.uuid(), lesson: Lesson, createdAt: z.string(), updatedAt: z.string() });
/** A lesson that editors keep for everyone. */
export type StoredLesson = z.infer<typeof StoredLesson>;

export const keptLesson: KeptKind<StoredLesson> = {
  one: 'lesson',
  several: 'lessons',
  label: '_PosturaLesson',
  field: 'lessons',
  shape: StoredLesson,
  asJson: ['lesson'],
  most: 200,
  unknown: 'unknown_lesson',
  path: '/lessons',
  toListed: (lesson) => lesson,
  order: byTime,
};
