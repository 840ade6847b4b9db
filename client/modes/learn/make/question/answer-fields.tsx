import type { Question } from '#contract/lesson.ts';
import { Choice } from '../../../../parts/choice.tsx';
import { useText } from '../../../../use-desk.ts';
import { PatternField } from './pattern-field.tsx';

type Answered = Extract<Question, { readonly kind: 'point' | 'short' }>;

/** What is pointed at or written: which end of which statements, or for a short answer how many stand there. */
export function AnswerFields({ question, set }: { readonly question: Answered; readonly set: (question: Question) => void }) {
  const { t } = useText();
  const { when, take } = question.answer;
  const ends = ['from', 'to'] as const;
  return (
    <>
      <PatternField
        label={t('make.rightIf')}
        pattern={when}
        onChange={(next) => set({ ...question, answer: { ...question.answer, when: next } } as Answered)}
      />
      <div className="make-row make-fields">
        {question.kind === 'point' ? (
          <Choice
            label={t('make.take')}
            options={([...ends, 'line'] as const).map((id) => ({ id, name: t(`make.take.${id}`) }))}
            chosen={take}
            onChoose={(id) => set({ ...question, answer: { ...question.answer, take: id } })}
          />
        ) : (
          <>
            <Choice
              label={t('make.take')}
              options={ends.map((id) => ({ id, name: t(`make.take.${id}`) }))}
              chosen={question.answer.take}
              onChoose={(id) => set({ ...question, answer: { ...question.answer, take: id } })}
            />
            <Choice
              label={t('make.written')}
              options={(['name', 'count'] as const).map((id) => ({ id, name: t(`make.written.${id}`) }))}
              chosen={question.answer.give}
              onChoose={(give) => set({ ...question, answer: { ...question.answer, give } })}
            />
          </>
        )}
      </div>
    </>
  );
}
