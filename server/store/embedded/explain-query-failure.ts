import { PosturaError, type TextPlace } from '#contract/errors.ts';
import type { UserStatement } from '../graph-store.ts';
import { isPanic, readsFile } from './console-messages.ts';
import { tooWide } from './explain-failure.ts';
import { nameColumns } from './name-columns.ts';

const placeAt = (text: string, offset: number): TextPlace => {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
};

/** Where a place of the engine, which counts characters, lies in the text that it was given. */
const offsetOf = (text: string, { line, column }: TextPlace): number => {
  const lines = text.split('\n');
  const before = lines.slice(0, line - 1).reduce((length, { length: one }) => length + one + 1, 0);
  return before + [...(lines[line - 1] ?? '')].slice(0, column - 1).join('').length;
};

/** Strings, backticked names and comments as blanks, so that a word found in the rest is a word of the query. */
const withoutQuoted = (text: string): string =>
  text.replace(/'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (quoted) => quoted.replace(/[^\n]/g, ' '));

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The engine says the place of a mistake of syntax; of an unknown word it says only the word. */
const findWord = (body: string, message: string): number | undefined => {
  const [, what, word] = /(variable|function|procedure) '([^']+)'/i.exec(message) ?? [];
  if (!what || !word) return undefined;
  const isCalled = /function|procedure/i.test(what);
  const at = withoutQuoted(body).search(
    new RegExp(`(?<![\\p{L}\\p{N}_.:$])${escaped(word)}(?![\\p{L}\\p{N}_])${isCalled ? '\\s*\\(' : ''}`, isCalled ? 'iu' : 'u'),
  );
  return at < 0 ? undefined : at;
};

const tokens: Readonly<Record<string, string>> = { LParen: '(', RParen: ')', LBracket: '[', RBracket: ']', LBrace: '{', RBrace: '}', Colon: ':', Comma: ',' };

/** The engine's first line without its codes, and the name that it thinks was meant. */
const sentenceOf = (message: string): string => {
  const help = /help: (.+)/.exec(message)?.[1];
  const said = (message.split('\n')[0] ?? '')
    .replace(/^(?:[A-Z]\w* error: )?(?:GRAFEO-[A-Z]\d+: )?(?:(?:syntax|semantic|runtime|execution) error: )?(?:\[Cypher\] )?/, '')
    .replace(/; CALL grafeo\.procedures\(\).*$/, '')
    .replace(/(duplicate column name '.*' in query result): .*$/, '$1; give each column a name of its own with AS')
    .replace(/^Expected (\w+)$/, (whole, token: string) => (tokens[token] ? `Expected "${tokens[token]}"` : whole))
    .trim();
  const sentence = said === '' ? 'The query failed' : said.charAt(0).toUpperCase() + said.slice(1);
  return `${sentence}.${help ? ` ${help}` : ''}`;
};

/** What the engine gets, and where a place in it lies in the text that its author wrote. */
export const sentText = (statement: UserStatement): { readonly text: string; readonly toText: (offset: number) => number } => {
  const { mode, bodyStart } = statement;
  const first = mode === 'run' ? '' : `${mode.toUpperCase()} `;
  const named = nameColumns(statement);
  return { text: first + named.text, toText: (offset) => named.toBody(Math.max(0, offset - first.length)) + bodyStart };
};

/** A failure that the engine reports of a user's statement, in words for its author and with its place in their text. */
export const explainQueryFailure = (message: string, statement: UserStatement): PosturaError => {
  const cause = new Error(message);
  // What stands in quotation marks is the author's.
  const own = message.replace(/'[^'\n]*'/g, '');
  if (isPanic(message) && !message.includes('MAX_CAPACITY'))
    return new PosturaError('query_failed', 'The embedded engine broke off inside at this query; write it another way, or use a Neo4j server.', { cause });
  if (isPanic(message) || /limit of [\d,]+ paths|too many paths/i.test(own)) return tooWide(cause);
  if (message === readsFile)
    return new PosturaError('not_allowed', 'A query here reads the graph and no file; take out LOAD CSV, or load the file with the command postura load.', {
      cause,
    });
  if (/^[^\n]*GRAFEO-T003/.test(own))
    return new PosturaError('read_only', 'A query here only reads, and this one would write; take out what creates, changes or deletes.', { cause });
  const missing = /Missing parameter: \$?([^\n]+)/.exec(message)?.[1];
  if (missing) return new PosturaError('missing_parameter', `The query needs a value for $${missing}; send it with the parameters.`, { cause });
  const sent = sentText(statement);
  const isSyntax = /GRAFEO-Q00[12]/.test(message);
  const [, line, column] = /--> query:(\d+):(\d+)/.exec(message) ?? [];
  const offset = line && column ? offsetOf(sent.text, { line: Number(line), column: Number(column) }) : findWord(sent.text, message);
  const place = offset === undefined ? undefined : placeAt(statement.text, sent.toText(offset));
  return new PosturaError(isSyntax ? 'syntax_error' : 'query_failed', sentenceOf(message), { cause, place });
};
