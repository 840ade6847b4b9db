import { type FocusEvent, useEffect, useRef, useState } from 'react';

const pause = 500;
const grace = 150;

/** When the tip of a button is shown: after a moment under the pointer, at once under the keyboard, and not after Escape. */
export function useTip() {
  const [isOpen, setOpen] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const turn = (open: boolean, after: number) => {
    clearTimeout(timer.current);
    if (after === 0) setOpen(open);
    else timer.current = setTimeout(() => setOpen(open), after);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (!isOpen) return;
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setOpen(false);
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [isOpen]);
  return {
    isOpen,
    // The pointer may go on to the tip itself.
    onOpenChange: (open: boolean) => turn(open, open ? 0 : grace),
    buttonProps: {
      onHoverStart: () => turn(true, pause),
      onHoverEnd: () => turn(false, grace),
      onPressStart: () => turn(false, 0),
      onFocus: ({ currentTarget }: FocusEvent) => {
        if (currentTarget.matches(':focus-visible')) turn(true, 0);
      },
      onBlur: () => turn(false, 0),
    },
  };
}
