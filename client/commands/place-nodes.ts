import type { Line, PlacedNode } from '#contract/exploration.ts';
import type { NodeId } from '#contract/graph.ts';
import type { Desk } from '../desk.ts';
import type { Document } from '../state/document.ts';

/** Finds places for nodes that have none; those that are there already, hidden ones too, keep theirs. */
export async function placeNodes(
  { layout, measure }: Pick<Desk, 'layout' | 'measure'>,
  document: Document,
  { ids, lines, near }: { readonly ids: readonly NodeId[]; readonly lines: readonly Line[]; readonly near?: NodeId },
): Promise<readonly PlacedNode[]> {
  const before = new Set(document.nodes.map(({ id }) => id));
  const free = [...new Set(ids)].filter((id) => !before.has(id));
  if (free.length === 0) return [];
  const bodies = new Map(measure([...before, ...free], document.policy).map((body) => [body.id, body]));
  const { places } = await layout({
    kind: 'near',
    fixed: document.nodes.flatMap((node) => {
      const body = bodies.get(node.id);
      return body === undefined ? [] : [{ ...body, ...node }];
    }),
    free: free.flatMap((id) => bodies.get(id) ?? []),
    lines: [...document.lines, ...lines].map(({ from, to }) => ({ from, to })),
    ...(near !== undefined && { near }),
  });
  const found = new Map(places.map((place) => [place.id, place]));
  return free.map((id) => ({ id, x: found.get(id)?.x ?? 0, y: found.get(id)?.y ?? 0 }));
}
