import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { NodeId } from '#contract/graph.ts';
import { useDesk } from '../../../use-desk.ts';
import './map-rings.css';

/** In px of the picture, and the least on screen. */
const [wide, least] = [84, 36];
type Rings = { readonly box: DOMRect; readonly size: number; readonly points: readonly { readonly x: number; readonly y: number }[] };

/** Rings on the map around the nodes that something elsewhere on the page is about, as far as they are drawn. */
export function MapRings({ ids }: { readonly ids: readonly NodeId[] }) {
  const { canvas } = useDesk();
  const [rings, setRings] = useState<Rings | null>(null);
  const key = ids.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the ids
  useEffect(() => {
    const drawn = canvas.current;
    const box = document.querySelector('.canvas')?.getBoundingClientRect();
    if (drawn === null || box === undefined || ids.length === 0) return setRings(null);
    const read = () =>
      setRings({
        box,
        size: Math.max(wide * drawn.readSight().zoom, least),
        points: [...new Set(ids)].flatMap((id) => drawn.pointOf({ kind: 'node', id }) ?? []),
      });
    read();
    return drawn.watchSight(read);
  }, [canvas, key]);
  if (rings === null || rings.points.length === 0) return null;
  const { size, points } = rings;
  const { left, top, width, height } = rings.box;
  return createPortal(
    <div className="map-rings" aria-hidden="true" style={{ left, top, width, height }}>
      {points.map(({ x, y }) => (
        <span key={`${x} ${y}`} className="map-ring" style={{ left: x - left - size / 2, top: y - top - size / 2, width: size, height: size }} />
      ))}
    </div>,
    document.body,
  );
}
