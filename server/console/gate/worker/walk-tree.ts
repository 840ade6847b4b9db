import { ParserRuleContext, TerminalNode, type Token } from 'antlr4ng';
import { ruleName } from './parse-cypher.ts';

/** All nodes under a node and itself, in the order of the text; a tree may be deeper than the stack. */
export function* walk(tree: ParserRuleContext): Generator<ParserRuleContext | TerminalNode> {
  const open: unknown[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node instanceof TerminalNode) yield node;
    if (!(node instanceof ParserRuleContext)) continue;
    yield node;
    for (let index = node.children.length - 1; index >= 0; index -= 1) open.push(node.children[index]);
  }
}

/** The nodes of the grammar's rules. */
export const rulesOf = (tree: ParserRuleContext): readonly ParserRuleContext[] => [...walk(tree)].filter((node) => node instanceof ParserRuleContext);

/** All nodes of one rule. */
export const findRules = (tree: ParserRuleContext, rule: string): readonly ParserRuleContext[] => rulesOf(tree).filter((node) => ruleName(node) === rule);

/** The tokens under a node. */
export const leavesOf = (tree: ParserRuleContext): readonly Token[] => [...walk(tree)].flatMap((node) => (node instanceof TerminalNode ? [node.symbol] : []));
