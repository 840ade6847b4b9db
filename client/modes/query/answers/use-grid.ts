import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type RowWindow, scrollToRow, windowRows } from '../../../answers/row-window.ts';
import { useMedia } from '../../../parts/use-media.ts';

/** A cell of the grid; row -1 is the head. */
export type CellPlace = { readonly row: number; readonly column: number };
type Size = { readonly rows: number; readonly columns: number };

const steps: Readonly<Record<string, (from: CellPlace, size: Size & { readonly page: number }, far: boolean) => CellPlace>> = {
  ArrowUp: ({ row, column }, _, far) => ({ row: far ? 0 : row - 1, column }),
  ArrowDown: ({ row, column }, { rows }, far) => ({ row: far ? rows - 1 : row + 1, column }),
  ArrowLeft: ({ row, column }, _, far) => ({ row, column: far ? 0 : column - 1 }),
  ArrowRight: ({ row, column }, { columns }, far) => ({ row, column: far ? columns - 1 : column + 1 }),
  PageUp: ({ row, column }, { page }) => ({ row: Math.max(0, row - page), column }),
  PageDown: ({ row, column }, { page }) => ({ row: row + page, column }),
  Home: ({ row }, _, far) => ({ row: far ? 0 : row, column: 0 }),
  End: ({ row }, { rows, columns }, far) => ({ row: far ? rows - 1 : row, column: columns - 1 }),
};

/** Where a key leads from a cell; null where it is not a key that moves. */
export function moveCell(key: string, from: CellPlace, size: Size & { readonly page: number }, isFar: boolean): CellPlace | null {
  const to = steps[key]?.(from, size, isFar);
  if (to === undefined) return null;
  return { row: Math.max(-1, Math.min(size.rows - 1, to.row)), column: Math.max(0, Math.min(size.columns - 1, to.column)) };
}

export type Grid = {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly head: RefObject<HTMLDivElement | null>;
  readonly rowHeight: number;
  readonly window: RowWindow;
  readonly active: CellPlace;
  readonly onScroll: () => void;
  /** Moves to a cell, with the focus. */
  readonly goTo: (cell: CellPlace) => void;
  /** Moves by a key; says whether the key was one of them. */
  readonly move: (event: KeyboardEvent) => boolean;
};

/** A grid of which only the rows in sight are in the document, with one cell that takes the keys. */
export function useGrid({ rows, columns }: Size): Grid {
  const box = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const rowHeight = useMedia('(pointer: coarse)') ? 44 : 33;
  const [view, setView] = useState({ scrollTop: 0, viewHeight: 400 });
  const [wanted, setActive] = useState<CellPlace>({ row: 0, column: 0 });
  const active = { row: Math.min(wanted.row, rows - 1), column: Math.min(wanted.column, Math.max(0, columns - 1)) };
  const isMoved = useRef(false);

  const look = () => {
    const element = box.current;
    if (element === null) return;
    const next = { scrollTop: element.scrollTop, viewHeight: Math.max(rowHeight, element.clientHeight - (head.current?.offsetHeight ?? rowHeight)) };
    setView((before) => (before.scrollTop === next.scrollTop && before.viewHeight === next.viewHeight ? before : next));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: watches one element for as long as it stands
  useEffect(() => {
    if (box.current === null) return;
    const observer = new ResizeObserver(look);
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the active cell alone
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null || !isMoved.current) return;
    isMoved.current = false;
    if (active.row >= 0) element.scrollTop = scrollToRow(active.row, { count: rows, rowHeight, ...view, scrollTop: element.scrollTop });
    const cell = element.querySelector<HTMLElement>('[data-active]');
    const number = element.querySelector<HTMLElement>('.answer-corner')?.offsetWidth ?? 0;
    if (cell !== null) {
      // Of a cell wider than the view its beginning is shown.
      element.scrollLeft = Math.min(Math.max(element.scrollLeft, cell.offsetLeft + cell.offsetWidth - element.clientWidth), cell.offsetLeft - number);
      cell.focus({ preventScroll: true });
    }
    look();
  }, [wanted]);

  const goTo = (cell: CellPlace) => {
    isMoved.current = true;
    setActive({ ...cell });
  };
  return {
    box,
    head,
    rowHeight,
    window: windowRows({ count: rows, rowHeight, ...view }),
    active,
    onScroll: look,
    goTo,
    move(event) {
      if (event.altKey || event.shiftKey) return false;
      const page = Math.max(1, Math.floor(view.viewHeight / rowHeight) - 1);
      const next = moveCell(event.key, active, { rows, columns, page }, event.ctrlKey || event.metaKey);
      if (next === null) return false;
      event.preventDefault();
      event.stopPropagation();
      goTo(next);
      return true;
    },
  };
}
