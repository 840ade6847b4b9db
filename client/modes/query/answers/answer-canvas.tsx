import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { PlacedNode, Target } from '#contract/exploration.ts';
import type { Canvas, Picture } from '../../../canvas/canvas.ts';
import { openCanvas } from '../../../canvas/open-canvas.ts';
import { Icon, type IconName } from '../../../parts/icon.tsx';
import { useSession } from '../../../use-desk.ts';
import { arrowDirections, nearestNode } from '../../explore/nearest-node.ts';
import { useQueryText } from '../text/use-query-text.ts';

const zoomStep = 1.25;

/** The graph of an answer on a canvas of its own; the map of the other mode is left as it is. */
export function AnswerCanvas({
  picture,
  label,
  selection,
  onSelect,
  onMove,
}: {
  readonly picture: Picture;
  readonly label: string;
  readonly selection: Target | null;
  readonly onSelect: (target: Target | null) => void;
  readonly onMove: (moves: readonly PlacedNode[]) => void;
}) {
  const { t } = useQueryText();
  const help = useId();
  const theme = useSession((state) => state.theme);
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<Canvas>(null);
  const latest = useRef({ picture, onSelect, onMove });
  latest.current = { picture, onSelect, onMove };

  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const opened = openCanvas(element, {
      select: (target) => latest.current.onSelect(target),
      selectMore: (id) => latest.current.onSelect({ kind: 'node', id }),
      hover: (target) => element.toggleAttribute('data-hover', target !== null),
      move: (moves) => latest.current.onMove(moves),
      open: (id) => latest.current.onSelect({ kind: 'node', id }),
      menu: (target) => latest.current.onSelect(target),
      more: () => undefined,
    });
    canvas.current = opened;
    opened.paint(latest.current.picture);
    return () => {
      canvas.current = null;
      opened.close();
    };
  }, []);
  useEffect(() => canvas.current?.paint(picture), [picture]);
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
    const next = from === undefined ? picture.nodes[0]?.id : nearestNode(picture.nodes, from, direction);
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
    <>
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
        {t('answer.graphKeys')}
      </p>
      <div className="answer-look group" role="toolbar" aria-label={t('answer.look')}>
        {look(t('answer.zoomIn'), 'zoomIn', () => canvas.current?.zoomBy(zoomStep))}
        {look(t('answer.zoomOut'), 'zoomOut', () => canvas.current?.zoomBy(1 / zoomStep))}
        {look(t('answer.fit'), 'fit', () => canvas.current?.fit())}
      </div>
    </>
  );
}
