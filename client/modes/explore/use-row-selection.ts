import { type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent, useMemo, useRef, useState } from 'react';
import type { Key, Selection } from 'react-aria-components';
import type { Target } from '#contract/exploration.ts';
import { clearSelection, select, selectAll } from '../../commands/select.ts';
import { useDesk, useSession } from '../../use-desk.ts';
import { keysOf, targetOfRows } from './row-selection.ts';

/** The last press in the rows: on which, and whether it means more than that one. */
type Press = { readonly row: string | null; readonly isRange: boolean; readonly isToggle: boolean };
type Keys = { readonly target: EventTarget; readonly shiftKey: boolean; readonly ctrlKey: boolean; readonly metaKey: boolean };

const readPress = ({ target, shiftKey, ctrlKey, metaKey }: Keys): Press => ({ row: rowOf(target), isRange: shiftKey, isToggle: ctrlKey || metaKey });

/** The key of the row that an element is part of. */
export const rowOf = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest('[role=row][data-key]')?.getAttribute('data-key') ?? null) : null;

/** Keys that select; the others only move the focus. */
const isSelecting = ({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent) =>
  key === 'Enter' || key === ' ' || shiftKey || (key.toLowerCase() === 'a' && (ctrlKey || metaKey));

/** Keeps the selection of rows and of the page in step. A press selects one, with Ctrl or Shift more; moving the focus selects nothing. */
export function useRowSelection(targets: ReadonlyMap<string, Target>) {
  const desk = useDesk();
  const selection = useSession((state) => state.selection);
  const press = useRef<Press | null>(null);
  // The very set that React Aria gave back remembers where a range began.
  const [given, setGiven] = useState<ReadonlySet<Key>>(new Set());
  const keys = useMemo(() => keysOf(selection), [selection]);
  const isSame = given.size === keys.size && [...given].every((key) => keys.has(String(key)));
  const onSelectionChange = (chosen: Selection) => {
    if (press.current === null) return;
    if (chosen === 'all') return void selectAll.run(desk);
    const { row, isRange, isToggle } = press.current;
    const isMore = isRange || isToggle;
    const pressed = targets.get(row ?? '');
    if (!isMore && pressed === undefined) return;
    // A tap and a screen reader's click give what was selected with this row added or taken away; they mean this row.
    const target = isMore ? targetOfRows([...chosen].map(String), { targets, before: keys, isRange }) : (pressed ?? null);
    setGiven(chosen);
    if (target === null) void clearSelection.run(desk);
    else void select.run(desk, target);
  };
  return {
    selection: {
      selectionMode: 'multiple' as const,
      selectionBehavior: 'replace' as const,
      escapeKeyBehavior: 'none' as const,
      selectedKeys: isSame ? given : keys,
      onSelectionChange,
    },
    /** To be spread on what stands around the rows. */
    watch: {
      onPointerDownCapture: (event: PointerEvent) => {
        press.current = readPress(event);
      },
      onClickCapture: (event: MouseEvent) => {
        press.current = readPress(event);
      },
      onKeyDownCapture: (event: KeyboardEvent) => {
        press.current = isSelecting(event) ? readPress(event) : null;
      },
      onBlurCapture: ({ currentTarget, relatedTarget }: FocusEvent) => {
        if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) press.current = null;
      },
    },
  };
}
