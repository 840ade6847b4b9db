import { type RefObject, useCallback, useEffect, useState } from 'react';

/** How long the controls stay after the pointer came to rest, ms. */
const patience = 2500;

/**
 * Whether a lesson has the whole screen. Where the browser refuses that, it has the whole window. What stands around the player cannot be reached meanwhile.
 */
export function usePresenting(root: RefObject<HTMLElement | null>) {
  const [isOn, setOn] = useState(false);
  const start = useCallback(() => {
    setOn(true);
    document.documentElement.requestFullscreen?.().catch(() => undefined);
  }, []);
  const stop = useCallback(() => {
    setOn(false);
    if (document.fullscreenElement !== null && document.fullscreenElement !== undefined) void document.exitFullscreen().catch(() => undefined);
  }, []);
  useEffect(() => {
    if (!isOn) return;
    const onScreen = () => {
      if (document.fullscreenElement === null) setOn(false);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !isInBox(event.target)) stop();
    };
    document.addEventListener('fullscreenchange', onScreen);
    document.addEventListener('keydown', onKeyDown);
    const hidden = siblingsOf(root.current).filter((element) => !element.inert);
    for (const element of hidden) element.inert = true;
    return () => {
      document.removeEventListener('fullscreenchange', onScreen);
      document.removeEventListener('keydown', onKeyDown);
      for (const element of hidden) element.inert = false;
    };
  }, [isOn, stop, root]);
  return { isOn, start, stop };
}

const isInBox = (target: EventTarget | null): boolean => target instanceof Element && target.closest('[role=dialog], [role=menu], [role=listbox]') !== null;

/** What stands beside an element and beside what it is in, as far as the page's root. */
function siblingsOf(element: HTMLElement | null): readonly HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let one = element; one !== null && one.id !== 'root' && one !== document.body; one = one.parentElement) {
    for (const sibling of one.parentElement?.children ?? []) if (sibling !== one && sibling instanceof HTMLElement) found.push(sibling);
  }
  return found.filter(({ tagName }) => tagName !== 'SCRIPT' && tagName !== 'STYLE');
}

/** Whether nothing was pointed at or focused for a while. */
export function useIdle(isWatched: boolean): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    if (!isWatched) return setIdle(false);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wake = () => {
      setIdle(false);
      clearTimeout(timer);
      timer = setTimeout(() => setIdle(true), patience);
    };
    wake();
    const signs = ['pointermove', 'pointerdown', 'focusin'] as const;
    for (const sign of signs) document.addEventListener(sign, wake);
    return () => {
      clearTimeout(timer);
      for (const sign of signs) document.removeEventListener(sign, wake);
    };
  }, [isWatched]);
  return isIdle;
}
