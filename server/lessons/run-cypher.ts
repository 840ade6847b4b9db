import type { Lesson, LessonCypher } from '#contract/lesson.ts';
import { PosturaError } from '#contract/errors.ts';
import type { LessonChange, PlayedStep } from '#contract/played-lesson.ts';
import type { Console } from '#server/console/create-console.ts';

/** Rows of a step's query that a lesson shows, and characters of JSON that they may take together. */
const most = { rows: 100, length: 100_000 } as const;

export type StepResult = { readonly result: PlayedStep['result']; readonly changes: readonly LessonChange[] };
const none: StepResult = { result: null, changes: [] };

const readResult = async (console: Console, { statement, parameters }: LessonCypher, signal: AbortSignal): Promise<NonNullable<PlayedStep['result']>> => {
  const run = await console.run({ statement, parameters, maxRows: most.rows }, { signal });
  const values: NonNullable<PlayedStep['result']>['values'] = [];
  let length = 0;
  try {
    for await (const batch of run.batches) {
      for (const row of batch) {
        length += row.length;
        if (length > most.length) return { fields: [...run.fields], values, truncated: true };
        values.push(JSON.parse(row));
      }
    }
    return { fields: [...run.fields], values, truncated: run.end().truncated };
  } finally {
    run.close();
  }
};

const compareRows = ({ rows }: LessonCypher, { values, truncated }: NonNullable<PlayedStep['result']>): readonly LessonChange[] =>
  rows === undefined || truncated || rows === values.length ? [] : [{ kind: 'rows_changed', before: rows, now: values.length }];

/** Says nothing of the lesson: too much was asked at once, or nobody waits any more. */
const isPassing = (error: unknown, signal: AbortSignal): boolean =>
  signal.aborted || (error instanceof PosturaError && ['too_many_queries', 'query_cancelled'].includes(error.code));

/**
 * Runs the queries of a lesson one after the other as the console would, which lets nothing pass that writes. All of them together have `timeoutMs`; those that
 * it no longer suffices for have no result.
 */
export const runCypher = async (
  { steps }: Lesson,
  { console, timeoutMs, signal }: { readonly console: Console; readonly timeoutMs: number; readonly signal: AbortSignal },
): Promise<readonly StepResult[]> => {
  const within = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
  const results: StepResult[] = [];
  for (const { cypher } of steps) {
    if (cypher === undefined || within.aborted) {
      results.push(none);
      continue;
    }
    try {
      const result = await readResult(console, cypher, within);
      results.push({ result, changes: compareRows(cypher, result) });
    } catch (error) {
      if (isPassing(error, within)) results.push(none);
      else if (error instanceof PosturaError && error.code !== 'store_unavailable')
        results.push({ result: null, changes: [{ kind: 'query_failed', detail: error.message }] });
      else throw error;
    }
  }
  signal.throwIfAborted();
  return results;
};
