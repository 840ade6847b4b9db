import type { Statement } from '#contract/answers.ts';
import type { NodeId } from '#contract/graph.ts';
import { type Document, readShown } from '../../../state/document.ts';
import type { Known } from '../../../state/filter-shown.ts';
import { readScope } from '../../../state/sides.ts';
import { stanceOf } from '../../../text/words.ts';

/** The parts of a narration in their order. */
export const narrationParts = ['question', 'for', 'against', 'conditions', 'stances', 'disputed', 'claims', 'relations'] as const;
export type NarrationPart = (typeof narrationParts)[number];

type Sorting = { readonly policy: NodeId | null; readonly scope: ReadonlySet<NodeId>; readonly disputed: ReadonlySet<NodeId> };

/** What decides the part of a statement: the policy in question with the wider ones that it is part of, and the claims in dispute. */
export function readSorting(document: Document, known: Known): Sorting {
  const { policy } = document;
  const disputed = new Set([...known.claims].flatMap(([id, claim]) => (claim.disputed ? [id] : [])));
  return { policy, scope: policy === null ? new Set() : readScope(policy, readShown(document, known).lines), disputed };
}

const claimTypes: readonly string[] = ['ASSERTS', 'DENIES', 'ARGUES_FOR', 'ARGUES_AGAINST', 'CONTRADICTS', 'ABOUT'];

/** In which part a statement is told. */
export function partOf({ edge: { type, from, to, properties } }: Pick<Statement, 'edge'>, { policy, scope, disputed }: Sorting): NarrationPart {
  const stance = stanceOf(type);
  if (stance !== undefined) {
    if (typeof properties['condition'] === 'string') return 'conditions';
    return scope.has(to) ? stance : 'stances';
  }
  const isDispute = type === 'ASSERTS' || type === 'DENIES' || type === 'CONTRADICTS';
  if (isDispute && (disputed.has(from) || disputed.has(to))) return 'disputed';
  if (claimTypes.includes(type)) return 'claims';
  return policy !== null && (from === policy || to === policy) ? 'question' : 'relations';
}
