import { type KeyboardEvent, useEffect, useId, useState } from 'react';

/** A list that is moved through from a text field beside it, as a combobox does: the field keeps the focus and names the active row. */
export type Options = {
  /** The active row; -1 while none is. */
  readonly active: number;
  readonly setActive: (place: number) => void;
  readonly listId: string;
  readonly idOf: (place: number) => string;
  readonly activeId: string | undefined;
  /** Moves by arrow keys; says whether the key was one of them. */
  readonly move: (event: KeyboardEvent) => boolean;
};

/** Keeps the active row of `count` rows; another `about` begins anew, at `start`. */
export function useOptions({ count, about, start = -1 }: { readonly count: number; readonly about: unknown; readonly start?: number }): Options {
  const listId = useId();
  const [active, setActive] = useState(start);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are others when what they are about is
  useEffect(() => setActive(start), [about, start]);
  const idOf = (place: number) => `${listId}-${place}`;
  const isActive = active >= 0 && active < count;
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the active row alone
  useEffect(() => {
    if (isActive) document.getElementById(idOf(active))?.scrollIntoView({ block: 'nearest' });
  }, [active, isActive]);
  return {
    active: isActive ? active : -1,
    setActive,
    listId,
    idOf,
    activeId: isActive ? idOf(active) : undefined,
    move(event) {
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (step === 0 || count === 0 || event.altKey || event.ctrlKey || event.metaKey) return false;
      event.preventDefault();
      setActive(isActive ? (active + step + count) % count : step > 0 ? 0 : count - 1);
      return true;
    },
  };
}
