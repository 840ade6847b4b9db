import { autocomplete, type CompletionItem, type DbSchema } from '@neo4j-cypher/language-support';
import { levelText } from './level-text.ts';

/** One thing that could stand at the cursor. */
export type Offer = {
  readonly label: string;
  readonly insert: string;
  readonly kind: 'name' | 'variable' | 'function' | 'keyword';
  readonly signature: string;
  readonly description: string;
};

/** Words that the server would refuse, or that its version of Cypher does not know. */
const unoffered: ReadonlySet<string> = new Set(
  `ALTER CREATE DEALLOCATE DEFINE DELETE DENY DETACH DROP DRYRUN ENABLE FINISH FOREACH GRANT INSERT LOAD MERGE NODETACH REALLOCATE REMOVE RENAME
  REVOKE SET SHOW START STOP TERMINATE USE CYPHER FILTER FOR LET NEXT SEARCH WHEN ALLREDUCE PROPERTY_EXISTS VECTOR VECTOR_DISTANCE VECTOR_NORM`.split(/\s+/),
);

/** By the numbers of the language server protocol. */
const kinds: Readonly<Record<number, Offer['kind']>> = { 2: 'function', 3: 'function', 6: 'variable', 14: 'keyword' };

const toOffer = ({ label, insertText = label, kind, signature = '', documentation }: CompletionItem): Offer => ({
  label,
  insert: insertText,
  kind: (kind === undefined ? undefined : kinds[kind]) ?? 'name',
  signature,
  description: typeof documentation === 'string' ? documentation : '',
});

/** What could stand at the caret: names of this store, variables, parameters, functions, and words that read. */
export const completeQuery = (text: string, schema: DbSchema, { caret, isAsked }: { readonly caret: number; readonly isAsked: boolean }): Offer[] => {
  const offers = autocomplete(levelText(text), schema, { caretPosition: caret, manual: isAsked, consoleCommandsEnabled: false }).map(toOffer);
  const fitting = offers.filter(({ kind, label }) => kind !== 'keyword' || !unoffered.has(label.split(' ', 1)[0] ?? ''));
  return [...new Map(fitting.map((offer) => [`${offer.kind} ${offer.label}`, offer])).values()];
};
