import { useState } from 'react';
import { Button } from 'react-aria-components';
import { readMapAsStep } from '../../../commands/learn/record-step.ts';
import { insertStep } from '../../../state/learn/edit-lesson.ts';
import { stepOf } from '../../../state/learn/record-view.ts';
import { freeStepId } from '../../../state/learn/step-ids.ts';
import type { LessonStep } from '#contract/lesson.ts';
import { useDesk, useDocument, useText } from '../../../use-desk.ts';
import { QueryViewBox } from './query-view-box.tsx';
import { useMaker } from './use-maker.ts';

/** The ways to begin another step: the map of Explore as it stands, the first picture, or what a named query finds. */
export function AddStep() {
  const desk = useDesk();
  const { t } = useText();
  const { draft, part, lesson, show } = useMaker();
  const hasMap = useDocument().nodes.length > 0;
  const [isAsking, setAsking] = useState(false);
  const isFull = lesson.steps.length >= 60;
  const add = (step: LessonStep | null) => {
    if (step === null) return;
    const place = typeof part === 'number' ? part + 1 : lesson.steps.length;
    draft.change((before) => insertStep(before, step, place));
    show(place);
  };
  const freeId = (header: string) =>
    freeStepId(
      header,
      lesson.steps.map(({ id }) => id),
    );
  return (
    <div className="make-add">
      <Button className="button" isDisabled={!hasMap || isFull} onPress={() => add(readMapAsStep(desk, draft.read()))}>
        {t('make.recordMap')}
      </Button>
      <Button className="button" isDisabled={isFull} onPress={() => add(stepOf(freeId(''), {}, { overview: true }))}>
        {t('make.addFirst')}
      </Button>
      <Button className="button" isDisabled={isFull} onPress={() => setAsking(true)}>
        {t('make.addQuery')}
      </Button>
      {isFull && <p className="minor">{t('make.full')}</p>}
      {!isFull && !hasMap && <p className="minor">{t('make.noMap')}</p>}
      {isAsking && (
        <QueryViewBox
          onChosen={({ header, view }) => {
            add(stepOf(freeId(header.en ?? ''), header, view));
            setAsking(false);
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
