import type { Response } from 'express';
import type { QueryRows } from '#contract/console.ts';
import type { Problem } from '#contract/errors.ts';
import { send } from '#server/send-text.ts';

/** Turns a failure into problem details, and leaves its code in the log. */
type Explain = (error: unknown) => Problem;

/** As much of a JSON answer as is held back, so that a failure among its first rows still has a status of its own. */
const heldBack = 1_000_000;
export const ndjson = 'application/x-ndjson';

const begin = (response: Response, { runId }: QueryRows, type: string): void => {
  response.status(200).set({ 'Run-Id': runId, 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' }).type(type);
};

/** Writes `{"fields"}`, a line a row, and `{"summary"}` or `{"error"}`; an answer without such a last line was cut. */
export const writeNdjson = async (response: Response, rows: QueryRows, explain: Explain): Promise<void> => {
  begin(response, rows, ndjson);
  try {
    await send(response, `${JSON.stringify({ fields: rows.fields })}\n`);
    for await (const batch of rows.batches) await send(response, batch.map((row) => `${row}\n`).join(''));
    response.end(`${JSON.stringify({ summary: rows.end() })}\n`);
  } catch (error) {
    if (!response.destroyed) response.end(`${JSON.stringify({ error: explain(error) })}\n`);
  } finally {
    rows.close();
  }
};

/** Writes the answer as one JSON value, row by row; what fails before its first part is sent is thrown. */
export const writeJson = async (response: Response, rows: QueryRows, explain: Explain): Promise<void> => {
  let text = `{"data":{"fields":${JSON.stringify(rows.fields)},"values":[`;
  let isSent = false;
  let count = 0;
  const add = async (more: string): Promise<void> => {
    text += more;
    if (text.length < heldBack && !isSent) return;
    if (!isSent) begin(response, rows, 'json');
    isSent = true;
    const part = text;
    text = '';
    await send(response, part);
  };
  const finish = (last: object): void => {
    if (!isSent) begin(response, rows, 'json');
    response.end(`${text}]},${JSON.stringify(last).slice(1)}`);
  };
  try {
    for await (const batch of rows.batches) {
      await add(batch.map((row, index) => `${count + index > 0 ? ',' : ''}${row}`).join(''));
      count += batch.length;
    }
    const { rows: _, maxRows: __, ...summary } = rows.end();
    finish(summary);
  } catch (error) {
    if (!isSent) throw error;
    if (!response.destroyed) finish({ truncated: true, elapsedMs: 0, notifications: [], plan: null, error: explain(error) });
  } finally {
    rows.close();
  }
};
