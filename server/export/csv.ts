/** What a spreadsheet takes for the beginning of a formula. */
const dangerous = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;
const needsQuotes = /[",\r\n]|^\s|\s$/;

export type Cell = string | number | boolean | null | undefined;

/** A cell as RFC 4180 has it; a text that begins as a formula gets an apostrophe before it, so that no spreadsheet reckons with it. */
const writeCell = (value: Cell): string => {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const safe = dangerous.test(value) ? `'${value}` : value;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const writeRow = (cells: readonly Cell[]): string => `${cells.map(writeCell).join(',')}\r\n`;

/** A table as CSV; the mark at its beginning tells spreadsheets that it is UTF-8. */
export function* writeCsv(header: readonly string[], rows: Iterable<readonly Cell[]>): Generator<string> {
  yield `\uFEFF${writeRow(header)}`;
  for (const row of rows) yield writeRow(row);
}
