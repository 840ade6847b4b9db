import type { TextPlace } from '#contract/errors.ts';

/** What the answer of a run says: its rows, the plan before it runs, or the plan with what was counted while it ran. */
export type RunWay = 'rows' | 'EXPLAIN' | 'PROFILE';

type Sent = { readonly statement: string };

const ways = /^\s*(?:explain|profile)\b/i;
/** The statement as it is sent; one that says itself how it is to be run is sent as it is. */
export const asked = (text: string, way: RunWay): string => (way === 'rows' || ways.test(text) ? text : `${way} ${text}`);

/** Where a place of a sent statement stands in the text of the editor; undefined where the text is another by now. */
export function placeInText({ statement }: Sent, text: string, { line, column }: TextPlace): TextPlace | undefined {
  if (text === statement) return { line, column };
  const [way = ''] = /^(?:EXPLAIN|PROFILE) /.exec(statement) ?? [];
  if (way === '' || statement !== `${way}${text}`) return undefined;
  return { line, column: line === 1 ? Math.max(1, column - way.length) : column };
}

/** The text that a run came from. */
export const textOf = ({ statement }: Sent): string => statement.replace(/^(?:EXPLAIN|PROFILE) /, '');
