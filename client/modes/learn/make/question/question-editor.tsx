import { useId } from 'react';
import { Button } from 'react-aria-components';
import type { LessonWords, Question } from '#contract/lesson.ts';
import { Choice } from '../../../../parts/choice.tsx';
import { useText } from '../../../../use-desk.ts';
import { useMaker, useStep } from '../use-maker.ts';
import { WordsField } from '../words-field.tsx';
import { AnswerFields } from './answer-fields.tsx';
import { ChooseFields } from './choose-fields.tsx';
import { MatchFields } from './match-fields.tsx';
import { changeKind, newQuestion, questionKinds } from './new-question.ts';
import { RightNow } from './right-now.tsx';
import { useDrawnLines } from './use-drawn-lines.ts';
import '../../../../styles/learn-make-question.css';

/** The question of a step: what it asks, what can be answered, and which statements of the graph make an answer right. */
export function QuestionEditor() {
  const { t } = useText();
  const heading = useId();
  const { say } = useMaker();
  const { step, change } = useStep();
  const lines = useDrawnLines();
  const { question } = step;
  const set = (next: Question, field?: string) => change((now) => ({ ...now, question: next }), field === undefined ? undefined : `question ${field}`);
  if (question === undefined)
    return (
      <section className="make-question" aria-labelledby={heading}>
        <h4 id={heading}>{t('make.question')}</h4>
        <p className="minor">{t(lines.length === 0 ? 'make.questionNoLines' : 'make.questionLead')}</p>
        <div className="make-row">
          {questionKinds.map((kind) => {
            const made = newQuestion(kind, lines, { ask: {} });
            return (
              <Button key={kind} className="button button-small" isDisabled={made === null} onPress={() => made !== null && set(made)}>
                {t(`make.add.${kind}`)}
              </Button>
            );
          })}
        </div>
      </section>
    );
  const remove = () => {
    change(({ question: _, ...now }) => now);
    say(t('make.questionRemoved'), { undo: true });
  };
  return (
    <section className="make-question" aria-labelledby={heading}>
      <h4 id={heading}>{t('make.question')}</h4>
      <div className="make-row make-fields">
        <Choice
          label={t('make.kind')}
          options={questionKinds.map((id) => ({ id, name: t(`make.kind.${id}`) }))}
          chosen={question.kind}
          onChoose={(kind) => {
            const next = changeKind(question, kind, lines);
            if (next === null) say(t('make.kindNeedsLines'), { isFailure: true });
            else set(next);
          }}
        />
        <Button className="button button-small" onPress={remove}>
          {t('make.questionRemove')}
        </Button>
      </div>
      <WordsField label={t('make.ask')} words={question.ask} most={500} rows={2} onChange={(ask, of) => set({ ...question, ask }, `ask ${of}`)} />
      {question.kind === 'choose' && <ChooseFields question={question} set={set} />}
      {question.kind === 'match' && <MatchFields question={question} set={set} />}
      {(question.kind === 'point' || question.kind === 'short') && <AnswerFields question={question} set={set} />}
      <RightNow question={question} />
      <WordsField
        label={t('make.explain')}
        words={question.explain}
        most={1000}
        rows={2}
        onChange={(explain, of) => set(withExplain(question, explain), `explain ${of}`)}
      />
    </section>
  );
}

function withExplain(question: Question, explain: LessonWords): Question {
  const { explain: _, ...rest } = question;
  return (Object.keys(explain).length === 0 ? rest : { ...rest, explain }) as Question;
}
