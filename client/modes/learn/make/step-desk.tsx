import { useId, useMemo } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import { wordsIn } from '#contract/lesson.ts';
import { replaceStep, writeHeader, writeWords } from '../../../state/learn/edit-lesson.ts';
import { findUnwritten, joinChanges } from '../../../state/learn/find-unwritten.ts';
import { useText } from '../../../use-desk.ts';
import { ChangesNote } from './changes-note.tsx';
import { CypherFields } from './cypher-fields.tsx';
import { nameStep } from './name-step.ts';
import { QuestionEditor } from './question/question-editor.tsx';
import { StepText } from './step-text.tsx';
import { StepView } from './step-view.tsx';
import { playedPlace, StepContext, type StepInHand, useMaker } from './use-maker.ts';
import { WordsField } from './words-field.tsx';

/** One step: its words in every language, its question and query, and beside them what it shows. */
export function StepDesk({ place }: { readonly place: number }) {
  const { t, language } = useText();
  const heading = useId();
  const { draft, lesson, check, isPreviewed, setPreviewed } = useMaker();
  const step = lesson.steps[place];
  const playedStep = step === undefined ? undefined : check.played?.steps[playedPlace(check.played, step, place, lesson.steps.length)];
  const inHand = useMemo<StepInHand | null>(
    () =>
      step === undefined
        ? null
        : {
            step,
            place,
            played: playedStep ?? null,
            languages: lesson.languages,
            change: (next, field) =>
              draft.change(
                (before) => {
                  const now = before.steps[place];
                  return now === undefined ? before : replaceStep(before, place, next(now));
                },
                field === undefined ? undefined : `${place} ${field}`,
              ),
          },
    [draft, step, place, playedStep, lesson.languages],
  );
  if (step === undefined || inHand === null) return null;
  const keepId = draft.keeping.getState().tied !== null;
  return (
    <StepContext value={inHand}>
      <section className="make-step-desk" aria-labelledby={heading}>
        <header className="make-step-heading">
          <Button className="button button-small make-to-steps" onPress={(event) => event.target.closest('.make-parts')?.scrollIntoView()}>
            {t('make.toSteps')}
          </Button>
          <h3 id={heading}>{nameStep(step, place, language, t)}</h3>
          <p className="minor">
            {t('make.place', { number: place + 1, count: lesson.steps.length })} · {t('make.address', { id: step.id })}
          </p>
        </header>
        <ChangesNote changes={joinChanges(playedStep?.changes ?? [], findUnwritten(lesson, step))} />
        <WordsField
          label={t('make.header')}
          words={step.header}
          most={200}
          onChange={(words, of) =>
            draft.change((before) => writeHeader(before, place, { language: of, text: words[of] ?? '', keepId }), `${place} header ${of}`)
          }
        />
        <ToggleButton className="button button-small make-preview" isSelected={isPreviewed} onChange={setPreviewed}>
          {t('make.previewText')}
        </ToggleButton>
        <StepText
          label={t('make.text')}
          words={step.text}
          rows={9}
          onChange={(text, of) => inHand.change((now) => ({ ...now, text: writeWords(now.text, of, text) }), `text ${of}`)}
        />
        <details className="make-more" open={wordsIn(step.note, language) !== ''}>
          <summary>{t('make.note')}</summary>
          <StepText
            label={t('make.note')}
            words={step.note}
            rows={6}
            onChange={(text, of) =>
              inHand.change(({ note, ...now }) => {
                const words = writeWords(note, of, text);
                return Object.keys(words).length === 0 ? now : { ...now, note: words };
              }, `note ${of}`)
            }
          />
        </details>
        <QuestionEditor />
        <CypherFields key={place} />
      </section>
      <StepView />
    </StepContext>
  );
}
