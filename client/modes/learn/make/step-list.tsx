import type { KeyboardEvent } from 'react';
import { Button, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import type { LessonStep } from '#contract/lesson.ts';
import { Icon } from '../../../parts/icon.tsx';
import { duplicateStep, moveStep, removeStep } from '../../../state/learn/edit-lesson.ts';
import { findUnwritten, joinChanges } from '../../../state/learn/find-unwritten.ts';
import { useText } from '../../../use-desk.ts';
import { EntryMenu } from '../../kept/entry-menu.tsx';
import { AddStep } from './add-step.tsx';
import { nameStep } from './name-step.ts';
import { playedPlace, useMaker } from './use-maker.ts';
import { useRowKeys } from './use-row-keys.ts';
import '../../../styles/learn-make-steps.css';

/** The steps in their order: chosen, moved, repeated and removed here. */
export function StepList() {
  const { t, language } = useText();
  const { draft, lesson, part, show, say } = useMaker();
  const { steps } = lesson;
  const keys = useRowKeys(steps.map(({ id }) => id));
  const placeOf = (key: unknown): number => keys.indexOf(String(key));
  const move = (from: number, to: number) => {
    const step = steps[from];
    if (step === undefined || to < 0 || to >= steps.length || from === to) return;
    draft.change((before) => moveStep(before, from, to));
    show(to, { stays: true });
    say(t('make.moved', { name: nameStep(step, from, language, t), number: to + 1 }));
  };
  const remove = (place: number, step: LessonStep) => {
    draft.change((before) => removeStep(before, place));
    say(t('make.removed', { name: nameStep(step, place, language, t) }), { undo: true });
  };
  const repeat = (place: number) => {
    draft.change((before) => duplicateStep(before, place));
    show(place + 1);
  };
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (moved) => [...moved].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys: moved, target }) => {
      const from = placeOf([...moved][0]);
      const beside = placeOf(target.key) + (target.dropPosition === 'after' ? 1 : 0);
      move(from, beside > from ? beside - 1 : beside);
    },
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') || typeof part !== 'number') return;
    event.preventDefault();
    event.stopPropagation();
    move(part, part + (event.key === 'ArrowUp' ? -1 : 1));
  };
  return (
    <>
      <Button className="make-lesson-part" aria-pressed={part === 'lesson'} onPress={() => show('lesson')}>
        {t('make.aboutLesson')}
      </Button>
      {steps.length > 0 && (
        <div role="presentation" onKeyDownCapture={onKeyDown}>
          <GridList
            aria-label={t('make.stepsOf')}
            aria-describedby="make-steps-keys"
            className="make-step-list"
            items={steps.map((step, place) => ({ step, place, id: keys[place] ?? step.id }))}
            dependencies={[part, language, lesson]}
            selectionMode="single"
            selectionBehavior="replace"
            disallowEmptySelection
            selectedKeys={typeof part === 'number' ? [keys[part] ?? ''] : []}
            onSelectionChange={(chosen) => {
              const place = chosen === 'all' ? -1 : placeOf([...chosen][0]);
              if (place >= 0) show(place);
            }}
            dragAndDropHooks={dragAndDropHooks}
          >
            {({ step, place, id }) => (
              <GridListItem id={id} className="make-step" textValue={nameStep(step, place, language, t)}>
                <Button slot="drag" className="button button-plain button-icon make-drag" aria-label={t('make.drag', { number: place + 1 })}>
                  <Icon name="move" size={16} />
                </Button>
                <span className="make-step-words">
                  <span>
                    <span className="minor">{place + 1}.</span> {nameStep(step, place, language, t)}
                  </span>
                  <StepSign step={step} place={place} />
                </span>
                <EntryMenu
                  label={t('make.stepMenu', { number: place + 1 })}
                  actions={[
                    { id: 'up', words: t('make.up'), run: () => move(place, place - 1), why: place === 0 ? t('make.isFirst') : undefined },
                    { id: 'down', words: t('make.down'), run: () => move(place, place + 1), why: place === steps.length - 1 ? t('make.isLast') : undefined },
                    { id: 'repeat', words: t('make.repeat'), run: () => repeat(place) },
                    { id: 'remove', words: t('make.remove'), run: () => remove(place, step) },
                  ]}
                />
              </GridListItem>
            )}
          </GridList>
          <p id="make-steps-keys" className="visually-hidden">
            {t('make.stepKeys')}
          </p>
        </div>
      )}
      <p className="minor make-sources">{t('make.sourcesStep')}</p>
      <AddStep />
    </>
  );
}

/** A word and a sign on a step that is not as it should be. */
function StepSign({ step, place }: { readonly step: LessonStep; readonly place: number }) {
  const { t } = useText();
  const { check, lesson } = useMaker();
  const told = check.played?.steps[playedPlace(check.played, step, place, lesson.steps.length)]?.changes ?? [];
  const changes = joinChanges(told, findUnwritten(lesson, step));
  if (changes.length === 0) return null;
  const isGone = changes.some(({ kind }) => kind !== 'words_missing' && kind !== 'term_unknown');
  return <span className="make-sign">! {t(isGone ? 'make.signChanged' : 'make.signWords')}</span>;
}
