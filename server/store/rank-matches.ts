import type { Properties } from '#contract/graph.ts';
import { stateLabelPrefix } from '#contract/vocabulary.ts';
import type { Candidate } from './graph-store.ts';
import { foldText, wordsOf } from './fold-text.ts';
import { type Searchable, searchableOf, searchableOfForeign } from './searchable.ts';
import { allowedEdits, editDistance } from './edit-distance.ts';

/** `matched` is the name or alias that hit; where only a sentence did, the name. */
export type Match = { readonly id: string; readonly name: string; readonly matched: string; readonly kinds: readonly string[]; readonly score: number };

/** How a text matches, from best to least; the whole part of a score. */
const tiers = { exactName: 6, exactAlias: 5, prefix: 4, wordsOfName: 3, wordsOfText: 2, similar: 1, none: 0 } as const;
/** The least score of a match that holds every word that was typed, and of one that is only similar. */
export const holdsTheWords: number = tiers.wordsOfText;
export const isSimilar: number = tiers.similar;

const closeness = (wanted: string, word: string): number => {
  if (word === wanted) return 1;
  if (word.startsWith(wanted)) return 0.8;
  const allowed = allowedEdits(wanted);
  if (allowed === 0 || word.length < wanted.length - allowed) return 0;
  const whole = word.length > wanted.length + allowed ? Number.POSITIVE_INFINITY : editDistance(wanted, word);
  const distance = word.length > wanted.length ? Math.min(whole, editDistance(wanted, word.slice(0, wanted.length)) + 0.5) : whole;
  return distance > allowed ? 0 : 0.7 * (1 - distance / wanted.length);
};

/** How near the words of a text are to those wanted, each against its best, 0 to 1. */
const nearness = (wanted: readonly string[], text: string): { readonly all: boolean; readonly share: number } => {
  const words = wordsOf(text);
  const best = wanted.map((word) => Math.max(0, ...words.map((other) => closeness(word, other))));
  return { all: best.every((value) => value >= 0.8), share: best.reduce((sum, value) => sum + value, 0) / Math.max(1, best.length) };
};

type Hit = { readonly tier: number; readonly share: number; readonly matched: string };

const hitOf = (folded: string, wanted: readonly string[], text: string, kind: keyof Searchable): Hit => {
  const own = wordsOf(text).join(' ');
  if (kind !== 'texts' && own === folded) return { tier: kind === 'names' ? tiers.exactName : tiers.exactAlias, share: 1, matched: text };
  if (kind !== 'texts' && own.startsWith(folded)) return { tier: tiers.prefix, share: folded.length / own.length, matched: text };
  const { all, share } = nearness(wanted, text);
  if (all) return { tier: kind === 'texts' ? tiers.wordsOfText : tiers.wordsOfName, share, matched: text };
  return { tier: share > 0 ? tiers.similar : tiers.none, share, matched: text };
};

const isBetter = (one: Hit, other: Hit): boolean => one.tier > other.tier || (one.tier === other.tier && one.share > other.share);

/** Entities before claims before passages and sources, where they match equally well. */
const standing = (labels: readonly string[]): number => {
  if (labels.includes('Claim')) return 0.5;
  return labels.includes('Passage') || labels.includes('Source') ? 0 : 1;
};

const kindsOf = (labels: readonly string[]): readonly string[] => labels.filter((label) => label !== 'Entity' && !label.startsWith(stateLabelPrefix));

/** Whether a node is of our model, which says what names it. */
const isOurs = (labels: readonly string[]): boolean => labels.some((label) => label === 'Entity' || label === 'Passage' || label === 'Source');

const firstString = (properties: Candidate['properties']): string | undefined => Object.values(properties).find((value) => typeof value === 'string');

/** Which name or alias of each candidate a text matched, best first: an exact name, an exact alias, a beginning, all words, something similar. */
export const rankMatches = (text: string, candidates: readonly Candidate[]): readonly Match[] => {
  const wanted = wordsOf(text);
  const folded = wanted.length === 0 ? foldText(text.trim()) : wanted.join(' ');
  const most = Math.max(...candidates.map(({ score }) => score), Number.MIN_VALUE);
  const matches = candidates.map(({ id, labels, properties, score }): Match => {
    const searchable = isOurs(labels) ? searchableOf(properties) : searchableOfForeign({ id, labels, properties: properties as Properties });
    const hits = (Object.keys(searchable) as readonly (keyof Searchable)[]).flatMap((kind) =>
      searchable[kind].map((own) => ({ ...hitOf(folded, wanted, own, kind), kind })),
    );
    const best = hits.reduce<(Hit & { kind: keyof Searchable }) | undefined>(
      (champion, hit) => (champion === undefined || isBetter(hit, champion) ? hit : champion),
      undefined,
    );
    const name = searchable.names[0] ?? searchable.texts[0] ?? firstString(properties) ?? id;
    const within = 0.6 * standing(labels) + 0.3 * (best?.share ?? 0) + 0.09 * (score / most);
    return {
      id,
      name,
      matched: best && best.kind !== 'texts' && best.tier > tiers.none ? best.matched : name,
      kinds: kindsOf(labels),
      score: (best?.tier ?? tiers.none) + within,
    };
  });
  return matches.sort((one, other) => other.score - one.score || one.name.localeCompare(other.name) || one.id.localeCompare(other.id));
};

/** The candidates in the order of their matches. */
export const orderCandidates = (text: string, candidates: readonly Candidate[], limit: number): readonly Candidate[] => {
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  return rankMatches(text, candidates)
    .slice(0, limit)
    .flatMap(({ id }) => byId.get(id) ?? []);
};
