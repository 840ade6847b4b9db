import type { Line, PlacedNode } from '#contract/exploration.ts';
import type { GraphNode, NodeId } from '#contract/graph.ts';
import type { LayoutTask } from '../canvas/layout.ts';
import type { Desk } from '../desk.ts';
import type { Document } from '../state/document.ts';
import { kindOf } from '../text/words.ts';

/** Room that a node of a kind takes with its label, as the radius of a circle. */
const radii = { Claim: 92, Policy: 78 } as const;
const usual = 58;
const radiusOf = (node: GraphNode | undefined): number => {
  const kind = kindOf(node?.labels ?? []);
  return kind === 'Claim' || kind === 'Policy' ? radii[kind] : usual;
};

/** Finds places for nodes that have none; those that are drawn already keep theirs. */
export async function placeNodes(
  { layout, entities }: Pick<Desk, 'layout' | 'entities'>,
  document: Document,
  { ids, lines, near }: { readonly ids: readonly NodeId[]; readonly lines: readonly Line[]; readonly near?: NodeId },
): Promise<readonly PlacedNode[]> {
  const drawn = new Set(document.nodes.map(({ id }) => id));
  const free = [...new Set(ids)].filter((id) => !drawn.has(id));
  if (free.length === 0) return [];
  const { nodes } = entities.read();
  const task: LayoutTask = {
    fixed: document.nodes.map((node) => ({ ...node, radius: radiusOf(nodes.get(node.id)) })),
    free: free.map((id) => ({ id, radius: radiusOf(nodes.get(id)) })),
    lines: [...document.lines, ...lines].map(({ from, to }) => ({ from, to })),
    ...(near !== undefined && { near }),
  };
  const places = new Map((await layout(task)).map((place) => [place.id, place]));
  return free.map((id) => ({ id, x: places.get(id)?.x ?? 0, y: places.get(id)?.y ?? 0 }));
}
