import type { Target } from '#contract/exploration.ts';
import type { LessonStep } from '#contract/lesson.ts';
import type { PlayedLesson } from '#contract/played-lesson.ts';

/** Who looks at a lesson: a student answers, a teacher also sees what is right. */
export type LessonRole = 'student' | 'teacher';
export type QuestionCardProps = {
  readonly played: PlayedLesson;
  readonly step: LessonStep;
  readonly role: LessonRole;
  /** What is selected on the map, for a question that is answered by pointing. */
  readonly selection: Target | null;
  readonly onPoint: (target: Target | null) => void;
};
