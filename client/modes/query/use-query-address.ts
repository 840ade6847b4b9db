import { useEffect, useState } from 'react';
import type { Console } from '../../state/console.ts';
import { parameterTypes } from '../../state/query-parameters.ts';
import { type LinkedQuery, readQueryLink, writeQueryLink } from '../../state/query-link.ts';
import { linkedQuery } from './linked-query.ts';

const pause = 300;
const isType = (text: string): text is (typeof parameterTypes)[number] => parameterTypes.some((type) => type === text);

const open = (console: Console, { statement, parameters, types }: LinkedQuery): void =>
  console.open({ statement, parameters, types: Object.fromEntries(Object.entries(types).flatMap(([name, type]) => (isType(type) ? [[name, type]] : []))) });

/**
 * Keeps the address in step with the query in the editor, and the editor with an address that somebody opens; nothing runs. `isBroken` tells that the
 * address could not be read.
 */
export function useQueryAddress(console: Console): { readonly isBroken: boolean; readonly forget: () => void } {
  const [isBroken, setBroken] = useState(false);
  useEffect(() => {
    const path = location.pathname;
    const read = (): void => {
      if (location.pathname !== path) return;
      const link = readQueryLink(location.hash);
      setBroken(link.kind === 'broken');
      const { text } = console.read();
      if (link.kind === 'query' && JSON.stringify(link.query) !== JSON.stringify(linkedQuery(console.read()))) open(console, link.query);
      else if (link.kind === 'none' && text !== '') write();
    };
    const write = (): void => {
      if (location.pathname !== path) return;
      const { text } = console.read();
      const fragment = text.trim() === '' ? '' : (writeQueryLink(linkedQuery(console.read())) ?? '');
      if (fragment !== location.hash) history.replaceState(history.state, '', `${path}${location.search}${fragment}`);
    };
    read();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = console.store.subscribe((state, before) => {
      if (state.text === before.text && state.drafts === before.drafts) return;
      clearTimeout(timer);
      timer = setTimeout(write, pause);
    });
    window.addEventListener('hashchange', read);
    return () => {
      clearTimeout(timer);
      stop();
      window.removeEventListener('hashchange', read);
    };
  }, [console]);
  return { isBroken, forget: () => setBroken(false) };
}
