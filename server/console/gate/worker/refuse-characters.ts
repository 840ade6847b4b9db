import { Token } from 'antlr4ng';
import type { Refusal } from '../verdict.ts';
import { isHidden, TokenType } from './parse-cypher.ts';

type Found = Pick<Refusal, 'code' | 'detail'> & { readonly at: number };

// Engines part on these: one ends a line comment at a lone carriage return or a separator of lines, another reads on.
const partingInComment = /\r(?!\n)|[\p{Zl}\p{Zp}]|[^\P{Cc}\t\r\n]/u;
const partingInCode = /\r(?!\n)|[\p{Zl}\p{Zp}\p{Cf}]|[^\P{Cc}\t\r\n]/u;
const plainNumber = /^(?:(?:\d[\d_]*)?\.?\d[\d_]*(?:e[+-]?\d[\d_]*)?|0x[\da-f_]+|0o[0-7_]+)$/i;

const numbers: ReadonlySet<number> = new Set([
  TokenType.DECIMAL_DOUBLE,
  TokenType.UNSIGNED_DECIMAL_INTEGER,
  TokenType.UNSIGNED_HEX_INTEGER,
  TokenType.UNSIGNED_OCTAL_INTEGER,
]);
const strings: ReadonlySet<number> = new Set([TokenType.STRING_LITERAL1, TokenType.STRING_LITERAL2]);

const wrong = (detail: string, at: number): Found => ({ code: 'syntax_error', detail, at });
const unfinished: Readonly<Record<string, string>> = {
  "'": "A text that begins with ' has no end. Close it with '.",
  '"': 'A text that begins with " has no end. Close it with ".',
  '`': 'A name that begins with ` has no end. Close it with `.',
};

const refuseToken = (token: Token, next: Token | undefined): Found | undefined => {
  const text = token.text ?? '';
  if (token.type === Token.EOF || strings.has(token.type)) return undefined;
  if (token.type === TokenType.ErrorChar)
    return wrong(unfinished[text] ?? `The character ${JSON.stringify(text)} has no meaning here. Take it out, or put it into quotes.`, token.start);
  if (text === '/' && next?.text?.startsWith('*') && next.start === token.stop + 1)
    return wrong('A comment that begins with /* has no end. Close it with */.', token.start);
  if (token.type === TokenType.ESCAPED_SYMBOLIC_NAME) {
    return text.includes('\\')
      ? wrong('A name in backticks cannot hold a backslash here. Rename it with AS, or give the name as a parameter.', token.start)
      : undefined;
  }
  const isComment = isHidden(token) && token.type !== TokenType.SPACE;
  const parting = (isComment ? partingInComment : partingInCode).exec(text === '\r' && next?.text?.startsWith('\n') ? '' : text);
  // A line comment ends before the line break itself.
  if (parting) return wrong('The query holds an invisible character, such as a lone carriage return. Take it out, or type the line again.', token.start);
  if (numbers.has(token.type) && !plainNumber.test(text))
    return wrong(`${text} is no number. Put a space between a number and the word after it.`, token.start);
  return undefined;
};

/** The first character that has no place in a query, or that engines read in different ways; positions count code points. */
export const refuseCharacters = (tokens: readonly Token[]): Found | undefined => {
  for (const [index, token] of tokens.entries()) {
    const found = refuseToken(token, tokens[index + 1]);
    if (found) return found;
  }
  return undefined;
};
