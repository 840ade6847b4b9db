import { type KeyboardEvent, useEffect, useId, useMemo, useRef } from 'react';
import { Button, Toolbar } from 'react-aria-components';
import type { Target } from '#contract/exploration.ts';
import type { Highlight, LessonCamera } from '#contract/lesson.ts';
import type { Canvas, Intents, Picture, Sight } from '../../../canvas/canvas.ts';
import { openCanvas } from '../../../canvas/open-canvas.ts';
import { Icon, type IconName } from '../../../parts/icon.tsx';
import type { Document } from '../../../state/document.ts';
import { useWords } from '../../../text/more-words.ts';
import { useKnown, useSession, useText } from '../../../use-desk.ts';
import { composePicture } from '../../explore/compose-picture.ts';
import { arrowDirections, nearestNode } from '../../explore/nearest-node.ts';
import { highlight, nodesOf } from './highlight.ts';
import { stageWords } from './text/stage-words.ts';
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
  readonly sight?: { current: (() => Sight) | null };
};

const zoomStep = 1.25;
/** Left free around what is drawn, px. */
const room = { x: 12, top: 12, bottom: 12 } as const;

/** The map of one step, on a canvas of its own: Explore's is left as it is. Between steps what stays glides to its new place. */
export function LessonMap({ document, highlights, camera, selection, onSelect, label, scale = 1, sight }: LessonMapProps) {
  useWords(stageWords);
  const { t } = useText();
  const help = useId();
  const theme = useSession((state) => state.theme);
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<Canvas>(null);
  const picture = useLessonPicture(document, highlights, selection);
  const latest = useRef({ picture, onSelect });
  latest.current = { picture, onSelect };

  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const select = (target: Target | null) => latest.current.onSelect(target);
    const intents: Intents = {
      select,
      selectMore: (id) => select({ kind: 'node', id }),
      hover: (target) => element.toggleAttribute('data-hover', target !== null),
      move: () => undefined,
      open: (id) => select({ kind: 'node', id }),
      menu: select,
      more: () => undefined,
    };
    const opened = openCanvas(element, intents, { isFixed: true, room: { ...room, scale } });
    canvas.current = opened;
    if (sight !== undefined) sight.current = opened.readSight;
    return () => {
      canvas.current = null;
      if (sight !== undefined) sight.current = null;
      opened.close();
    };
  }, [sight, scale]);
  useEffect(() => canvas.current?.paint(picture), [picture]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a step looks where it says once; what is selected in it moves nothing
  useEffect(() => {
    const { current } = canvas;
    if (current === null || document.nodes.length === 0) return;
    if (camera === 'all' || (camera === 'highlights' && highlights.length === 0)) current.fit();
    else if (camera === 'highlights') current.frame([...nodesOf(highlights)]);
    else current.lookAt(camera, { zoom: camera.zoom * scale });
  }, [document, camera]);
  // The page applies a theme in an effect of its own, which comes after this one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a chosen theme changes the colours that are read
  useEffect(() => {
    const frame = requestAnimationFrame(() => canvas.current?.restyle());
    return () => cancelAnimationFrame(frame);
  }, [theme]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '-') {
      event.preventDefault();
      canvas.current?.zoomBy(event.key === '+' ? zoomStep : 1 / zoomStep);
    }
    if (event.key === 'Escape' && selection !== null) {
      event.stopPropagation();
      onSelect(null);
    }
    const direction = Object.entries(arrowDirections).find(([key]) => key === event.key)?.[1];
    if (direction === undefined || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    const from = selection?.kind === 'node' ? picture.nodes.find(({ id }) => id === selection.id) : undefined;
    const first = picture.nodes.find(({ form }) => form === 'question') ?? picture.nodes[0];
    const next = from === undefined ? first?.id : nearestNode(picture.nodes, from, direction);
    if (next === undefined) return;
    onSelect({ kind: 'node', id: next });
    canvas.current?.reveal([next]);
  };
  const look = (name: string, icon: IconName, act: () => void) => (
    <Button className="button button-icon" aria-label={name} onPress={act}>
      <Icon name={icon} />
    </Button>
  );
  return (
    <div className="lesson-map">
      <div
        className="canvas"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: its keys move the selection
        tabIndex={0}
        aria-label={label}
        aria-describedby={help}
        ref={box}
        onKeyDown={onKeyDown}
        onContextMenu={(event) => event.preventDefault()}
      />
      <p id={help} className="visually-hidden">
        {t('learn.mapKeys')}
      </p>
      <Toolbar className="lesson-map-look group" aria-label={t('learn.look')}>
        {look(t('learn.zoomIn'), 'zoomIn', () => canvas.current?.zoomBy(zoomStep))}
        {look(t('learn.zoomOut'), 'zoomOut', () => canvas.current?.zoomBy(1 / zoomStep))}
        {look(t('learn.fit'), 'fit', () => canvas.current?.fit())}
      </Toolbar>
    </div>
  );
}

/** What the canvas draws of a step. */
export function useLessonPicture(document: Document, highlights: readonly Highlight[], selection: Target | null): Picture {
  const { t, language } = useText();
  const known = useKnown();
  const plain = useMemo(() => composePicture({ document, known, selection: null, language, t }), [document, known, language, t]);
  return useMemo(() => highlight(plain, highlights, selection), [plain, highlights, selection]);
}
