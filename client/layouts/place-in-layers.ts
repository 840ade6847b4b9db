import type { LayoutTask, Place } from './layout.ts';
import { partBoxes } from './part-boxes.ts';

type FreeTask = Extract<LayoutTask, { readonly kind: 'force' | 'layered' | 'concentric' }>;
type Layered = { readonly width: number; readonly height: number; readonly places: ReadonlyMap<string, { readonly x: number; readonly y: number }> };

/** A stage narrower than this, a phone's, has its layers from top to bottom where they are larger so. */
const narrow = 480;
const across = { rankdir: 'LR', nodesep: 18, ranksep: 90 } as const;
const down = { rankdir: 'TB', nodesep: 14, ranksep: 64 } as const;

/** Layers along the direction of the lines, by dagre: from left to right, on a narrow stage from top to bottom where that is larger. Pinned nodes stay. */
export async function placeInLayers(task: FreeTask): Promise<readonly Place[]> {
  const { bodies, pinned, stage } = task;
  const { default: dagre } = await import('@dagrejs/dagre');
  const known = new Set(bodies.map(({ id }) => id));
  const lines = task.lines.filter(({ from, to }) => from !== to && known.has(from) && known.has(to));
  const layOut = (direction: typeof across | typeof down): Layered => {
    const graph = new dagre.graphlib.Graph().setGraph({ ...direction }).setDefaultEdgeLabel(() => ({}));
    for (const { id, width, height } of bodies) graph.setNode(id, { width, height });
    for (const { from, to } of lines) graph.setEdge(from, to);
    dagre.layout(graph);
    const { width = 0, height = 0 } = graph.graph();
    return { width, height, places: new Map(bodies.map(({ id }) => [id, graph.node(id)])) };
  };
  const scaleOf = ({ width, height }: Layered) => Math.min(stage.width / Math.max(1, width), stage.height / Math.max(1, height));
  const wide = layOut(across);
  const tall = stage.width < narrow && pinned.length === 0 && scaleOf(wide) < 1 ? layOut(down) : wide;
  const { width, height, places } = scaleOf(tall) > scaleOf(wide) ? tall : wide;
  const fixed = new Map(pinned.map((place) => [place.id, place]));
  return partBoxes(
    bodies,
    bodies.map(({ id, dy }) => {
      const { x, y } = places.get(id) ?? { x: 0, y: 0 };
      return fixed.get(id) ?? { id, x: x - width / 2, y: y - height / 2 - dy };
    }),
    new Set(fixed.keys()),
  );
}
