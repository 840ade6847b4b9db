import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';

/** Keeps the focus in a box whose content is replaced: what had it is gone, so the box itself takes it. `key` names the content. */
export function useKeptFocus(box: RefObject<HTMLElement | null>, key: string): { readonly onFocus: () => void; readonly onBlur: (event: FocusEvent) => void } {
  const isWithin = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the content
  useEffect(() => {
    if (isWithin.current && document.activeElement === document.body) box.current?.focus({ preventScroll: true });
  }, [key]);
  return {
    onFocus: () => {
      isWithin.current = true;
    },
    // Without a next element the focused one was taken away, or the window lost the focus.
    onBlur: ({ relatedTarget, currentTarget }) => {
      if (relatedTarget !== null && !currentTarget.contains(relatedTarget as Node)) isWithin.current = false;
    },
  };
}
