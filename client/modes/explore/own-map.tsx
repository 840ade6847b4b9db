import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { Button, Toolbar } from 'react-aria-components';
import type { PlacedNode, Target } from '#contract/exploration.ts';
import type { Canvas, Picture } from '../../canvas/canvas.ts';
import { openCanvas } from '../../canvas/open-canvas.ts';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { selectedNodes } from '../../state/session.ts';
import { useSession } from '../../use-desk.ts';
import { arrowDirections, nearestNode } from './nearest-node.ts';
import { drawnAs } from './read-drawn.ts';

const zoomStep = 1.25;
/** Left free around what is drawn where nothing can be moved, px. */
const room = { x: 12, top: 12, bottom: 12 } as const;

export type OwnMapProps = {
  readonly picture: Picture;
  /** What the map shows, in words. */
  readonly label: string;
  readonly words: { readonly keys: string; readonly look: string; readonly zoomIn: string; readonly zoomOut: string; readonly fit: string };
  readonly lookClass: string;
  readonly selection: Target | null;
  readonly onSelect: (target: Target | null) => void;
  /** Without it the nodes stay where they are, and all of the room is theirs. */
  readonly onMove?: (moves: readonly PlacedNode[]) => void;
  /** How much larger all is drawn, for those who sit far from the screen. */
  readonly scale?: number;
  /** Where to put the canvas while there is one. */
  readonly canvas?: { current: Canvas | null };
};

/** A map on a canvas of its own; Explore's is left as it is. */
export function OwnMap({ picture, label, words, lookClass, selection, onSelect, onMove, scale = 1, canvas: given }: OwnMapProps) {
  const help = useId();
  const theme = useSession((state) => state.theme);
  const box = useRef<HTMLDivElement>(null);
  const own = useRef<Canvas>(null);
  const canvas = given ?? own;
  const isFixed = onMove === undefined;
  const latest = useRef({ picture, onSelect, onMove });
  latest.current = { picture, onSelect, onMove };

  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const select = (target: Target | null) => latest.current.onSelect(target);
    const opened = openCanvas(
      element,
      {
        select,
        selectMore: (id) => select({ kind: 'node', id }),
        hover: (target) => element.toggleAttribute('data-hover', target !== null),
        move: (moves) => latest.current.onMove?.(moves),
        open: (id) => select({ kind: 'node', id }),
        menu: select,
        more: () => undefined,
      },
      isFixed ? { isFixed, room: { ...room, scale } } : {},
    );
    canvas.current = opened;
    opened.paint(latest.current.picture);
    return () => {
      canvas.current = null;
      opened.close();
    };
  }, [canvas, isFixed, scale]);
  useEffect(() => canvas.current?.paint(picture), [canvas, picture]);
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
    const from = drawnAs(picture, selectedNodes(selection)[0]);
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
        {words.keys}
      </p>
      <Toolbar className={`${lookClass} group`} aria-label={words.look}>
        {look(words.zoomIn, 'zoomIn', () => canvas.current?.zoomBy(zoomStep))}
        {look(words.zoomOut, 'zoomOut', () => canvas.current?.zoomBy(1 / zoomStep))}
        {look(words.fit, 'fit', () => canvas.current?.fit())}
      </Toolbar>
    </>
  );
}
