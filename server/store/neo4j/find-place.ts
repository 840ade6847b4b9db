import type { TextPlace } from '#contract/errors.ts';
import type { UserStatement } from '../graph-store.ts';

/** Where in a user's text stands what the engine found at a place of `prefix` and the body after it. */
export const findPlace = (found: TextPlace, { statement, prefix }: { readonly statement: UserStatement; readonly prefix: string }): TextPlace => {
  const { text, bodyStart } = statement;
  const before = text.slice(0, bodyStart).split(/\r\n|\r|\n/);
  const isFirst = found.line === 1;
  return {
    line: found.line + before.length - 1,
    column: isFirst ? Math.max(1, found.column - prefix.length) + (before.at(-1) ?? '').length : found.column,
  };
};
