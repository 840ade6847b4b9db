import { useCallback, useEffect, useState } from 'react';
import { type LearnPlace, readPlace, writePlace } from '../../state/learn/place.ts';
import { useDesk, useSession } from '../../use-desk.ts';

/** How a place takes the address: as the next one, to which Back leads from the one after, or instead of the one that stands. */
type GoOptions = { readonly isReplaced?: boolean };
export type Go = (place: LearnPlace, options?: GoOptions) => void;

/** Where in Learn the reader is, by the address; `go` leads elsewhere, and the browser's Back leads here again. */
export function usePlace(): { readonly place: LearnPlace; readonly go: Go; readonly addressOf: (place: LearnPlace) => string } {
  const desk = useDesk();
  const isEmbedded = useSession((state) => state.isEmbedded);
  const root = desk.surroundings.addressOf('learn');
  const start = isEmbedded ? root.replace(/learn$/, 'embed/learn') : root;
  const read = useCallback((): LearnPlace => {
    const place = readPlace(location.pathname.slice(start.length));
    return isEmbedded && place.kind === 'play' ? { ...place, step: place.step ?? new URLSearchParams(location.search).get('step') } : place;
  }, [start, isEmbedded]);
  const [place, setPlace] = useState(read);
  useEffect(() => {
    const onTravel = () => {
      if (location.pathname.startsWith(start)) setPlace(read());
    };
    window.addEventListener('popstate', onTravel);
    return () => window.removeEventListener('popstate', onTravel);
  }, [read, start]);
  const addressOf = useCallback((to: LearnPlace) => `${root}${writePlace(to)}`, [root]);
  const go = useCallback<Go>(
    (to, { isReplaced = false } = {}) => {
      setPlace(to);
      // Another site's page keeps its own history.
      if (isEmbedded) return;
      const address = `${addressOf(to)}${location.search}`;
      if (isReplaced) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    },
    [addressOf, isEmbedded],
  );
  return { place, go, addressOf };
}
