import { createStream } from '../api-stream.ts';
import type { Desk } from '../desk.ts';
import { type Console, createConsole, type OpenedQuery } from './console.ts';

const consoles = new WeakMap<Desk, Console>();
const pause = 300;

/** The console of the page, which stands as long as the page does: who leaves the mode finds texts and answers again. */
export function consoleOf(desk: Desk): Console {
  const before = consoles.get(desk);
  if (before !== undefined) return before;
  const opened = createConsole({
    stream: createStream({ base: document.querySelector<HTMLMetaElement>('meta[name=postura-base]')?.content ?? '/' }),
    cancel: (runId) => desk.api.cancelQuery({ params: { runId } }),
    storage: () => localStorage,
  });
  consoles.set(desk, opened);
  keepSoon(opened);
  return opened;
}

/** Puts a query into the editor of the mode Query, and its values into the form; nothing runs. */
export const openInEditor = (desk: Desk, query: OpenedQuery): void => consoleOf(desk).open(query);

/** Keeps the text for the next visit a moment after the last key, and when the page is left. */
function keepSoon({ store, keep }: Console): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  store.subscribe((state, before) => {
    if (state.text === before.text) return;
    clearTimeout(timer);
    timer = setTimeout(keep, pause);
  });
  window.addEventListener('pagehide', keep);
}
