import { PosturaError, type TextPlace } from '#contract/errors.ts';
import { explainFailure } from './explain-failure.ts';

/** `isPlanned`: whether Neo4j had found a plan, so that the text is right and what fails is its work. */
export type FailureContext = { readonly uri: string; readonly isPlanned: boolean; readonly place: (found: TextPlace) => TextPlace };

const placePattern = / ?\(line (\d+), column (\d+) \(offset: \d+\)\)/;
const codeOf = (error: Error): string => ('code' in error && typeof error.code === 'string' ? error.code : '');

/** The server's sentence without the place and without the drawing that points to it. */
const sentenceOf = (error: Error): string => {
  const [before = ''] = error.message.split(placePattern);
  const sentence = placePattern.test(error.message) ? before : error.message.replace(/\n *"[\s\S]*"\n *\^[\s\S]*$/, '');
  const trimmed = sentence.trim();
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
};

const placeOf = (error: Error): TextPlace | undefined => {
  const [, line, column] = placePattern.exec(error.message) ?? [];
  return line === undefined ? undefined : { line: Number(line), column: Number(column) };
};

const memory = (cause: Error): PosturaError =>
  new PosturaError('query_memory', 'The query needs more memory than one query may have; collect less at once, or narrow what it matches.', { cause });

const missingParameter = (cause: Error): PosturaError => {
  const names = /Expected parameter\(s\): (.+)/.exec(cause.message)?.[1] ?? '';
  const listed = names
    .split(/,\s*/)
    .map((name) => `$${name}`)
    .join(', ');
  return new PosturaError('missing_parameter', names === '' ? sentenceOf(cause) : `The query needs a value for ${listed}; send it with the parameters.`, {
    cause,
  });
};

/** What a failure of a user's own query means; what is not about the query is explained as for any other. */
export const explainQueryFailure = (error: unknown, { uri, isPlanned, place }: FailureContext): unknown => {
  if (!(error instanceof Error) || error instanceof PosturaError) return error;
  const code = codeOf(error);
  const failed = (sentence = sentenceOf(error)): PosturaError => new PosturaError('query_failed', sentence, { cause: error });
  if (/ParameterMissing/.test(code)) return missingParameter(error);
  if (/Statement\.AccessMode|ForbiddenOnReadOnlyDatabase/.test(code))
    return new PosturaError('read_only', 'The query would change the graph; here queries only read. Take out the clauses that write.', { cause: error });
  if (/OutOfMemory/.test(`${code} ${error.message}`)) return memory(error);
  if (/StackOverFlow/i.test(`${code} ${error.message}`) || error instanceof RangeError)
    return failed('The query, or a value that it gives, is nested too deeply; write it with fewer levels.');
  if (!isPlanned && /Statement\.(?:SyntaxError|SemanticError|ArgumentError)|Procedure\.ProcedureNotFound/.test(code)) {
    const found = placeOf(error);
    return new PosturaError('syntax_error', sentenceOf(error), { cause: error, place: found && place(found) });
  }
  if (/^Neo\.ClientError\.(?:Statement|Procedure|Schema|Database|General|Request)\./.test(code)) return failed();
  const explained = explainFailure(error, { uri });
  if (explained instanceof PosturaError) return explained;
  return /^Neo\./.test(code) ? failed('Neo4j could not run this query; write it another way, or look at the log of Neo4j.') : error;
};
