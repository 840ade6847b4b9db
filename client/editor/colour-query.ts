import { highlightSyntax, type ParsedCypherToken } from '@neo4j-cypher/language-support';
import { levelText } from './level-text.ts';

/** What a piece of a query is, as far as its colour goes. */
export type Ink = 'keyword' | 'label' | 'property' | 'function' | 'parameter' | 'string' | 'literal' | 'comment';
export type Coloured = { readonly from: number; readonly to: number; readonly ink: Ink };

const inks: Partial<Record<string, Ink>> = {
  keyword: 'keyword',
  label: 'label',
  property: 'property',
  function: 'function',
  predicateFunction: 'function',
  procedure: 'function',
  namespace: 'function',
  paramDollar: 'parameter',
  paramValue: 'parameter',
  stringLiteral: 'string',
  numberLiteral: 'literal',
  booleanLiteral: 'literal',
  keywordLiteral: 'literal',
  comment: 'comment',
} satisfies Partial<Record<`${ParsedCypherToken['tokenType']}`, Ink>>;

/** The tokens of a query in their order. */
export const readTokens = (text: string): readonly ParsedCypherToken[] => highlightSyntax(levelText(text), { consoleCommandsEnabled: false });

/** The pieces of a query that have a colour, in their order. */
export const colourTokens = (tokens: readonly ParsedCypherToken[]): Coloured[] =>
  tokens.flatMap(({ position: { startOffset: from }, length, tokenType }) => {
    const ink = inks[tokenType];
    return ink === undefined || length === 0 ? [] : [{ from, to: from + length, ink }];
  });

export const colourQuery = (text: string): Coloured[] => colourTokens(readTokens(text));
