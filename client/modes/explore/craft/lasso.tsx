import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Picture } from '../../../canvas/canvas.ts';
import { isInside } from '../../../canvas/hull.ts';
import type { Desk } from '../../../desk.ts';
import { selectedNodes, targetOf } from '../../../state/session.ts';
import { useWords } from '../../../text/more-words.ts';
import { useDesk, useText } from '../../../use-desk.ts';
import { readTarget } from '../read-drawn.ts';
import { craftWords } from './craft-words.ts';
import './craft.css';

type Point = { readonly x: number; readonly y: number };
/** A drag shorter than this draws nothing. */
const leastPoints = 3;

/** Selects whose middles lie in an outline, drawn in px of the map; gives how many. */
function selectInside(desk: Desk, picture: Picture, outline: readonly Point[], isAdded: boolean): number {
  const sight = desk.canvas.current?.readSight();
  if (sight === undefined) return 0;
  const drawn = outline.map(({ x, y }) => ({ x: sight.frame.left + x / sight.zoom, y: sight.frame.top + y / sight.zoom }));
  const inside = picture.nodes.filter((node) => isInside(drawn, node)).map(({ id }) => id);
  const found = inside.length === 0 ? [] : selectedNodes(readTarget(picture, { kind: 'nodes', ids: inside }));
  const before = isAdded ? selectedNodes(desk.session.read().selection) : [];
  desk.session.set({ selection: targetOf([...before, ...found]), reading: null });
  return found.length;
}

/** Drawing around what is to be selected, with a finger, a pen or a mouse. It stays until Escape or Done; begun by Shift and a drag it ends with that. */
export function Lasso({ picture }: { readonly picture: Picture }) {
  useWords(craftWords);
  const desk = useDesk();
  const { t } = useText();
  const box = useRef<HTMLDivElement>(null);
  const drawn = useRef<Point[]>([]);
  const [outline, setOutline] = useState<readonly Point[]>([]);
  const [found, setFound] = useState<number | null>(null);
  /** Whether the drag had begun before this was there. */
  const [isPassing, setPassing] = useState(false);
  const leave = () => desk.session.set({ gesture: null });

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      desk.session.set({ gesture: null });
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [desk]);

  const pointOf = ({ clientX, clientY }: PointerEvent): Point => {
    const { left, top } = box.current?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return { x: clientX - left, y: clientY - top };
  };
  const begin = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drawn.current = [pointOf(event)];
    setFound(null);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (event.buttons !== 1) return;
    if (drawn.current.length === 0) {
      setPassing(true);
      begin(event);
    }
    drawn.current.push(pointOf(event));
    setOutline([...drawn.current]);
  };
  const onPointerUp = (event: PointerEvent) => {
    const points = drawn.current;
    drawn.current = [];
    setOutline([]);
    if (points.length >= leastPoints) setFound(selectInside(desk, picture, points, event.shiftKey && !isPassing));
    if (isPassing) leave();
  };

  const voice = found === null ? '' : found === 0 ? t('lasso.none') : t('lasso.found', { count: found });
  return (
    <>
      <div className="lasso" ref={box} onPointerDown={begin} onPointerMove={onPointerMove} onPointerUp={onPointerUp} onPointerCancel={onPointerUp}>
        <svg className="lasso-drawing" aria-hidden="true">
          <polygon points={outline.map(({ x, y }) => `${x},${y}`).join(' ')} />
        </svg>
      </div>
      {!isPassing && (
        <div className="map-bar lasso-bar">
          <p>{t('lasso.help')}</p>
          <p role="status">{voice}</p>
          <Button className="button" onPress={leave}>
            {t('lasso.leave')}
          </Button>
        </div>
      )}
    </>
  );
}
