import type { KeptLesson } from '#contract/routes/lessons.ts';
import { type TiedTo, writeLesson } from '../../../state/learn/drafts.ts';

/** What a draft remembers of a lesson that editors keep; one that comes with Postura is only copied. */
export const tiedTo = ({ id, origin, lesson, updatedAt }: KeptLesson): TiedTo | null =>
  origin === 'kept' ? { id, updatedAt, savedAs: writeLesson(lesson) } : null;
