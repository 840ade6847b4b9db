import { memoryExitCode } from './messages.ts';

const watchEveryMs = 50;

/** Ends this process when it grows over the limit: the engine's memory is its own, so only the size of the process shows it. */
export const watchMemory = (limitMb: number): void => {
  setInterval(() => {
    if (process.memoryUsage.rss() > limitMb * 1024 * 1024) process.exit(memoryExitCode);
  }, watchEveryMs).unref();
};
