import type { Settings } from '#server/config.ts';
import { createLog } from '#server/logging.ts';
import { type Served, serve } from './serve.ts';

/** Serves until Ctrl-C or SIGTERM; a second Ctrl-C ends the process at once. */
export const runServer = async (settings: Settings): Promise<number> => {
  const log = await createLog({ level: settings.logLevel, isTerminal: process.stdout.isTTY === true });
  let signals = 0;
  const asked = new Promise<void>((resolve) => {
    const end = (): void => {
      signals += 1;
      if (signals > 1) process.exit(130);
      log.info('Stopping; requests under way may finish.');
      resolve();
    };
    process.on('SIGINT', end).on('SIGTERM', end);
  });
  const broken = new Promise<never>((_, reject) => {
    process.on('unhandledRejection', reject).on('uncaughtException', reject);
  });
  broken.catch((error: unknown) => log.fatal({ err: error }, 'The server cannot go on.'));
  let served: Served | undefined;
  try {
    served = await serve(settings, log);
    const failed = served.ready.then(() => {
      if (signals === 0) log.info('Ready.');
      return new Promise<never>(() => undefined);
    });
    await Promise.race([asked, failed, broken]);
    return 0;
  } finally {
    await served?.stop();
  }
};
