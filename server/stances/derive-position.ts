import type { GraphEdge } from '#contract/graph.ts';
import type { Position } from '#contract/stances.ts';
import { isRelationshipType, relationshipKinds } from '#contract/vocabulary.ts';

/** A side that a statement takes: on a policy or on a claim. */
export type Side = 'for' | 'against' | 'asserts' | 'denies';

const conducts = ['CONDUCTS', 'PARTY_TO'];

/** Whether a type places its start by what it does and not by what it says. */
export const isConduct = (type: string): boolean => conducts.includes(type);

/** The side that a type of statement takes; null for a reaction, which takes none. */
export const sideOf = (type: string): Side | null => {
  if (type === 'ASSERTS') return 'asserts';
  if (type === 'DENIES') return 'denies';
  if (isConduct(type)) return 'for';
  if (!isRelationshipType(type)) return null;
  const kind = relationshipKinds[type];
  return 'stance' in kind ? (kind.stance ?? null) : null;
};

/** The distinct sides that some types of statement take. */
export const sidesOf = (types: readonly string[]): readonly Side[] => [...new Set(types.flatMap((type) => sideOf(type) ?? []))];

/**
 * The position that statements of one agent on one policy or claim make up, as the model has it: mixed where they take both sides, conditional where
 * one on a policy has a condition, else their side; `other` where they only react.
 */
export const positionOf = (edges: readonly Pick<GraphEdge, 'type' | 'properties'>[]): Position => {
  const [side, ...others] = sidesOf(edges.map(({ type }) => type));
  if (side === undefined) return 'other';
  if (others.length > 0) return 'mixed';
  if (side === 'asserts' || side === 'denies') return side;
  return edges.some(({ type, properties }) => sideOf(type) !== null && typeof properties.condition === 'string') ? 'conditional' : side;
};
