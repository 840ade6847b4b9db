import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect } from 'react';

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};
const read = (element: Element): readonly [number, number] => {
  const [row = 0, column = 0] = (element.getAttribute('data-at') ?? '').split(' ').map(Number);
  return [row, column];
};

/** Arrow keys between the cells of a table, of which one at a time is reached by Tab; cells say their place as `data-at="row column"`, heads being row and column 0. */
export function useGridKeys(box: RefObject<HTMLElement | null>, { rows, columns }: { readonly rows: number; readonly columns: number }) {
  const cellAt = (row: number, column: number) => box.current?.querySelector<HTMLElement>(`[data-at="${row} ${column}"]`) ?? null;
  const makeReachable = (cell: HTMLElement) => {
    for (const one of box.current?.querySelectorAll<HTMLElement>('[data-at][tabindex="0"]') ?? []) one.tabIndex = -1;
    cell.tabIndex = 0;
  };
  // React leaves alone what it did not change, so one cell keeps its place in the order of Tab until it is gone.
  useEffect(() => {
    if (box.current?.querySelector('[data-at][tabindex="0"]') != null) return;
    const first = cellAt(1, 1) ?? box.current?.querySelector<HTMLElement>('[data-at]');
    if (first != null) makeReachable(first);
  });
  return {
    onFocus: ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target.hasAttribute('data-at')) makeReachable(target);
    },
    onKeyDown: (event: KeyboardEvent) => {
      const { target } = event;
      if (!(target instanceof Element) || !target.hasAttribute('data-at') || event.altKey || event.metaKey || event.shiftKey) return;
      const [row, column] = read(target);
      const next = nextPlace(event, [row, column], [rows, columns]);
      if (next === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      cellAt(...next)?.focus();
    },
  };
}

function nextPlace(
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  [row, column]: readonly [number, number],
  [rows, columns]: readonly [number, number],
): readonly [number, number] | undefined {
  if (key === 'Home') return [ctrlKey ? 1 : row, row === 0 && !ctrlKey ? 1 : 0];
  if (key === 'End') return [ctrlKey ? rows : row, columns];
  const step = steps[key];
  if (step === undefined || ctrlKey) return undefined;
  const [nextRow, nextColumn] = [Math.min(Math.max(row + step[0], 0), rows), Math.min(Math.max(column + step[1], 0), columns)];
  // The corner holds nothing.
  return nextRow === 0 && nextColumn === 0 ? undefined : [nextRow, nextColumn];
}
