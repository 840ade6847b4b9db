import type { DbSchema, ParsedCypherToken } from '@neo4j-cypher/language-support';
import type { Finding } from './finding.ts';
import { plainFunctions } from './plain-functions.ts';
import { dialect } from './to-db-schema.ts';

type Call = { readonly from: number; readonly to: number; readonly name: string; readonly kind: 'function' | 'procedure' };

const isCallable = (type: string): type is Call['kind'] => type === 'function' || type === 'procedure';

/** Names as they are called: their parts, which are tokens each, joined again. */
const readCalls = (tokens: readonly ParsedCypherToken[]): Call[] => {
  const calls: Call[] = [];
  let open = null as Call | null;
  let afterDot = false;
  for (const { tokenType, token, position, length } of tokens) {
    if (isCallable(tokenType)) {
      const part = token.replaceAll('`', '');
      const to = position.startOffset + length;
      open = open === null || !afterDot ? { from: position.startOffset, to, name: part, kind: tokenType } : { ...open, to, name: `${open.name}.${part}` };
    } else if (!(token === '.' && open !== null)) {
      if (open !== null) calls.push(open);
      open = null;
    }
    afterDot = token === '.';
  }
  return open === null ? calls : [...calls, open];
};

/** Functions and procedures that are not on the server's list; nothing where the list is not known. */
export const findUnknownCalls = (tokens: readonly ParsedCypherToken[], { functions, procedures }: DbSchema): Finding[] => {
  if (functions === undefined || procedures === undefined) return [];
  const known = {
    function: new Set([...plainFunctions, ...Object.keys(functions[dialect] ?? {}).map((name) => name.toLowerCase())]),
    procedure: new Set(Object.keys(procedures[dialect] ?? {}).map((name) => name.toLowerCase())),
  };
  return readCalls(tokens)
    .filter(({ kind, name }) => !known[kind].has(name.toLowerCase()))
    .map(({ from, to, kind, name }) => ({ from, to, severity: 'error', kind: kind === 'function' ? 'unknownFunction' : 'unknownProcedure', name }));
};
