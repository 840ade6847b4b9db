import { ProblemError } from '../../api.ts';
import type { EngineMark } from '../../editor/editor.ts';
import type { Run } from '../../state/console.ts';
import { placeInText } from '../../state/run-text.ts';

/** What the engine remarked on a text, at its places there; nothing where the text is another by now. */
export function marksOf(run: Pick<Run, 'statement' | 'summary' | 'error'>, text: string): readonly EngineMark[] {
  const remarks: readonly (Omit<EngineMark, 'line' | 'column'> & { readonly line: number | null; readonly column: number | null })[] = [
    ...(run.error instanceof ProblemError
      ? [{ line: run.error.problem.line ?? null, column: run.error.problem.column ?? null, severity: 'error' as const, message: run.error.problem.detail }]
      : []),
    ...(run.summary?.notifications ?? []).map(({ line, column, severity, title, description }) => ({
      line,
      column,
      severity,
      message: description === '' ? title : `${title.replace(/\.$/, '')}: ${description}`,
    })),
  ];
  return remarks.flatMap(({ line, column, ...remark }) => {
    const place = line === null ? undefined : placeInText(run, text, { line, column: column ?? 1 });
    return place === undefined ? [] : [{ ...place, ...remark }];
  });
}
