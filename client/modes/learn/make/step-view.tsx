import { useId, useRef, useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import type { Target } from '#contract/exploration.ts';
import type { Highlight } from '#contract/lesson.ts';
import type { PlayedLesson } from '#contract/played-lesson.ts';
import type { Sight } from '../../../canvas/canvas.ts';
import { emptyDocument } from '../../../state/document.ts';
import { toggleHighlight } from '../../../state/learn/edit-lesson.ts';
import { useText } from '../../../use-desk.ts';
import { LessonMap } from '../stage/lesson-map.tsx';
import { StepTwin } from '../stage/step-twin.tsx';
import { useRoom, useStaged } from '../stage/use-staged.ts';
import { ChosenTools } from './chosen-tools.tsx';
import { HighlightList } from './highlight-list.tsx';
import { nameStep } from './name-step.ts';
import { playedPlace, useMaker, useStep } from './use-maker.ts';
import { ViewTools } from './view-tools.tsx';
import '../../../styles/learn-make-view.css';

const highlightsOf = (target: Target): readonly Highlight[] => (target.kind === 'node' ? [target.id] : target.kind === 'nodes' ? target.ids : [target.line]);

/** What a step shows: its map as the class will see it, and what of it is brought forward. */
export function StepView() {
  const { t } = useText();
  const heading = useId();
  const { check, lesson } = useMaker();
  const { step, place } = useStep();
  const index = playedPlace(check.played, step, place, lesson.steps.length);
  return (
    <section className="make-view" aria-labelledby={heading}>
      <h4 id={heading}>{t('make.shows')}</h4>
      {check.played === null || index < 0 ? (
        <p className="minor make-view-waits">{t(check.status === 'failed' ? 'make.noMapNow' : 'make.checking')}</p>
      ) : (
        <Stage played={check.played} index={index} />
      )}
    </section>
  );
}

/** What was played as long as nothing that the map shows has changed, so that typing does not move it. */
function useSteady(played: PlayedLesson, index: number): PlayedLesson {
  const { changes: _, result: __, ...shown } = played.steps[index] ?? { changes: [], result: null };
  const key = JSON.stringify([index, shown, played.lesson.steps[index]?.view, played.dataVersion]);
  const steady = useRef({ key, played });
  if (steady.current.key !== key) steady.current = { key, played };
  return steady.current.played;
}

function Stage({ played, index }: { readonly played: PlayedLesson; readonly index: number }) {
  const { t, language } = useText();
  const { step, place, change } = useStep();
  const steady = useSteady(played, index);
  const box = useRef<HTMLDivElement>(null);
  const sight = useRef<(() => Sight | null) | null>(null);
  const staged = useStaged(steady, index, useRoom(box));
  const [selection, select] = useState<Target | null>(null);
  const [isPicking, setPicking] = useState(false);
  const document = staged.status === 'ready' && staged.value.index === index ? staged.value.document : emptyDocument;
  const playedStep = played.steps[index];
  const onSelect = (target: Target | null) => {
    select(target);
    if (!isPicking || target === null) return;
    change((now) => ({ ...now, highlights: highlightsOf(target).reduce<Highlight[]>((list, one) => toggleHighlight(list, one), now.highlights) }));
  };
  return (
    <>
      <ViewTools document={document} sight={sight} />
      <ToggleButton className="button button-small make-pick" isSelected={isPicking} onChange={setPicking}>
        {t('make.pick')}
      </ToggleButton>
      <div className="make-map" ref={box}>
        {playedStep?.nodes.length === 0 && <p className="minor make-view-waits">{t('learn.noMap')}</p>}
        {staged.status === 'failed' && <p className="make-view-waits">{t('learn.mapFailed')}</p>}
        <LessonMap
          document={document}
          highlights={step.highlights}
          camera={step.camera}
          selection={selection}
          onSelect={onSelect}
          sight={sight}
          label={t('learn.map', {
            header: nameStep(step, place, language, t),
            nodes: t('map.nodes', { count: document.nodes.length }),
            lines: t('map.lines', { count: document.lines.length }),
          })}
        />
      </div>
      {selection !== null && <ChosenTools target={selection} />}
      <HighlightList />
      {playedStep !== undefined && <StepTwin played={steady} step={playedStep} highlights={step.highlights} selection={selection} onSelect={onSelect} />}
    </>
  );
}
