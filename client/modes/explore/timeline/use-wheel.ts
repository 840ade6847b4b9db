import { type RefObject, useEffect, useRef } from 'react';
import { dayAt, type Stretch } from './axis.ts';

type Wheel = {
  readonly box: RefObject<HTMLElement | null>;
  /** What scrolls by itself while its lanes have no room. */
  readonly scroll: RefObject<HTMLElement | null>;
  readonly stretch: Stretch;
  readonly width: number;
  readonly onZoom: (factor: number, at: number) => void;
  /** By a share of what is in sight. */
  readonly onPan: (share: number) => void;
};

/** The wheel brings the time closer or farther, sideways it moves on; over lanes that scroll it does so only with Ctrl. */
export function useWheel(wheel: Wheel): void {
  const latest = useRef(wheel);
  latest.current = wheel;
  const { box } = wheel;
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const onWheel = (event: WheelEvent) => {
      const { scroll, stretch, width, onZoom, onPan } = latest.current;
      const lanes = scroll.current;
      const isScrolled = lanes !== null && lanes.scrollHeight > lanes.clientHeight && lanes.contains(event.target as Node);
      if (isScrolled && !event.ctrlKey && Math.abs(event.deltaY) >= Math.abs(event.deltaX)) return;
      event.preventDefault();
      if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) onPan(event.deltaX / Math.max(width, 1));
      else onZoom(Math.exp(event.deltaY / 400), dayAt(event.clientX - element.getBoundingClientRect().left, stretch, width));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [box]);
}
