import { type PointerEvent, useRef } from 'react';

const least = 60;
/** What is moved sideways itself, or drawn on. */
const others = 'input, textarea, select, pre, table, [role=application], .lesson-map, .lesson-scroll-x';

/** A finger that goes mostly sideways over the text leads to the next step, or back. */
export function useSwipe({ next, back }: { readonly next: () => void; readonly back: () => void }) {
  const start = useRef<{ readonly x: number; readonly y: number; readonly id: number } | null>(null);
  return {
    onPointerDown: ({ pointerType, isPrimary, clientX, clientY, pointerId, target }: PointerEvent) => {
      const isOthers = target instanceof Element && target.closest(others) !== null;
      start.current = pointerType === 'touch' && isPrimary && !isOthers ? { x: clientX, y: clientY, id: pointerId } : null;
    },
    onPointerUp: ({ clientX, clientY, pointerId }: PointerEvent) => {
      const from = start.current;
      start.current = null;
      if (from === null || from.id !== pointerId) return;
      const [across, down] = [clientX - from.x, clientY - from.y];
      if (Math.abs(across) < least || Math.abs(across) < 2 * Math.abs(down)) return;
      if (across < 0) next();
      else back();
    },
    onPointerCancel: () => {
      start.current = null;
    },
  };
}
