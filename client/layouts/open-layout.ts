import type { LayoutAnswer, LayoutTask } from './layout.ts';

/** Runs layouts away from the page's own thread; the worker is made when it is first needed. */
export function openLayout(): (task: LayoutTask) => Promise<LayoutAnswer> {
  let worker: Worker | undefined;
  let tickets = 0;
  const waiting = new Map<number, { readonly resolve: (answer: LayoutAnswer) => void; readonly reject: (error: Error) => void }>();
  const open = (): Worker => {
    const opened = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    opened.addEventListener('message', ({ data }: MessageEvent<{ ticket: number; answer: LayoutAnswer }>) => {
      waiting.get(data.ticket)?.resolve(data.answer);
      waiting.delete(data.ticket);
    });
    opened.addEventListener('error', () => {
      for (const { reject } of waiting.values()) reject(new Error('The layout could not be worked out'));
      waiting.clear();
      worker = undefined;
    });
    return opened;
  };
  return (task) =>
    new Promise((resolve, reject) => {
      worker ??= open();
      tickets += 1;
      waiting.set(tickets, { resolve, reject });
      worker.postMessage({ ticket: tickets, task });
    });
}
