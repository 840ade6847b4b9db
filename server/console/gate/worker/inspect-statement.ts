import { type ParserRuleContext, Token } from 'antlr4ng';
import { placeOf } from '../text-place.ts';
import type { Reading, Refusal, Verdict } from '../verdict.ts';
import { explainMistake } from './explain-mistake.ts';
import { findRefusal, plainName } from './find-refusal.ts';
import { findRules, leavesOf } from './walk-tree.ts';
import { findTooDeep } from './find-too-deep.ts';
import { isHidden, parseTokens, readTokens, ruleName, TokenType } from './parse-cypher.ts';
import { refuseCharacters } from './refuse-characters.ts';

type Found = Pick<Refusal, 'code' | 'detail'> & { readonly at: number };

/** Where a code point begins in the text, whose characters are UTF-16. */
const toOffset = (text: string, codePoints: number): number => (/[\ud800-\udfff]/.test(text) ? [...text].slice(0, codePoints).join('').length : codePoints);

const wrong = (detail: string, at: number): Found => ({ code: 'syntax_error', detail, at });
const refuse = (detail: string, at: number): Found => ({ code: 'not_allowed', detail, at });

const onlyOne = (second: Token): Found => refuse('Only one query can run at a time. Take out what follows the semicolon.', second.start);

const tooDeep = 'The query is nested too deeply. Name the inner parts with WITH, one after the other.';

const transactionWords = /^(?:begin|commit|rollback)$/i;

/** What can be said before the text is parsed. */
const refuseTokens = (tokens: readonly Token[]): Found | undefined => {
  const visible = tokens.filter((token) => !isHidden(token) && token.type !== Token.EOF);
  const [first] = visible;
  if (!first) return wrong('There is no query here. Write one, such as MATCH (n) RETURN n LIMIT 25.', 0);
  if (visible.every(({ type }) => type === TokenType.SEMICOLON))
    return wrong('There is no query before the semicolon. Write one, such as RETURN 1.', first.start);
  if (first.type === TokenType.COLON)
    return refuse('Commands that begin with a colon belong to other consoles. Write a query, such as MATCH (n) RETURN n LIMIT 25.', first.start);
  if (transactionWords.test(first.text ?? ''))
    return refuse(`${first.text} is not allowed here: each query runs in a transaction of its own. Send the query alone.`, first.start);
  const csv = visible.find((token, index) => /^load$/i.test(token.text ?? '') && /^csv$/i.test(visible[index + 1]?.text ?? ''));
  if (csv)
    return refuse('LOAD CSV reads files and addresses, which no query may do here. Give the values as a parameter and go through them with UNWIND.', csv.start);
  const deep = findTooDeep(visible);
  return deep && wrong(tooDeep, deep.start);
};

const secondStatement = (tokens: readonly Token[]): Token | undefined => {
  const visible = tokens.filter((token) => !isHidden(token) && token.type !== Token.EOF);
  const end = visible.findIndex(({ type }) => type === TokenType.SEMICOLON);
  return end < 0 ? undefined : visible[end + 1];
};

/** Whether what stands before the statement is at most one EXPLAIN or PROFILE, and then a version. */
const readOptions = (tree: ParserRuleContext): { readonly mode: Reading['mode']; readonly after: number; readonly wrong?: Found } => {
  const options = findRules(tree, 'preparserOption').map((node) => ({ word: node.start?.type, at: node.start?.start ?? 0, end: (node.stop?.stop ?? -1) + 1 }));
  const [first, ...others] = options;
  const isPlan = (word: number | undefined): boolean => word === TokenType.EXPLAIN || word === TokenType.PROFILE;
  if (!first) return { mode: 'run', after: 0 };
  const mode = first.word === TokenType.EXPLAIN ? 'explain' : first.word === TokenType.PROFILE ? 'profile' : 'run';
  const bad = others.find(({ word }) => isPlan(word)) ?? others[mode === 'run' ? 0 : 1];
  const refusal = bad && refuse('Write at most one EXPLAIN or PROFILE, before everything else, and one CYPHER with a version after it.', bad.at);
  return { mode, after: mode === 'run' ? 0 : first.end, ...(refusal ? { wrong: refusal } : {}) };
};

const badVersion = (tree: ParserRuleContext): Found | undefined => {
  const bad = findRules(tree, 'cypherOptions').find((node) => {
    const [, ...version] = leavesOf(node);
    return !/^(?:5|25)?$/.test(version.map(({ text }) => text).join(' '));
  });
  return bad && refuse('CYPHER may only name the version 5 or 25 here. Leave the options out.', bad.start?.start ?? 0);
};

const parametersOf = (tree: ParserRuleContext): readonly string[] => [
  ...new Set(findRules(tree, 'parameterName').map((node) => plainName(leavesOf(node)[0]?.text ?? ''))),
];

const inner: readonly string[] = ['subqueryClause', 'existsExpression', 'countExpression', 'collectExpression'];

const isInner = (node: ParserRuleContext): boolean => {
  for (let above = node.parent; above; above = above.parent) if (inner.includes(ruleName(above))) return true;
  return false;
};

/** The items of the answer itself that are more than one word and have no AS. */
const unnamedOf = (tree: ParserRuleContext, text: string): Reading['unnamed'] =>
  findRules(tree, 'returnClause')
    .filter((clause) => !isInner(clause))
    .flatMap((clause) => findRules(clause, 'returnItem'))
    .filter((item) => !isInner(item) && item.children.length === 1 && leavesOf(item).length > 1)
    .map((item) => ({ start: toOffset(text, item.start?.start ?? 0), end: toOffset(text, (item.stop?.stop ?? -1) + 1) }));

const isWhole = (tokens: readonly Token[], tree: ParserRuleContext): boolean => {
  const visible = tokens.filter((token) => !isHidden(token));
  const leaves = leavesOf(tree);
  return visible.length === leaves.length && visible.every(({ tokenIndex }, index) => leaves[index]?.tokenIndex === tokenIndex);
};

/** The lexer leaves out what it cannot read, and the rest would look whole. */
const findGap = (tokens: readonly Token[], length: number): number | undefined => {
  let end = 0;
  for (const token of tokens) {
    if (token.start !== end && token.type !== Token.EOF) return end;
    if (token.type !== Token.EOF) end = token.stop + 1;
  }
  return end === length ? undefined : end;
};

const refuseTree = (tree: ParserRuleContext): Found | undefined => {
  const found = findRefusal(tree);
  return found && { code: found.code, detail: found.detail, at: found.at?.start ?? 0 };
};

const inspect = (text: string): Found | Reading => {
  const escapeAt = text.search(/\\u/);
  if (escapeAt >= 0)
    return refuse(
      'Escapes that begin with \\u are not allowed here. Write the character itself, or give the text as a parameter.',
      [...text.slice(0, escapeAt)].length,
    );
  const tokens = readTokens(text);
  const { all } = tokens;
  const gap = findGap(all, [...text].length);
  const early =
    gap === undefined ? (refuseCharacters(all) ?? refuseTokens(all)) : wrong('A character here has no meaning. Take it out, or put it into quotes.', gap);
  if (early) return early;
  const parsed = parseTokens(tokens);
  const { tree } = parsed;
  const second = secondStatement(all);
  if (parsed.errors > 0) {
    const at = parsed.wrong;
    if (second && at && second.start <= at.start) return onlyOne(second);
    return wrong(explainMistake(at && at.type !== Token.EOF ? at.text : undefined), at?.start ?? 0);
  }
  const refused = refuseTree(tree) ?? badVersion(tree);
  if (second && !(refused && refused.at < second.start)) return onlyOne(second);
  if (refused) return refused;
  if (!isWhole(all, tree)) return wrong('The query could not be read whole. Write it in a simpler form.', 0);
  const options = readOptions(tree);
  if (options.wrong) return options.wrong;
  const end = all.find(({ type }) => type === TokenType.SEMICOLON)?.start ?? [...text].length;
  return {
    mode: options.mode,
    bodyStart: toOffset(text, options.after),
    bodyEnd: toOffset(text, end),
    parameters: parametersOf(tree),
    unnamed: unnamedOf(tree, text),
  };
};

const inspectWithin = (text: string): Found | Reading => {
  try {
    return inspect(text);
  } catch (error) {
    if (error instanceof RangeError) return wrong(tooDeep, 0);
    throw error;
  }
};

/** Whether a statement only reads, by the grammar of Cypher; what stands on no list is refused. */
export const inspectStatement = (text: string): Verdict => {
  const found = inspectWithin(text);
  if (!('code' in found)) return { passes: true, reading: found };
  return { passes: false, refusal: { code: found.code, detail: found.detail, place: placeOf(text, toOffset(text, found.at)) } };
};
