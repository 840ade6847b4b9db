import type { SearchHit } from '#contract/routes.ts';
import { nodeKinds } from '#contract/vocabulary.ts';
import { kindOf } from '../../text/words.ts';

export const searchGroups = ['agents', 'policies', 'claims', 'others', 'passages', 'sources'] as const;
export type SearchGroupName = (typeof searchGroups)[number] | 'best' | 'recent';
/** What a row of the search list stands for. */
export type Finding = Pick<SearchHit, 'id' | 'name' | 'nameEs' | 'kinds'> & Partial<Pick<SearchHit, 'matched'>>;
export type SearchGroup = { readonly name: SearchGroupName; readonly hits: readonly Finding[] };

/** The group of a hit by its kind. */
export function groupOf(kinds: readonly string[]): (typeof searchGroups)[number] {
  if (kinds.includes('Passage')) return 'passages';
  if (kinds.includes('Source')) return 'sources';
  const kind = kindOf(kinds);
  if (kind === undefined) return 'others';
  if (nodeKinds[kind].agent) return 'agents';
  return kind === 'Policy' ? 'policies' : kind === 'Claim' ? 'claims' : 'others';
}

/** Hits by kind, always in the same order of kinds; the best of all comes first, whatever it is. */
export function groupHits(hits: readonly Finding[]): readonly SearchGroup[] {
  const groups = searchGroups
    .map((name): SearchGroup => ({ name, hits: hits.filter(({ kinds }) => groupOf(kinds) === name) }))
    .filter((group) => group.hits.length > 0);
  const [best] = hits;
  if (best === undefined || groups[0]?.hits[0]?.id === best.id) return groups;
  const rest = groups.map((group) => ({ ...group, hits: group.hits.filter(({ id }) => id !== best.id) })).filter((group) => group.hits.length > 0);
  return [{ name: 'best', hits: [best] }, ...rest];
}

/** The name that hit where it is none of the names on show. */
export const aliasOf = ({ matched, name, nameEs }: Finding): string | null => (matched === undefined || [name, nameEs, ''].includes(matched) ? null : matched);
