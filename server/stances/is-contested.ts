import type { GraphEdge } from '#contract/graph.ts';
import { idsIn } from '#server/explore/present.ts';
import { sideOf, sidesOf } from './derive-position.ts';
import { canCoincide } from './time-of-statement.ts';

type Voiced = Pick<GraphEdge, 'type' | 'properties'>;

/** Who says it: the source, and those on whose word it does. */
const voiceOf = ({ properties }: Voiced): string => JSON.stringify([properties.source ?? null, [...idsIn(properties.attributedTo)].sort()]);

/**
 * Whether different sources, or one source on the word of different speakers, place an agent on both sides. One voice that tells of a change is no
 * contest, nor are two that tell of times apart.
 */
export const isContested = (edges: readonly Voiced[]): boolean =>
  sidesOf(edges.map(({ type }) => type)).length > 1 &&
  edges.some((one) => {
    const side = sideOf(one.type);
    if (side === null) return false;
    return edges.some((other) => {
      const opposite = sideOf(other.type);
      return opposite !== null && opposite !== side && voiceOf(other) !== voiceOf(one) && canCoincide(one, other);
    });
  });
