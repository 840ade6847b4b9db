import { type ReactNode, useMemo, useRef } from 'react';
import type { Target } from '#contract/exploration.ts';
import type { Highlight, LessonCamera } from '#contract/lesson.ts';
import type { PlayedLesson, PlayedStep } from '#contract/played-lesson.ts';
import { useMedia } from '../../../parts/use-media.ts';
import { type Document, emptyDocument } from '../../../state/document.ts';
import { selectedNodes } from '../../../state/session.ts';
import { useText } from '../../../use-desk.ts';
import { Legend } from '../../explore/legend.tsx';
import { ChosenCard } from '../stage/chosen-card.tsx';
import { LessonMap } from '../stage/lesson-map.tsx';
import { readStep } from '../stage/read-step.ts';
import { StepTwin } from '../stage/step-twin.tsx';
import { useLessonPicture } from '../stage/use-lesson-picture.ts';
import { useRoom, useStaged } from '../stage/use-staged.ts';
import '../../../styles/learn-play-map.css';

type Props = {
  readonly played: PlayedLesson;
  readonly step: PlayedStep;
  readonly index: number;
  readonly header: string;
  readonly highlights: readonly Highlight[];
  readonly camera: LessonCamera;
  readonly selection: Target | null;
  /** How much larger all is drawn, for those who sit far from the screen. */
  readonly scale: number;
  readonly onSelect: (target: Target | null) => void;
  /** What can be done with the lesson, given the map as it is drawn. */
  readonly ways: (document: Document) => ReactNode;
};

/** The map of a step with what is selected on it, the same as text, and the key. */
export function MapSide({ played, step, index, header, highlights, camera, selection, scale, onSelect, ways }: Props) {
  const { t } = useText();
  const box = useRef<HTMLDivElement>(null);
  const staged = useStaged(played, index, useRoom(box, scale));
  const document = staged.status === 'ready' ? staged.value.document : emptyDocument;
  // Until a step is laid out the one before stands whole, with what that brings forward.
  const settled = useRef({ highlights, camera });
  if (staged.status === 'ready' && staged.value.index === index) settled.current = { highlights, camera };
  const content = useMemo(() => readStep(played, step, highlights), [played, step, highlights]);
  const { nodes, lines } = document;
  return (
    <section className="lesson-side" aria-label={t('learn.mapRegion')}>
      <div className="lesson-stage" ref={box}>
        {step.nodes.length === 0 && <p className="lesson-stage-words minor">{t('learn.noMap')}</p>}
        {step.nodes.length > 0 && staged.status === 'loading' && <p className="lesson-stage-words minor">{t('learn.drawing')}</p>}
        {staged.status === 'failed' && <p className="lesson-stage-words">{t('learn.mapFailed')}</p>}
        <LessonMap
          key={scale}
          scale={scale}
          document={document}
          highlights={settled.current.highlights}
          camera={settled.current.camera}
          selection={selection}
          onSelect={onSelect}
          label={t('learn.map', { header, nodes: t('map.nodes', { count: nodes.length }), lines: t('map.lines', { count: lines.length }) })}
        />
        {selection !== null && (
          <div className="lesson-stage-card" data-side={sideOf(document, selection)}>
            <ChosenCard played={played} content={content} target={selection} onClose={() => onSelect(null)} />
          </div>
        )}
      </div>
      <div className="lesson-twin">
        <StepTwin played={played} step={step} highlights={highlights} selection={selection} onSelect={onSelect} />
        <div className="lesson-ways">{ways(document)}</div>
      </div>
      <Key document={document} highlights={settled.current.highlights} />
    </section>
  );
}

/** A phone, or a low frame on another site: an open key would leave the map no room. */
const small = '(max-width: 760px), (max-height: 560px)';

/** The key; on a small screen behind its name. */
function Key({ document, highlights }: Pick<Props, 'highlights'> & { readonly document: Document }) {
  const { t } = useText();
  const isSmall = useMedia(small);
  const legend = <Legend picture={useLessonPicture(document, highlights, null)} />;
  if (!isSmall) return <div className="lesson-key">{legend}</div>;
  return (
    <details className="lesson-key">
      <summary>{t('legend.label')}</summary>
      {legend}
    </details>
  );
}

/** The side of the map where a card covers nothing of what is selected. */
function sideOf({ nodes }: Document, selection: Target): 'start' | 'end' {
  const ids = selection.kind === 'line' ? [selection.line.from, selection.line.to] : selectedNodes(selection);
  const mean = (list: Document['nodes']) => list.reduce((sum, { x }) => sum + x, 0) / Math.max(1, list.length);
  return mean(nodes.filter(({ id }) => ids.includes(id))) > mean(nodes) ? 'start' : 'end';
}
