import type { ParserRuleContext, Token } from 'antlr4ng';
import { allowedFunctions } from '../allowed-functions.ts';
import { allowedProcedures } from '../allowed-procedures.ts';
import type { Refusal } from '../verdict.ts';
import { allowedRules } from './allowed-rules.ts';
import { leavesOf, rulesOf } from './walk-tree.ts';
import { nameRules } from './name-rules.ts';
import { ruleName } from './parse-cypher.ts';

type Found = Pick<Refusal, 'code' | 'detail'> & { readonly at: Token | null };

const names = (callables: readonly { readonly name: string }[]): ReadonlySet<string> => new Set(callables.map(({ name }) => name.toLowerCase()));
const procedures = names(allowedProcedures);
const functions = names(allowedFunctions);

/** A name as the engine reads it: without backticks, and with the doubled ones inside as one. */
export const plainName = (written: string): string => (written.startsWith('`') ? written.slice(1, -1).replaceAll('``', '`') : written);

const dottedName = (node: ParserRuleContext): string =>
  leavesOf(node)
    .map((leaf) => plainName(leaf.text ?? ''))
    .join('');

const refuseCall = (rule: string, node: ParserRuleContext): Pick<Refusal, 'code' | 'detail'> | undefined => {
  if (rule === 'procedureName') {
    const name = dottedName(node);
    if (procedures.has(name.toLowerCase())) return undefined;
    return {
      code: 'not_allowed',
      detail: `The procedure ${name} is not allowed here. A query may call those that only read, such as db.labels; the console lists them.`,
    };
  }
  if (rule === 'functionName') {
    const name = dottedName(node);
    if (!name.includes('.') || functions.has(name.toLowerCase())) return undefined;
    return {
      code: 'not_allowed',
      detail: `The function ${name} is not allowed here. A query may use the functions of Cypher itself; the console lists those with a dot in their name.`,
    };
  }
  return undefined;
};

/** The first node, in the order of the text, that stands outside the lists. */
export const findRefusal = (tree: ParserRuleContext): Found | undefined => {
  for (const node of rulesOf(tree)) {
    const rule = ruleName(node);
    const refused = allowedRules.has(rule) ? refuseCall(rule, node) : nameRules(rulesOf(node).map(ruleName));
    if (refused) return { ...refused, at: node.start };
  }
  return undefined;
};
