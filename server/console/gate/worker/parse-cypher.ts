import { type ATNSimulator, BaseErrorListener, CharStream, CommonTokenStream, type ParserRuleContext, type Recognizer, Token } from 'antlr4ng';
// The package's own getDebugTree leaves out what is wrong with a text, so its parser is taken by its path.
import { CypherCmdLexer } from '../../../../node_modules/@neo4j-cypher/language-support/dist/esm/project/language-support/src/generated-parser/CypherCmdLexer.js';
import { CypherCmdParser } from '../../../../node_modules/@neo4j-cypher/language-support/dist/esm/project/language-support/src/generated-parser/CypherCmdParser.js';

export { CypherCmdLexer as TokenType } from '../../../../node_modules/@neo4j-cypher/language-support/dist/esm/project/language-support/src/generated-parser/CypherCmdLexer.js';

/** All tokens of a text, blanks and comments included, and whether the lexer left anything out. */
export type Tokens = { readonly all: readonly Token[]; readonly stream: CommonTokenStream };

class FirstError extends BaseErrorListener {
  offending: Token | undefined;
  override syntaxError<S extends Token, T extends ATNSimulator>(_recognizer: Recognizer<T>, offending: S | null): void {
    this.offending ??= offending ?? undefined;
  }
}

// Words of the commands of other consoles, which the grammar keeps from being names.
const commandWords: ReadonlySet<number> = new Set([CypherCmdLexer.STYLE, CypherCmdLexer.RESET, CypherCmdLexer.PLAY, CypherCmdLexer.HELP]);

/** Splits a text into tokens; positions count code points. */
export const readTokens = (text: string): Tokens => {
  const lexer = new CypherCmdLexer(CharStream.fromString(text));
  lexer.removeErrorListeners();
  const stream = new CommonTokenStream(lexer);
  stream.fill();
  for (const token of stream.getTokens()) if (commandWords.has(token.type)) token.type = CypherCmdLexer.IDENTIFIER;
  return { all: stream.getTokens(), stream };
};

/** Parses the tokens as statements up to their end; `wrong` is the first token that does not fit. */
export const parseTokens = ({ stream }: Tokens): { readonly tree: ParserRuleContext; readonly wrong: Token | undefined; readonly errors: number } => {
  const parser = new CypherCmdParser(stream);
  const listener = new FirstError();
  parser.removeErrorListeners();
  parser.addErrorListener(listener);
  const tree = parser.statementsOrCommands();
  return { tree, wrong: listener.offending, errors: parser.numberOfSyntaxErrors };
};

/** The grammar's name of a node's rule. */
export const ruleName = (node: ParserRuleContext): string => CypherCmdParser.ruleNames[node.ruleIndex] ?? '';

export const isHidden = (token: Token): boolean => token.channel !== Token.DEFAULT_CHANNEL;
