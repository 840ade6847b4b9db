import type { Refusal } from '../verdict.ts';

const onlyReads = 'A query here can only read';
const write = (what: string): Pick<Refusal, 'code' | 'detail'> => ({
  code: 'read_only',
  detail: `${onlyReads}, and ${what} would change the graph. Leave it out and ask with MATCH and RETURN.`,
});
const refuse = (detail: string): Pick<Refusal, 'code' | 'detail'> => ({ code: 'not_allowed', detail });
const administration = (what: string) => refuse(`${what} administers the database, which no query may do here. Ask whoever runs the database.`);

const looksElsewhere = refuse(
  'SHOW is not allowed here. Labels, relationship types and properties stand in the schema panel; CALL db.labels() and CALL db.schema.nodeTypeProperties() give them as rows.',
);

/** What to say of a rule that stands outside the list; any other has a general one. */
const sentences: Readonly<Record<string, Pick<Refusal, 'code' | 'detail'>>> = {
  createClause: write('CREATE'),
  insertClause: write('INSERT'),
  mergeClause: write('MERGE'),
  setClause: write('SET'),
  removeClause: write('REMOVE'),
  deleteClause: write('DELETE'),
  foreachClause: write('FOREACH'),
  createCommand: write('CREATE'),
  dropCommand: write('DROP'),
  loadCSVClause: refuse('LOAD CSV reads files and addresses, which no query may do here. Give the values as a parameter and go through them with UNWIND.'),
  subqueryInTransactionsParameters: refuse('CALL { } IN TRANSACTIONS is not allowed here. Leave IN TRANSACTIONS out: CALL { } alone runs.'),
  useClause: refuse('USE is not allowed here: a query runs on the graph that is open. Leave the clause out.'),
  localDefinition: refuse('DEFINE is not allowed here. Write the subquery where it is needed, with CALL { }.'),
  composableShowCommandClauses: looksElsewhere,
  showAdminCommand: looksElsewhere,
  terminateCommand: refuse('TERMINATE is not allowed here. Stop a query of your own with the button that stops it.'),
  alterCommand: administration('ALTER'),
  renameCommand: administration('RENAME'),
  denyCommand: administration('DENY'),
  revokeCommand: administration('REVOKE'),
  grantCommand: administration('GRANT'),
  startDatabase: administration('START DATABASE'),
  stopDatabase: administration('STOP DATABASE'),
  enableServerCommand: administration('ENABLE SERVER'),
  allocationCommand: administration('Moving databases between servers'),
  cypherOption: refuse('Options of the planner are not allowed here. CYPHER may only name a version, as in CYPHER 5.'),
  interpolatedStringLiteral: refuse("A text with values inside, s'…', is not allowed here. Join its parts with +."),
  obfuscatedLiteral: refuse('****** stands for a text that was hidden. Write a parameter, such as $text, in its place.'),
};

/** What to say of a form that is not on the list, by the names of its rules from the outermost inward. */
export const nameRules = (rules: readonly string[]): Pick<Refusal, 'code' | 'detail'> =>
  rules.map((rule) => sentences[rule]).find((sentence) => sentence !== undefined) ??
  refuse('The query uses a form that is not allowed here. Write it with MATCH, WITH, UNWIND, CALL { } and RETURN.');
