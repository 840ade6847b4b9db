import { type ErrorCode, PosturaError } from '#contract/errors.ts';

type Explanation = { readonly pattern: RegExp; readonly code: ErrorCode; readonly detail: string };

/** What Neo4j's own codes mean for somebody who runs Postura; the first that fits. */
const explanations: readonly Explanation[] = [
  {
    pattern: /Security\.(?:AuthenticationRateLimit)/,
    code: 'store_unavailable',
    detail: 'Neo4j refuses the login for a while after several wrong passwords; correct NEO4J_USERNAME and NEO4J_PASSWORD and wait some seconds.',
  },
  {
    pattern: /Security\.CredentialsExpired/,
    code: 'store_unavailable',
    detail: 'Neo4j wants its first password changed before anything else; change it there and set NEO4J_PASSWORD to the new one.',
  },
  {
    pattern: /Security\.(?:Unauthorized|TokenExpired)/,
    code: 'store_unavailable',
    detail: 'Neo4j does not accept the user or the password; correct NEO4J_USERNAME and NEO4J_PASSWORD.',
  },
  {
    pattern: /Security\./,
    code: 'store_unavailable',
    detail: 'The Neo4j user may not do this; give NEO4J_USERNAME a user with the right to read, and to write where Postura is to load data.',
  },
  {
    pattern: /DatabaseNotFound/,
    code: 'store_unavailable',
    detail: 'Neo4j has no database of this name; correct NEO4J_DATABASE, or leave it out for the default one.',
  },
  {
    pattern: /DatabaseUnavailable/,
    code: 'store_unavailable',
    detail: 'The Neo4j database is not online; start it there, or name another with NEO4J_DATABASE.',
  },
  {
    pattern: /NotALeader|ReadOnly|ForbiddenOnReadOnlyDatabase|NoLeader/,
    code: 'store_unavailable',
    detail: 'This member of Neo4j cannot be written at the moment; with a cluster use a NEO4J_URI that begins with neo4j:// and look whether it has a leader.',
  },
  { pattern: /Statement\.AccessMode/, code: 'internal', detail: 'A query for reading tried to write, which Neo4j refused.' },
  {
    pattern: /TransactionTimedOut|Transaction\.Terminated|LockAcquisitionTimeout|ExecutionTimeout/,
    code: 'query_timeout',
    detail: 'The query reached its time limit and Neo4j ended it; narrow it or ask for fewer rows.',
  },
  {
    pattern: /MemoryPoolOutOfMemory|OutOfMemory|StackOverFlow/i,
    code: 'query_too_wide',
    detail: 'The query needs more memory than Neo4j gives to one; narrow it, or raise db.memory.transaction.max there.',
  },
  {
    pattern: /DatabaseFull|disk|TransactionLogError/i,
    code: 'store_unavailable',
    detail: 'Neo4j cannot write, perhaps because its disk is full; look at its log.',
  },
  {
    pattern: /no such fulltext schema index/i,
    code: 'store_unavailable',
    detail: 'The search index of Postura is missing in this database; restart Postura, which makes it anew.',
  },
];

const unreachable = (uri: string): string =>
  `Neo4j does not answer at ${uri}; look whether it runs and whether NEO4J_URI is right (bolt:// or neo4j://, with +s where the server wants encryption).`;

const noRoute = (uri: string): string =>
  `Neo4j at ${uri} names no server that can answer; look whether it has started, whether NEO4J_DATABASE exists, or use bolt:// in NEO4J_URI for a single server.`;

/** The address without a user or password that somebody may have written into it. */
export const withoutSecrets = (uri: string): string => uri.replace(/\/\/[^@/]*@/, '//');

const codeOf = (error: Error): string => ('code' in error && typeof error.code === 'string' ? error.code : '');

/** Whether the server said that who asks is not who they say. */
export const isRefusedLogin = (error: unknown): boolean =>
  error instanceof Error && /Security\.(?:Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired)/.test(codeOf(error));

export const isUnreachable = (error: unknown): boolean => error instanceof Error && /^(?:ServiceUnavailable|SessionExpired)$/.test(codeOf(error));

/** What a failure of the driver or the server means, as a sentence that says where to look; the failure itself is kept as the cause. */
export const explainFailure = (error: unknown, { uri }: { readonly uri: string }): unknown => {
  if (!(error instanceof Error) || error instanceof PosturaError) return error;
  const missing = codeOf(error).includes('ParameterMissing') ? /Expected parameter\(s\): (\w+)/.exec(error.message)?.[1] : undefined;
  if (missing) return new PosturaError('missing_parameter', `The query needs a value for $${missing}; send it with the parameters.`, { cause: error });
  const explanation = explanations.find(({ pattern }) => pattern.test(`${codeOf(error)} ${error.message}`));
  if (explanation && codeOf(error) !== '') return new PosturaError(explanation.code, explanation.detail, { cause: error });
  if (isUnreachable(error))
    return new PosturaError('store_unavailable', /routing|discovery/i.test(error.message) ? noRoute(uri) : unreachable(uri), { cause: error });
  if (/pool|acquisition timed out/i.test(error.message) && codeOf(error) !== '')
    return new PosturaError('store_unavailable', 'All connections to Neo4j are busy; ask again in a moment.', { cause: error });
  return error;
};
