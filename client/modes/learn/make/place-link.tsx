import type { ReactNode } from 'react';
import type { LearnPlace } from '../../../state/learn/place.ts';
import type { Go } from '../use-place.ts';

/** A link within Learn that can be opened in a tab of its own as well. */
export function PlaceLink({
  place,
  go,
  addressOf,
  className,
  children,
}: {
  readonly place: LearnPlace;
  readonly go: Go;
  readonly addressOf: (place: LearnPlace) => string;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    <a
      href={addressOf(place)}
      className={className}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        go(place);
      }}
    >
      {children}
    </a>
  );
}
