import { allowedEdits } from '../edit-distance.ts';
import { wordsOf } from '../fold-text.ts';

/** Lucene finds at most two edits. */
const mostEdits = 2;

const fuzziness = (word: string): string => {
  const edits = Math.min(allowedEdits(word), mostEdits);
  return edits === 0 ? '' : ` OR %~${edits}`;
};

/**
 * A text as a query in Lucene's syntax: each word exactly, as a beginning, or similar.
 * Only folded letters and digits go into it, so that nothing a user types is an operator.
 */
export const fullTextQuery = (text: string): string =>
  wordsOf(text)
    .map((word) => `(%^4 OR %*^2${fuzziness(word)})`.replaceAll('%', word))
    .join(' OR ');
