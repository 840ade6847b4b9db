import type { Claim, NodeReference } from '#contract/answers.ts';
import type { NodeId } from '#contract/graph.ts';
import { kindOf, nameReference } from '../../text/words.ts';
import type { Language } from '../session.ts';
import { foldText } from '../../fold-text.ts';

export type Topic = { readonly node: NodeReference; readonly claims: number; readonly reasons: number };

/** What some claims are about or are reasons for or against: policies first, then by name. */
export function listTopics(claims: readonly Claim[], language: Language): readonly Topic[] {
  const topics = new Map<NodeId, Topic>();
  for (const { reasonFor, reasonAgainst, about } of claims) {
    const argued = new Map([...reasonFor, ...reasonAgainst].map(({ to }) => [to.id, to]));
    for (const node of new Map([...about.map((one) => [one.id, one] as const), ...argued]).values()) {
      const before = topics.get(node.id);
      topics.set(node.id, { node, claims: (before?.claims ?? 0) + 1, reasons: (before?.reasons ?? 0) + (argued.has(node.id) ? 1 : 0) });
    }
  }
  const rank = ({ node: { kinds } }: Topic) => (kindOf(kinds) === 'Policy' ? 0 : 1);
  return [...topics.values()].sort(
    (one, other) => rank(one) - rank(other) || nameReference(one.node, language).localeCompare(nameReference(other.node, language), language),
  );
}

/** Claims in which every word of a text stands, in either language, whatever its accents. */
export function findClaims(claims: readonly Claim[], text: string): readonly Claim[] {
  const words = foldText(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  return claims.filter(({ name, nameEs, text: own, textEs }) => {
    const all = foldText([name, nameEs, own, textEs].join(' '));
    return words.every((word) => all.includes(word));
  });
}
