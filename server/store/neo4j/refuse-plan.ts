import type { Plan } from 'neo4j-driver';
import { PosturaError } from '#contract/errors.ts';
import { allowedOperators, refusedOperators } from './allowed-operators.ts';
import { nameOf } from './read-plan.ts';

/** Whether a query may call the procedure of this name. */
export type AllowsProcedure = (name: string) => boolean;

const readOnly = (): PosturaError =>
  new PosturaError('read_only', 'The query would change the graph; here queries only read. Take out the clauses that write.');
const notAllowed = (what: string): PosturaError => new PosturaError('not_allowed', `The query uses ${what}, which is not allowed here; take it out.`);

const operatorsOf = function* (plan: Plan): Generator<Plan> {
  const open = [plan];
  for (let next = open.pop(); next; next = open.pop()) {
    yield next;
    open.push(...next.children);
  }
};

const detailsOf = (plan: Plan): string => String(plan.arguments['Details'] ?? '');
const refuseProcedure = (name: string, allows: AllowsProcedure): void => {
  if (!allows(name.replaceAll('`', ''))) throw notAllowed(`the procedure ${name}`);
};

/**
 * Neo4j shows a subquery that stays inside an expression, such as one in a list comprehension, not as operators but in the details of the
 * operator around it, as Cypher that it has written anew. A text in it that only says LOAD CSV is refused too: where it ends cannot be known.
 */
const refuseHidden = (plan: Plan, allows: AllowsProcedure): void => {
  const text = detailsOf(plan);
  if (!/\b(?:COLLECT|COUNT|EXISTS)\s*\{/.test(text)) return;
  if (/\bLOAD\s+CSV\b/.test(text)) throw notAllowed('LOAD CSV');
  for (const [, name = ''] of text.matchAll(/(?:\w*Call\(|\bCALL\s+)([^\s({]*)/g)) if (name !== '') refuseProcedure(name, allows);
};

/** Lets a plan pass whose every operator only reads; throws `read_only` or `not_allowed` for another, and for what is not known. */
export const refusePlan = (plan: Plan, { queryType, allowsProcedure }: { readonly queryType: string; readonly allowsProcedure: AllowsProcedure }): void => {
  for (const operator of operatorsOf(plan)) {
    const name = nameOf(operator);
    const refused = refusedOperators.find(({ pattern }) => pattern.test(name));
    if (refused) throw refused.write ? readOnly() : notAllowed(refused.clause);
    if (name === 'ProcedureCall') refuseProcedure(/^[^(\s]*/.exec(detailsOf(operator))?.[0] ?? '', allowsProcedure);
    else if (!allowedOperators.has(name.replace(/\(.*$/, ''))) throw notAllowed(`the step ${name} of Neo4j`);
    refuseHidden(operator, allowsProcedure);
  }
  if (queryType !== 'r') throw readOnly();
};
