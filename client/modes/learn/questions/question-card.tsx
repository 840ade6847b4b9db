import { useMemo } from 'react';
import type { Target } from '#contract/exploration.ts';
import type { LessonStep } from '#contract/lesson.ts';
import type { PlayedLesson } from '#contract/played-lesson.ts';
import { Icon } from '../../../parts/icon.tsx';
import { useWords } from '../../../text/more-words.ts';
import { useText } from '../../../use-desk.ts';
import { AskedQuestion } from './asked-question.tsx';
import { canBeAsked, readAsked } from './judge.ts';
import { QuestionFrame } from './question-frame.tsx';
import { questionWords } from './text/question-words.ts';
import '../../../styles/fields.css';
import '../../../styles/learn-questions.css';

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

/** The question of a step, asked while the graph holds an answer to it; nothing where the step asks none. */
export function QuestionCard({ played, step, role, selection, onPoint }: QuestionCardProps) {
  useWords(questionWords);
  const { t } = useText();
  const { question } = step;
  const asked = useMemo(() => (question === undefined ? null : readAsked(question, played)), [question, played]);
  if (asked === null) return null;
  return (
    <QuestionFrame>
      {canBeAsked(asked) ? (
        <AskedQuestion key={step.id} asked={asked} played={played} step={step.id} role={role} selection={selection} onPoint={onPoint} />
      ) : (
        <p className="lesson-question-gone">
          <Icon name="alert" /> {t('learn.question.gone')}
        </p>
      )}
    </QuestionFrame>
  );
}
