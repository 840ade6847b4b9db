import type { Response } from 'express';
import type { FileAnswer } from '#contract/route.ts';
import { send } from './send-text.ts';

/** Sends a file as a download, part by part as the reader takes it; what fails before its first part is thrown and keeps a status of its own. */
export const sendFile = async (response: Response, { fileName, mediaType, text }: FileAnswer): Promise<void> => {
  let isBegun = false;
  const begin = (): void => {
    if (isBegun) return;
    response.status(200).set({ 'Content-Type': mediaType, 'Content-Disposition': `attachment; filename="${fileName}"`, 'X-Accel-Buffering': 'no' });
    isBegun = true;
  };
  for await (const part of typeof text === 'string' ? [text] : text) {
    begin();
    await send(response, part);
  }
  begin();
  response.end();
};
