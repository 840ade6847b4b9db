import { useEffect, useMemo, useRef } from 'react';
import { Button } from 'react-aria-components';
import { wordsIn } from '#contract/lesson.ts';
import { useText } from '../../../use-desk.ts';
import { AnswerFields } from './answer-fields.tsx';
import { readNames } from './answer-names.ts';
import { AnsweredBefore } from './answered-before.tsx';
import { Evidence } from './evidence.tsx';
import type { Asked } from './judge.ts';
import type { QuestionCardProps } from './question-props.ts';
import { RightAnswer } from './right-answer.tsx';
import { StandLine } from './stand-line.tsx';
import { isOver, useAnswering } from './use-answering.ts';
import { useLessonScore } from './use-score.ts';

type Props = Omit<QuestionCardProps, 'step'> & { readonly asked: Asked; readonly step: string };

/** A question with its fields, what was found of the answer, and, once it is over or for a teacher, what is right and why. */
export function AskedQuestion({ asked, played, step, role, selection, onPoint }: Props) {
  const { t, language } = useText();
  const names = useMemo(() => readNames(played, language), [played, language]);
  const score = useLessonScore(played);
  const isTeacher = role === 'teacher';
  const { given, give, stand, check, tryAgain, show, form } = useAnswering({ asked, names, selection, onPoint, step, score: isTeacher ? null : score });
  const { question } = asked;
  const { languages } = played.lesson;
  const lang = languages.includes(language) ? undefined : languages[0];
  const isDone = isOver(stand);
  const isGivenUp = stand.kind === 'wrong' || isDone;
  const answer = useRef<HTMLDivElement>(null);
  const isShown = stand.kind === 'shown';
  useEffect(() => {
    // The button that showed it is gone.
    if (isShown) answer.current?.focus();
  }, [isShown]);
  const explain = wordsIn(question.explain, language);
  return (
    <>
      {!isTeacher && stand.kind === 'open' && <AnsweredBefore score={score} step={step} />}
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (isGivenUp) tryAgain();
          else check();
        }}
      >
        <AnswerFields asked={asked} step={step} names={names} given={given} onGive={give} lang={lang} isLocked={isDone} isMarked={isTeacher || isDone} />
        <StandLine stand={stand} kind={question.kind} />
        <div className="lesson-question-buttons">
          <Button type="submit" className={isDone ? 'button' : 'button button-filled'}>
            {t(isDone ? 'learn.question.anew' : stand.kind === 'wrong' ? 'learn.question.again' : 'learn.question.check')}
          </Button>
          {!isDone && !isTeacher && (
            <Button className="button" onPress={show}>
              {t('learn.question.show')}
            </Button>
          )}
        </div>
      </form>
      {(isDone || isTeacher) && (
        <div ref={answer} tabIndex={-1} className="lesson-answer">
          <details open>
            <summary>{t('learn.question.answer')}</summary>
            <RightAnswer asked={asked} names={names} typed={stand.kind === 'right' ? given.typed : ''} lang={lang} />
            {explain !== '' && (
              <p className="lesson-answer-why" lang={lang}>
                {explain}
              </p>
            )}
            <Evidence statements={asked.right.evidence} names={names} drawn={played.steps.find(({ id }) => id === step)} onPoint={onPoint} />
          </details>
        </div>
      )}
    </>
  );
}
