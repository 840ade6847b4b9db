import { useEffect, useRef } from 'react';
import type { Target } from '#contract/exploration.ts';
import type { Highlight, LessonCamera } from '#contract/lesson.ts';
import type { Canvas, Sight } from '../../../canvas/canvas.ts';
import type { Document } from '../../../state/document.ts';
import { useWords } from '../../../text/more-words.ts';
import { useText } from '../../../use-desk.ts';
import { OwnMap } from '../../explore/own-map.tsx';
import { readTarget } from '../../explore/read-drawn.ts';
import { nodesOf } from './highlight.ts';
import { stageWords } from './text/stage-words.ts';
import { useLessonPicture } from './use-lesson-picture.ts';
import '../../../styles/learn-stage.css';

export type LessonMapProps = {
  readonly document: Document;
  readonly highlights: readonly Highlight[];
  readonly camera: LessonCamera;
  readonly selection: Target | null;
  readonly onSelect: (target: Target | null) => void;
  /** What the map shows, in words. */
  readonly label: string;
  /** How much larger all is drawn, for those who sit far from the screen; read once. */
  readonly scale?: number;
  /** Where to put what reads the part of the map that is in sight, for whoever makes a lesson. */
  readonly sight?: { current: (() => Sight | null) | null };
};

/** The map of one step. Between steps what stays glides to its new place. */
export function LessonMap({ document, highlights, camera, selection, onSelect, label, scale = 1, sight }: LessonMapProps) {
  useWords(stageWords);
  const { t } = useText();
  const canvas = useRef<Canvas>(null);
  const picture = useLessonPicture(document, highlights, selection);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a step looks where it says once; what is selected in it moves nothing
  useEffect(() => {
    const { current } = canvas;
    if (current === null || document.nodes.length === 0) return;
    if (camera === 'all' || (camera === 'highlights' && highlights.length === 0)) current.fit();
    else if (camera === 'highlights') current.frame([...nodesOf(highlights)]);
    else current.lookAt(camera, { zoom: camera.zoom * scale });
  }, [document, camera]);
  useEffect(() => {
    if (sight === undefined) return;
    sight.current = () => canvas.current?.readSight() ?? null;
    return () => {
      sight.current = null;
    };
  }, [sight]);
  const words = {
    keys: t('learn.mapKeys'),
    look: t('learn.look'),
    zoomIn: t('learn.zoomIn'),
    zoomOut: t('learn.zoomOut'),
    fit: t('learn.fit'),
  };
  return (
    <div className="lesson-map">
      <OwnMap
        picture={picture}
        label={label}
        words={words}
        lookClass="lesson-map-look"
        selection={selection}
        onSelect={(target) => onSelect(target === null ? null : readTarget(picture, target))}
        scale={scale}
        canvas={canvas}
      />
    </div>
  );
}
