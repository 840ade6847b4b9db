import { NodeId } from '#contract/graph.ts';
import type { SearchHit } from '#contract/routes.ts';
import type { ReadOptions } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { rankMatches } from '#server/store/rank-matches.ts';

/** How many candidates a store is asked for; the total counts those among them that match. */
const candidates = 500;

/** Finds entities, claims, passages and sources, best match first, each with the name or alias that hit. */
export const searchEntities = async (
  store: GraphStore,
  text: string,
  { kinds, limit }: { readonly kinds: readonly string[]; readonly limit: number },
  { signal }: ReadOptions,
): Promise<{ hits: SearchHit[]; total: number }> => {
  const found = await store.search(text, { labels: kinds, limit: candidates, ...(signal && { signal }) });
  const properties = new Map(found.map((candidate) => [candidate.id, candidate.properties]));
  const matches = rankMatches(text, found).filter(({ score }) => score >= 1);
  return {
    hits: matches.slice(0, limit).map(({ id, name, matched, kinds: labels, score }) => {
      const nameEs = properties.get(id)?.nameEs ?? properties.get(id)?.paraphraseEs;
      return { id: NodeId.parse(id), name, ...(typeof nameEs === 'string' && { nameEs }), matched, kinds: [...labels], score };
    }),
    total: matches.length,
  };
};
