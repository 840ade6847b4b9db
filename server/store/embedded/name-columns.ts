import type { UserStatement } from '../graph-store.ts';

type Named = { readonly text: string /** Where a place of `text` lies in the body that came. */; readonly toBody: (offset: number) => number };

/**
 * Gives each nameless column the name that it has in Cypher, its own text: beside an aggregate without a name the embedded engine gives bare numbers for
 * nodes and relationships. A text with a backtick or a line break stays as it is, because the engine cannot quote it.
 */
export const nameColumns = ({ body, unnamed }: Pick<UserStatement, 'body' | 'unnamed'>): Named => {
  const additions = unnamed.filter(({ name }) => !/[`\n\r]/.test(name)).map(({ end, name }) => ({ end, text: ` AS \`${name}\`` }));
  let text = '';
  let done = 0;
  for (const { end, text: addition } of additions) {
    text += body.slice(done, end) + addition;
    done = end;
  }
  return {
    text: text + body.slice(done),
    toBody: (offset) => {
      let added = 0;
      for (const { end, text: addition } of additions) {
        if (offset < end + added) break;
        if (offset < end + added + addition.length) return end;
        added += addition.length;
      }
      return offset - added;
    },
  };
};
