import type { ParsedCypherToken } from '@neo4j-cypher/language-support';
import type { Finding } from './finding.ts';

const writing: ReadonlySet<string> = new Set(['CREATE', 'MERGE', 'SET', 'DELETE', 'DETACH', 'NODETACH', 'REMOVE', 'FOREACH', 'INSERT', 'DROP', 'ALTER']);
const joined: ReadonlySet<string> = new Set(['DETACH', 'NODETACH']);

/** The words of a query by which it would write. The server refuses them whatever is found here. */
export const findWrites = (tokens: readonly ParsedCypherToken[]): Finding[] => {
  const found: Finding[] = [];
  let isJoined = false;
  for (const { tokenType, token, position, length } of tokens) {
    const word = token.toUpperCase();
    const writes = tokenType === 'keyword' && writing.has(word);
    if (writes && !isJoined) found.push({ from: position.startOffset, to: position.startOffset + length, severity: 'error', kind: 'writes', name: word });
    isJoined = writes && joined.has(word);
  }
  return found;
};
