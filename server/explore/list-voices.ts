import type { z } from 'zod';
import type { ClaimVoices, NodeReference } from '#contract/answers.ts';
import { findNodes, listClaimRows } from '#server/queries.ts';
import { readAll, type ReadOptions } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { nextCursor, readCursor } from './cursor.ts';
import { isDisputedStanding } from './is-disputed.ts';
import { toReference } from './present.ts';

type ClaimRow = z.infer<(typeof listClaimRows)['row']>;
type Page = { readonly limit: number; readonly cursor?: string | undefined };

/** A page of claims with who asserts and denies each, in the order of `listClaims` and by its rule of what is disputed. */
export const listVoices = async (
  store: GraphStore,
  { limit, cursor }: Page,
  options: ReadOptions,
): Promise<{ voices: ClaimVoices[]; total: number; cursor: string | null }> => {
  const skip = readCursor(cursor);
  const rows = await readAll(store, listClaimRows, { ids: null, modality: null, about: null }, options);
  const voices = await referVoices(store, rows.slice(skip, skip + limit), options);
  return { voices, total: rows.length, cursor: nextCursor({ skip, length: voices.length, total: rows.length }) };
};

/** Who asserts and who denies each of these claims; an id that is no claim's is left out. */
export const readVoices = async (store: GraphStore, ids: readonly string[], options: ReadOptions): Promise<ClaimVoices[]> =>
  ids.length === 0 ? [] : referVoices(store, await readAll(store, listClaimRows, { ids: [...ids], modality: null, about: null }, options), options);

const referVoices = async (store: GraphStore, rows: readonly ClaimRow[], options: ReadOptions): Promise<ClaimVoices[]> => {
  const ids = [...new Set(rows.flatMap(({ asserters, deniers }) => [...asserters, ...deniers]))];
  const nodes = ids.length === 0 ? [] : await readAll(store, findNodes, { ids }, options);
  const references = new Map<string, NodeReference>(nodes.map(({ node }) => [node.id, toReference(node)]));
  const refer = (voices: readonly string[]): NodeReference[] => [...voices].sort().flatMap((id) => references.get(id) ?? []);
  return rows.map((row) => ({
    id: row.claim.id,
    disputed: isDisputedStanding(row),
    assertedBy: refer(row.asserters),
    deniedBy: refer(row.deniers),
  }));
};
