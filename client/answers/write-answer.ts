import type { QueryValue } from '#contract/console.ts';

export const answerFormats = ['csv', 'json', 'ndjson'] as const;
export type AnswerFormat = (typeof answerFormats)[number];
export type Table = { readonly fields: readonly string[]; readonly rows: readonly (readonly QueryValue[])[]; readonly count: number };

/** What a spreadsheet takes for the beginning of a formula. */
const dangerous = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;
const needsQuotes = /[",\r\n]|^\s|\s$/;

/** A text that no spreadsheet reckons with: an apostrophe before what begins as a formula. */
export const disarm = (text: string): string => (dangerous.test(text) ? `'${text}` : text);
const quote = (text: string): string => (needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A cell as RFC 4180 has it: numbers stay numbers, nodes, lists and maps are JSON, null is empty. */
export function writeCell(value: QueryValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return quote(disarm(typeof value === 'string' ? value : JSON.stringify(value)));
}

export const writeCsvRow = (row: readonly QueryValue[]): string => `${row.map(writeCell).join(',')}\r\n`;

/** A cell for the clipboard, where a spreadsheet may be pasted into: one line, no tab. */
export const writeTsvCell = (value: QueryValue | undefined): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return disarm(typeof value === 'string' ? value.replaceAll(/[\t\r\n]+/g, ' ') : JSON.stringify(value));
};
export const writeTsvRow = (row: readonly QueryValue[]): string => row.map(writeTsvCell).join('\t');

const atOnce = 2000;

/** An answer as the parts of a file, some thousand rows at a time. */
export function* writeAnswer(format: AnswerFormat, { fields, rows, count }: Table): Generator<string> {
  switch (format) {
    case 'csv':
      // The mark tells spreadsheets that the file is UTF-8.
      yield `\uFEFF${writeCsvRow([...fields])}`;
      yield* writeRows(rows, count, writeCsvRow);
      return;
    case 'json':
      yield `{"fields":${JSON.stringify(fields)},"values":[`;
      yield* writeRows(rows, count, (row, place) => `${place === 0 ? '\n' : ',\n'}${JSON.stringify(row)}`);
      yield '\n]}\n';
      return;
    case 'ndjson':
      yield `${JSON.stringify({ fields })}\n`;
      yield* writeRows(rows, count, (row) => `${JSON.stringify(row)}\n`);
      return;
    default:
      format satisfies never;
  }
}

function* writeRows(rows: Table['rows'], count: number, write: (row: readonly QueryValue[], place: number) => string): Generator<string> {
  for (let start = 0; start < count; start += atOnce) {
    yield rows
      .slice(start, Math.min(count, start + atOnce))
      .map((row, place) => write(row, start + place))
      .join('');
  }
}
