import { useEffect, useRef } from 'react';

/** What each key of a presenter does, by its place on the keyboard; each is pressed with Alt. */
export type PresentKeys = { readonly KeyN: () => void; readonly KeyM: () => void };

/** Listens to the keys of a presenter while a lesson is presented. */
export function usePresentKeys(isOn: boolean, keys: PresentKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    if (!isOn) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const { code } = event;
      if (!event.altKey || (code !== 'KeyN' && code !== 'KeyM')) return;
      event.preventDefault();
      latest.current[code]();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isOn]);
}
