import type { LayoutTask, Place } from './layout.ts';
import { partBoxes } from './part-boxes.ts';

type FreeTask = Extract<LayoutTask, { readonly kind: 'force' | 'layered' | 'concentric' }>;

/** Layers from left to right along the direction of the lines, by dagre; pinned nodes stay. */
export async function placeInLayers({ bodies, pinned, lines }: FreeTask): Promise<readonly Place[]> {
  const { default: dagre } = await import('@dagrejs/dagre');
  const graph = new dagre.graphlib.Graph().setGraph({ rankdir: 'LR', nodesep: 18, ranksep: 90 }).setDefaultEdgeLabel(() => ({}));
  const known = new Set(bodies.map(({ id }) => id));
  for (const { id, width, height } of bodies) graph.setNode(id, { width, height });
  for (const { from, to } of lines) if (from !== to && known.has(from) && known.has(to)) graph.setEdge(from, to);
  dagre.layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const fixed = new Map(pinned.map((place) => [place.id, place]));
  return partBoxes(
    bodies,
    bodies.map(({ id, dy }) => {
      const { x, y } = graph.node(id);
      return fixed.get(id) ?? { id, x: x - width / 2, y: y - height / 2 - dy };
    }),
    new Set(fixed.keys()),
  );
}
