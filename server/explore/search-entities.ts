import { NodeId } from '#contract/graph.ts';
import type { SearchHit } from '#contract/routes.ts';
import type { ReadOptions } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { holdsTheWords, isSimilar, rankMatches } from '#server/store/rank-matches.ts';

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
  const ranked = rankMatches(text, found);
  // Something merely similar helps where nothing holds the words themselves, and is noise where something does.
  const least = ranked.some(({ score }) => score >= holdsTheWords) ? holdsTheWords : isSimilar;
  const matches = ranked.filter(({ score }) => score >= least);
  return {
    hits: matches.slice(0, limit).map(({ id, name, matched, kinds: labels, score }) => {
      const nameEs = properties.get(id)?.nameEs ?? properties.get(id)?.paraphraseEs;
      return { id: NodeId.parse(id), name, ...(typeof nameEs === 'string' && { nameEs }), matched, kinds: [...labels], score };
    }),
    total: matches.length,
  };
};
