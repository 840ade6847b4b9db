import type { PlacedNode } from '#contract/exploration.ts';
import type { NodeId } from '#contract/graph.ts';

export const arrowDirections = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
} as const;

/** The node that a reader means who goes from one node in a direction: near, and not far off to the side. Undefined at the edge of the map. */
export function nearestNode(nodes: readonly PlacedNode[], from: PlacedNode, direction: { readonly x: number; readonly y: number }): NodeId | undefined {
  const distance = ({ x, y }: PlacedNode) => {
    const [ahead, aside] = [
      (x - from.x) * direction.x + (y - from.y) * direction.y,
      Math.abs((x - from.x) * direction.y) + Math.abs((y - from.y) * direction.x),
    ];
    return ahead <= 0 || aside > 2 * ahead ? Number.POSITIVE_INFINITY : ahead + 2 * aside;
  };
  const others = nodes.filter(({ id }) => id !== from.id).map((node) => ({ id: node.id, distance: distance(node) }));
  const best = others.reduce<(typeof others)[number] | undefined>(
    (one, other) => (one === undefined || other.distance < one.distance ? other : one),
    undefined,
  );
  return best === undefined || best.distance === Number.POSITIVE_INFINITY ? undefined : best.id;
}
