import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Picture, PictureNode, Sight } from '../../../canvas/canvas.ts';
import { Icon } from '../../../parts/icon.tsx';
import { useWords } from '../../../text/more-words.ts';
import { useDesk, useText } from '../../../use-desk.ts';
import { craftWords } from './craft-words.ts';
import './craft.css';

const size = { width: 176, height: 116, margin: 8 } as const;
/** A dot is no smaller than this, in px. */
const leastDot = 1.6;
const colours = { for: '--support', against: '--oppose', both: '--dispute', none: '--text-3' } as const;

type Scale = { readonly zoom: number; readonly x: number; readonly y: number };

/** How the picture is brought into the overview. */
function scaleOf({ bounds, frame }: Sight): Scale {
  const { left, right, top, bottom } = bounds ?? frame;
  const zoom = Math.min((size.width - 2 * size.margin) / Math.max(1, right - left), (size.height - 2 * size.margin) / Math.max(1, bottom - top));
  return { zoom, x: size.width / 2 - (zoom * (left + right)) / 2, y: size.height / 2 - (zoom * (top + bottom)) / 2 };
}

/** All of the picture as dots, with a frame around what is in sight; a press or a drag looks there. The keys that move the map do the same. */
export function Minimap({ picture }: { readonly picture: Picture }) {
  useWords(craftWords);
  const desk = useDesk();
  const { t } = useText();
  const [isShown, setShown] = useState(true);
  if (!isShown)
    return (
      <Button className="button button-icon minimap-button" aria-label={t('minimap.show')} onPress={() => setShown(true)}>
        <Icon name="map" />
      </Button>
    );
  return (
    <div className="minimap">
      <Drawing
        picture={picture}
        label={t('minimap.label', { count: picture.nodes.length })}
        look={(point) => desk.canvas.current?.lookAt(point, { isAtOnce: true })}
      />
      <Button className="button button-plain button-icon button-small minimap-hide" aria-label={t('minimap.hide')} onPress={() => setShown(false)}>
        <Icon name="close" size={16} />
      </Button>
    </div>
  );
}

type DrawingProps = { readonly picture: Picture; readonly label: string; readonly look: (point: { readonly x: number; readonly y: number }) => void };

function Drawing({ picture, label, look }: DrawingProps) {
  const desk = useDesk();
  const canvas = useRef<HTMLCanvasElement>(null);
  const scale = useRef<Scale>({ zoom: 1, x: 0, y: 0 });
  useEffect(() => {
    const draw = (sight: Sight) => {
      const context = canvas.current?.getContext('2d');
      if (canvas.current === null || context === null || context === undefined) return;
      scale.current = scaleOf(sight);
      drawOverview(context, picture.nodes, sight, scale.current, getComputedStyle(canvas.current));
    };
    return desk.canvas.current?.watchSight(draw);
  }, [desk, picture]);
  const lookThere = (event: PointerEvent) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const { zoom, x, y } = scale.current;
    look({ x: (event.clientX - left - x) / zoom, y: (event.clientY - top - y) / zoom });
  };
  return (
    <canvas
      ref={canvas}
      className="minimap-drawing"
      role="img"
      aria-label={label}
      width={size.width * 2}
      height={size.height * 2}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        lookThere(event);
      }}
      onPointerMove={(event) => event.buttons === 1 && lookThere(event)}
    />
  );
}

function drawOverview(
  context: CanvasRenderingContext2D,
  nodes: readonly PictureNode[],
  { frame }: Sight,
  { zoom, x, y }: Scale,
  style: CSSStyleDeclaration,
): void {
  const colour = (name: string) => style.getPropertyValue(name).trim();
  context.setTransform(2, 0, 0, 2, 0, 0);
  context.clearRect(0, 0, size.width, size.height);
  for (const node of nodes) {
    context.fillStyle = colour(node.form === 'question' ? '--text' : colours[node.side]);
    const [atX, atY, dot] = [x + zoom * node.x, y + zoom * node.y, Math.max(leastDot, zoom * 18)];
    context.beginPath();
    // Shape says who is against where colour does not: a square there, a dot elsewhere.
    if (node.side === 'against') context.rect(atX - dot, atY - dot, 2 * dot, 2 * dot);
    else context.arc(atX, atY, dot, 0, 2 * Math.PI);
    context.fill();
  }
  context.strokeStyle = colour('--accent');
  context.lineWidth = 1.5;
  const [left, top] = [Math.max(1, x + zoom * frame.left), Math.max(1, y + zoom * frame.top)];
  const [right, bottom] = [Math.min(size.width - 1, x + zoom * frame.right), Math.min(size.height - 1, y + zoom * frame.bottom)];
  if (right > left && bottom > top) context.strokeRect(left, top, right - left, bottom - top);
}
