import { type FormEvent, useRef, useState } from 'react';

/** Does the work of a form once at a time. React hands the event on to a form that a box was opened from, which it does not concern. */
export function useSubmit(work: () => Promise<void>): { readonly isBusy: boolean; readonly onSubmit: (event: FormEvent) => void } {
  const busy = useRef(false);
  const [isBusy, setBusy] = useState(false);
  const mark = (is: boolean) => {
    busy.current = is;
    setBusy(is);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (busy.current) return;
    mark(true);
    void work().finally(() => mark(false));
  };
  return { isBusy, onSubmit };
}
