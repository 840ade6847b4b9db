import type { NodeId } from '#contract/graph.ts';
import type { LessonLanguage } from '#contract/lesson.ts';
import type { Translate } from '../../text/words.ts';

/** What the plain text is written with. */
export type PlainWords = { readonly t: Translate; readonly language: LessonLanguage; readonly nameOf: (id: NodeId) => string };
