import type { TextPlace } from '#contract/errors.ts';

/** Line and column, from 1, of the character at `offset`. */
export const placeOf = (text: string, offset: number): TextPlace => {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
};
