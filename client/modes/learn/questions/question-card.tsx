import { useMemo } from 'react';
import { Icon } from '../../../parts/icon.tsx';
import { useWords } from '../../../text/more-words.ts';
import { useText } from '../../../use-desk.ts';
import { AskedQuestion } from './asked-question.tsx';
import { canBeAsked, readAsked } from './judge.ts';
import { QuestionFrame } from './question-frame.tsx';
import type { QuestionCardProps } from './question-props.ts';
import { questionWords } from './text/question-words.ts';
import '../../../styles/fields.css';
import '../../../styles/learn-questions.css';

export type { LessonRole, QuestionCardProps } from './question-props.ts';

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
