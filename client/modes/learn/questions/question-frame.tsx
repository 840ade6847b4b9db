import { type ReactNode, useId } from 'react';
import { useText } from '../../../use-desk.ts';

/** A question set apart from the text of its step. */
export function QuestionFrame({ children }: { readonly children: ReactNode }) {
  const { t } = useText();
  const title = useId();
  return (
    <section className="lesson-question" aria-labelledby={title}>
      <h3 id={title} className="lesson-question-title">
        <Sign />
        {t('learn.question.title')}
      </h3>
      {children}
    </section>
  );
}

const Sign = () => (
  <svg className="icon" width={20} height={20} viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth={1.7} strokeLinecap="round" aria-hidden="true">
    <path d="M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z" />
    <path d="M9.5 9.5a2.5 2.5 0 1 1 3.7 2.2c-.8.5-1.2 1-1.2 1.8" />
    <path d="M12 16.6h.01" />
  </svg>
);
