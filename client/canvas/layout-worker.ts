import { type LayoutTask, layoutNodes } from './layout.ts';

self.addEventListener('message', ({ data }: MessageEvent<{ readonly ticket: number; readonly task: LayoutTask }>) => {
  self.postMessage({ ticket: data.ticket, places: layoutNodes(data.task) });
});
