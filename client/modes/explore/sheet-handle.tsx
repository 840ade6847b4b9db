import { type PointerEvent, useEffect, useRef } from 'react';
import type { Sheet } from '../../state/session.ts';
import { useDesk, useSession, useText } from '../../use-desk.ts';
import { settleSheet } from './settle-sheet.ts';

const next: Readonly<Record<Sheet, Sheet>> = { peek: 'half', half: 'full', full: 'peek' };
const still = 6;

/** Draws the details up or down on a narrow screen: dragged, or pressed to go to the next height. */
export function SheetHandle() {
  const desk = useDesk();
  const { t } = useText();
  const sheet = useSession((state) => state.sheet);
  useRiseForDetails();
  const drag = useRef<{ readonly from: number; readonly height: number; moved: boolean } | null>(null);
  const boxOf = (event: PointerEvent<HTMLElement>) => event.currentTarget.parentElement;
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { from: event.clientY, height: boxOf(event)?.getBoundingClientRect().height ?? 0, moved: false };
  };
  const onPointerMove = (event: PointerEvent<HTMLButtonElement>) => {
    const { current } = drag;
    if (current === null) return;
    const up = current.from - event.clientY;
    if (!current.moved && Math.abs(up) < still) return;
    current.moved = true;
    boxOf(event)?.style.setProperty('height', `${current.height + up}px`);
  };
  const onPointerUp = (event: PointerEvent<HTMLButtonElement>) => {
    const { current } = drag;
    const box = boxOf(event);
    box?.style.removeProperty('height');
    if (current?.moved !== true || box === null) return;
    desk.session.set({ sheet: settleSheet(current.height + current.from - event.clientY, box.parentElement?.getBoundingClientRect().height ?? 0) });
  };
  return (
    <button
      type="button"
      className="sheet-handle"
      aria-label={t(`sheet.${next[sheet]}`)}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
      onClick={() => {
        // A drag ends in a click as well.
        if (drag.current?.moved !== true) desk.session.set({ sheet: next[sheet] });
        drag.current = null;
      }}
    >
      <span />
    </button>
  );
}

/** What was just selected is shown; with nothing selected the map has its room again. */
function useRiseForDetails(): void {
  const { session } = useDesk();
  const isAbout = useSession((state) => state.selection ?? state.reading);
  useEffect(() => {
    const { sheet } = session.read();
    if (isAbout !== null && sheet === 'peek') session.set({ sheet: 'half' });
    if (isAbout === null) session.set({ sheet: 'peek' });
  }, [session, isAbout]);
}
