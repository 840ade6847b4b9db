import type { NodeId } from '#contract/graph.ts';
import type { Target } from '#contract/exploration.ts';
import type { Asked, Reading } from '../../state/session.ts';
import { type Document, lineKey } from '../../state/document.ts';
import type { Entities } from '../../state/entities.ts';

type Shown = { readonly document: Document; readonly selection: Target | null; readonly reading: Reading | null };

/** The requests behind what the details show now; the same that its panel makes. */
export function askedFor({ selection, reading }: Shown, { statements }: Pick<ReturnType<Entities['read']>, 'statements'>): readonly Asked[] {
  if (reading?.kind === 'passage') return [{ operation: 'readPassage', input: { params: { id: reading.id } } }];
  if (reading?.kind === 'source') return [{ operation: 'readSource', input: { params: { id: reading.id } } }];
  if (reading?.kind === 'sources') return [{ operation: 'listSources', input: {} }];
  if (reading?.kind === 'stance') return [{ operation: 'readStance', input: { params: { agent: reading.agent, target: reading.target } } }];
  if (reading?.kind === 'compare' && reading.ids.length > 1) return [{ operation: 'compareEntities', input: { query: { ids: [...reading.ids] } } }];
  if (reading?.kind === 'paths' && reading.ids.length > 1) return [{ operation: 'findPaths', input: { body: { between: [...reading.ids] } } }];
  switch (selection?.kind) {
    case undefined:
      return [{ operation: 'readOverview', input: {} }];
    case 'node':
      return [
        { operation: 'readEntity', input: { params: { id: selection.id } } },
        { operation: 'countNeighbours', input: { params: { id: selection.id } } },
        { operation: 'expandNode', input: { params: { id: selection.id } } },
      ];
    case 'nodes':
      return [{ operation: 'listStatements', input: { body: { ids: [...selection.ids].sort() } } }];
    case 'line':
      return (statements.get(lineKey(selection.line)) ?? []).map(({ id }) => ({ operation: 'readRelationship', input: { params: { id } } }));
    default:
      return selection satisfies never;
  }
}

/** What a request was about: the ids of nodes or the words in it. */
export function subjectOf({ input }: Asked): { readonly ids: readonly NodeId[]; readonly words: string | undefined } {
  const parts: Readonly<Record<string, unknown>> = { ...(input.params as object), ...(input.query as object), ...(input.body as object) };
  const ids = [parts['id'], parts['ids'], parts['between']].flat().filter((one): one is NodeId => typeof one === 'string');
  return { ids, words: typeof parts['q'] === 'string' ? parts['q'] : undefined };
}

/** One string per request, for lists. */
export const askedKey = ({ operation, input }: Asked): string => JSON.stringify([operation, input]);
