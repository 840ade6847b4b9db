import type { NamedQuery } from '#contract/routes.ts';
import type { OpenedQuery } from '../../state/console.ts';
import { guessType } from '../../state/query-parameters.ts';
import type { Language } from '../../state/session.ts';

/** What a named query answers, in the reader's language. */
export const describeNamed = ({ description, descriptionEs }: NamedQuery, language: Language): string => (language === 'es' ? descriptionEs : description);

/** A named query as the editor takes it: with values that it answers with, and the types of its parameters. */
export function openedFrom({ statement, parameters }: Pick<NamedQuery, 'statement' | 'parameters'>, name: string): OpenedQuery {
  const values = parameters.flatMap((one) => {
    const value = one.default ?? one.example;
    return value === undefined ? [] : [[one.name, value] as const];
  });
  return {
    statement,
    name,
    parameters: Object.fromEntries(values),
    types: Object.fromEntries(parameters.map((one) => [one.name, guessType(one.name, one.type)])),
  };
}

/** The first query of each topic, as far as there is room. */
export function chooseStarters(queries: readonly NamedQuery[], most: number): readonly NamedQuery[] {
  const firsts = queries.filter((query, place) => queries.findIndex(({ topic }) => topic === query.topic) === place);
  return firsts.slice(0, most);
}
