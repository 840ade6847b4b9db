import type { Language } from '../../state/session.ts';
import type { Run } from '../../state/console.ts';
import type { QueryTranslate } from './text/use-query-text.ts';

type Words = { readonly t: QueryTranslate; readonly language: Language };

export const writeNumber = (value: number, language: Language): string => new Intl.NumberFormat(language).format(value);

/** A span of time, as exactly as anybody reads it. */
export function writeTime(milliseconds: number, language: Language): string {
  if (milliseconds < 99.5) return `${writeNumber(Math.round(milliseconds), language)} ms`;
  const digits = milliseconds < 99_950 ? 1 : 0;
  return `${new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(milliseconds / 1000)} s`;
}

export const writeRows = (count: number, { t, language }: Words): string => t('run.rows', { count, rows: writeNumber(count, language) });

/** How long a run took: the server's count where there is one, else the page's. */
export const timeOf = ({ summary, elapsedMs }: Pick<Run, 'summary' | 'elapsedMs'>): number => summary?.elapsedMs ?? elapsedMs;

/** "1,204 rows · 0.8 s" */
export const describeCount = (run: Run, words: Words): string => `${writeRows(run.count, words)} · ${writeTime(timeOf(run), words.language)}`;

const longestName = 32;

/** The first words of a query, without its comments. */
export function nameRun({ statement }: Pick<Run, 'statement'>): string {
  const bare = statement
    .replaceAll(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const text = bare === '' ? statement.replaceAll(/\s+/g, ' ').trim() : bare;
  return text.length <= longestName ? text : `${text.slice(0, longestName - 1).trimEnd()}…`;
}
