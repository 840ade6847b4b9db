import { type ReactNode, useId } from 'react';
import { useText } from '../../../use-desk.ts';
import { PlayIcon } from '../play/play-icon.tsx';

/** A question set apart from the text of its step. */
export function QuestionFrame({ children }: { readonly children: ReactNode }) {
  const { t } = useText();
  const title = useId();
  return (
    <section className="lesson-question" aria-labelledby={title}>
      <h3 id={title} className="lesson-question-title">
        <PlayIcon name="question" />
        {t('learn.question.title')}
      </h3>
      {children}
    </section>
  );
}
