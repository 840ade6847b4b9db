import { type LayoutTask, layoutNodes } from './layout.ts';

self.addEventListener('message', ({ data }: MessageEvent<{ readonly ticket: number; readonly task: LayoutTask }>) => {
  void layoutNodes(data.task).then((answer) => self.postMessage({ ticket: data.ticket, answer }));
});
