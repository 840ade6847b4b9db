import { type DbSchema, lintCypherQuery } from '@neo4j-cypher/language-support';
import { readTokens } from './colour-query.ts';
import type { Severity } from './editor.ts';
import { findUnknownCalls } from './find-unknown-calls.ts';
import { findWrites } from './find-writes.ts';
import { type Finding, recognise } from './finding.ts';
import { isLevel, levelText } from './level-text.ts';

/** By the numbers of the language server protocol. */
const severityOf = (number: number | undefined): Severity => (number === 1 ? 'error' : number === 2 ? 'warning' : 'information');

const isOfParameter = /^Parameter .* is not defined\.$/s;

/** What is wrong with a query, or may be, by its place. A missing parameter is no fault of the text: its field says so. */
export const checkQuery = (text: string, schema: DbSchema): Finding[] => {
  if (text.trim() === '') return [];
  const tokens = readTokens(text);
  // With the signatures it would count arguments, and these lists name none.
  const { functions: _functions, procedures: _procedures, ...names } = schema;
  const { diagnostics } = lintCypherQuery(levelText(text), names, { consoleCommandsEnabled: false });
  const linted = diagnostics.flatMap(({ offsets, severity, message }): Finding[] => {
    const words = typeof message === 'string' ? message : message.value;
    return isOfParameter.test(words) ? [] : [{ from: offsets.start, to: offsets.end, severity: severityOf(severity), ...recognise(words) }];
  });
  // A name that was changed to count alike would be called missing.
  const named = [...linted, ...findUnknownCalls(tokens, schema)].filter(({ kind, from, to }) => kind === null || isLevel(text.slice(from, to)));
  return [...named, ...findWrites(tokens)].sort((one, other) => one.from - other.from);
};
