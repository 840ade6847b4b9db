import type { ClaimVoices, NodeReference } from '#contract/answers.ts';
import { findNodes, listClaimRows } from '#server/queries.ts';
import { readAll, type ReadOptions } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { nextCursor, readCursor } from './cursor.ts';
import { isDisputedStanding } from './is-disputed.ts';
import { toReference } from './present.ts';

type Page = { readonly limit: number; readonly cursor?: string | undefined };

/** A page of claims with who asserts and denies each, in the order of `listClaims` and by its rule of what is disputed. */
export const listVoices = async (
  store: GraphStore,
  { limit, cursor }: Page,
  options: ReadOptions,
): Promise<{ voices: ClaimVoices[]; total: number; cursor: string | null }> => {
  const skip = readCursor(cursor);
  const rows = await readAll(store, listClaimRows, { id: null, modality: null, about: null }, options);
  const page = rows.slice(skip, skip + limit);
  const ids = [...new Set(page.flatMap(({ asserters, deniers }) => [...asserters, ...deniers]))];
  const nodes = ids.length === 0 ? [] : await readAll(store, findNodes, { ids }, options);
  const references = new Map<string, NodeReference>(nodes.map(({ node }) => [node.id, toReference(node)]));
  const refer = (voices: readonly string[]): NodeReference[] => [...voices].sort().flatMap((id) => references.get(id) ?? []);
  const voices = page.map((row) => ({
    id: row.claim.id,
    disputed: isDisputedStanding(row),
    assertedBy: refer(row.asserters),
    deniedBy: refer(row.deniers),
  }));
  return { voices, total: rows.length, cursor: nextCursor({ skip, length: voices.length, total: rows.length }) };
};
