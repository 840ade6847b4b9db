import { once } from 'node:events';
import type { Response } from 'express';

/** Sends text and waits until the reader has taken it; throws when the reader has gone. */
export const send = async (response: Response, text: string): Promise<void> => {
  if (response.destroyed) throw new Error('The reader of the answer has gone.');
  if (response.write(text)) return;
  const gone = new AbortController();
  const leave = (): void => gone.abort();
  response.once('close', leave);
  try {
    await once(response, 'drain', { signal: gone.signal });
  } finally {
    response.off('close', leave);
  }
};
