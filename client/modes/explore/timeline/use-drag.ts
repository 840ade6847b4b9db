import { type PointerEvent, type RefObject, useRef } from 'react';
import { dayAt, type Stretch } from './axis.ts';
import { type Edge, moveHandle, snap, spanDates } from './move-handle.ts';
import type { Brush, Dates } from './use-brush.ts';

type Drag = { readonly edge: Edge | null; readonly from: number; readonly startX: number; readonly before: Dates; moved: Dates | null };
const least = 4;

/** Draws out a span, or takes a handle along. Presses on items are theirs. */
export function useDrag({
  box,
  stretch,
  whole,
  width,
  isAsOf,
  brush,
}: {
  readonly box: RefObject<HTMLElement | null>;
  readonly stretch: Stretch;
  readonly whole: Stretch;
  readonly width: number;
  readonly isAsOf: boolean;
  readonly brush: Brush;
}) {
  const drag = useRef<Drag | null>(null);
  const perDay = width / (stretch.end - stretch.start);
  const dayUnder = (clientX: number) => dayAt(clientX - (box.current?.getBoundingClientRect().left ?? 0), stretch, width);
  const move = (day: number, { edge, from, before }: Drag): Dates => {
    if (edge !== null) return moveHandle(edge, snap(edge, day, perDay), before, whole);
    return isAsOf ? moveHandle('asOf', snap('asOf', day, perDay), before, whole) : spanDates(from, day, perDay, whole);
  };
  const end = (event: PointerEvent, isDone: boolean) => {
    const { current } = drag;
    drag.current = null;
    if (current === null) return;
    // In the mode of one day a press is enough.
    const dates = current.moved ?? (isAsOf && current.edge === null ? move(dayUnder(event.clientX), current) : null);
    if (dates === null) return;
    if (isDone) brush.commit(dates);
    else brush.drag(null);
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const target = event.target as HTMLElement;
      if (event.button !== 0 || target.closest('button') !== null) return;
      const edge = (target.closest<HTMLElement>('[data-edge]')?.dataset['edge'] as Edge | undefined) ?? null;
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { edge, from: dayUnder(event.clientX), startX: event.clientX, before: brush.dates, moved: null };
    },
    onPointerMove: (event: PointerEvent) => {
      const { current } = drag;
      if (current === null || (current.moved === null && Math.abs(event.clientX - current.startX) < least)) return;
      current.moved = move(dayUnder(event.clientX), current);
      brush.drag(current.moved);
    },
    onPointerUp: (event: PointerEvent) => end(event, true),
    onPointerCancel: (event: PointerEvent) => end(event, false),
  };
}
