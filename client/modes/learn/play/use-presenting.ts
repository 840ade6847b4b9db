import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/** How long the controls stay after the pointer came to rest, ms. */
const patience = 2500;
/** How long after another window was opened the screen may be lost to it, ms. */
const leave = 3000;

/**
 * Whether a lesson has the whole screen. Where the browser refuses that, it has the whole window. What stands around the player cannot be reached meanwhile.
 * `openBeside` opens the window with the notes, and the lesson goes on.
 */
export function usePresenting(root: RefObject<HTMLElement | null>) {
  const [isOn, setOn] = useState(false);
  const isBeside = useRef(false);
  const start = useCallback(() => {
    setOn(true);
    takeScreen();
  }, []);
  const openBeside = useCallback((address: string) => {
    isBeside.current = document.fullscreenElement !== null;
    setTimeout(() => {
      isBeside.current = false;
    }, leave);
    window.open(address, 'postura-notes', 'popup,width=520,height=640');
  }, []);
  const stop = useCallback(() => {
    setOn(false);
    if (document.fullscreenElement !== null && document.fullscreenElement !== undefined) void document.exitFullscreen().catch(() => undefined);
  }, []);
  useEffect(() => {
    if (!isOn) return;
    const ended = new AbortController();
    const onScreen = () => {
      if (document.fullscreenElement !== null) return;
      if (!isBeside.current) return setOn(false);
      // A browser gives the screen back when another window opens. Only a key or a press may take it again.
      isBeside.current = false;
      const again = () => setTimeout(() => ended.signal.aborted || takeScreen());
      for (const event of ['keydown', 'click']) document.addEventListener(event, again, { once: true, signal: ended.signal });
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !isInBox(event.target)) stop();
    };
    document.addEventListener('fullscreenchange', onScreen);
    document.addEventListener('keydown', onKeyDown);
    const hidden = siblingsOf(root.current).filter((element) => !element.inert);
    for (const element of hidden) element.inert = true;
    return () => {
      ended.abort();
      document.removeEventListener('fullscreenchange', onScreen);
      document.removeEventListener('keydown', onKeyDown);
      for (const element of hidden) element.inert = false;
    };
  }, [isOn, stop, root]);
  return { isOn, start, stop, openBeside };
}

function takeScreen(): void {
  document.documentElement.requestFullscreen?.().catch(() => undefined);
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
