import { type AnswerFormat, type Table, writeAnswer } from '../../../answers/write-answer.ts';

const types: Readonly<Record<AnswerFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
};

/** Hands an answer to the reader as a file; the page stays alive while a long one is written. */
export async function saveAnswer(format: AnswerFormat, table: Table, name: string): Promise<void> {
  const parts: string[] = [];
  for (const part of writeAnswer(format, table)) {
    parts.push(part);
    if (parts.length % 10 === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(parts, { type: types[format] }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
