import type { Token } from 'antlr4ng';
import { TokenType } from './parse-cypher.ts';

const opens: ReadonlySet<number> = new Set([TokenType.LPAREN, TokenType.LBRACKET, TokenType.LCURLY]);
const closes: ReadonlySet<number> = new Set([TokenType.RPAREN, TokenType.RBRACKET, TokenType.RCURLY]);
const mostBrackets = 250;
/** The grammar tries each CASE in two ways, so that the time doubles with each one inside another. */
const mostCases = 10;

/** The first token that lies deeper than a query may nest. */
export const findTooDeep = (tokens: readonly Token[]): Token | undefined => {
  let brackets = 0;
  let cases = 0;
  return tokens.find(({ type }, index) => {
    const isName = tokens[index - 1]?.type === TokenType.DOT || tokens[index - 1]?.type === TokenType.COLON;
    if (opens.has(type)) brackets += 1;
    if (closes.has(type)) brackets -= 1;
    if (type === TokenType.CASE && !isName) cases += 1;
    if (type === TokenType.END && !isName) cases = Math.max(0, cases - 1);
    return brackets > mostBrackets || cases > mostCases;
  });
};
