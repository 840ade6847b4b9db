import { useEffect, useRef } from 'react';

type Moves = { readonly next: () => void; readonly back: () => void; readonly first: () => void; readonly last: () => void };

/** Where these keys are something else's: what is written, chosen, drawn, or read row by row. */
const others = [
  'input',
  'textarea',
  'select',
  'table',
  '[contenteditable=true]',
  '[role=application]',
  '[role=radiogroup]',
  '[role=listbox]',
  '[role=menu]',
  '[role=grid]',
  '[role=toolbar]',
  '[role=tablist]',
  '[role=dialog]',
].join();

/** Whether a part that scrolls has anything left in a direction; a press then scrolls, as everywhere. */
function canScroll(target: EventTarget | null, isDown: boolean): boolean {
  if (!(target instanceof Element)) return false;
  const box = target.closest('.lesson-scroll, .chosen-card-body');
  if (box === null) return false;
  return isDown ? box.scrollTop + box.clientHeight < box.scrollHeight - 2 : box.scrollTop > 2;
}

/** The keys of a lesson: arrows and page keys, which a clicker sends too, lead from step to step. */
export function useStepKeys(moves: Moves, { isPresenting, isOn }: { readonly isPresenting: boolean; readonly isOn: boolean }): void {
  const latest = useRef(moves);
  latest.current = moves;
  useEffect(() => {
    if (!isOn) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (target instanceof Element && target.closest(others) !== null) return;
      const { next, back, first, last } = latest.current;
      const isPage = key === 'PageDown' || key === 'PageUp';
      if (isPage && !isPresenting && canScroll(target, key === 'PageDown')) return;
      const move = { ArrowRight: next, PageDown: next, ArrowLeft: back, PageUp: back, Home: first, End: last }[key];
      if (move === undefined) return;
      event.preventDefault();
      move();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isPresenting, isOn]);
}
