import type { Console } from '../../state/console.ts';
import { draftsOf, readParameter } from '../../state/query-parameters.ts';
import type { LinkedQuery } from '../../state/query-link.ts';

/** What a link to the query says: its text, the values that can be read by now, and how each field is written. */
export function linkedQuery({ text, drafts }: Pick<ReturnType<Console['read']>, 'text' | 'drafts'>): LinkedQuery {
  const fields = draftsOf(text, drafts);
  const values = fields.flatMap(({ key, ...draft }) => {
    const reading = readParameter(draft);
    return 'value' in reading ? [[key, reading.value] as const] : [];
  });
  return { statement: text, parameters: Object.fromEntries(values), types: Object.fromEntries(fields.map(({ key, type }) => [key, type])) };
}
