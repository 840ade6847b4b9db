import type { PlacedNode, Target } from '#contract/exploration.ts';
import type { NodeId } from '#contract/graph.ts';
import type { Picture, PictureNode } from '../../canvas/canvas.ts';

/** What is drawn of a node: itself, or the closed group that it is in. */
export const drawnAs = ({ nodes }: Picture, id: NodeId | undefined): PictureNode | undefined =>
  nodes.find((node) => node.id === id || (id !== undefined && node.members?.includes(id)));

const membersOf = ({ nodes, hulls }: Picture, id: NodeId): readonly NodeId[] =>
  nodes.find((node) => node.id === id)?.members ?? hulls.find(({ of }) => of === id)?.members ?? [id];

/** What a press on the canvas means in the document: a group stands for its members, a line to one for what it merges. */
export function readTarget(picture: Picture, target: Target): Target {
  const ids = (list: readonly NodeId[]): Target => {
    const [id, ...rest] = list;
    return rest.length === 0 && id !== undefined ? { kind: 'node', id } : { kind: 'nodes', ids: list };
  };
  if (target.kind === 'node') return ids(membersOf(picture, target.id));
  if (target.kind === 'nodes') return ids(target.ids.flatMap((id) => membersOf(picture, id)));
  const { type, from, to } = target.line;
  const stands = picture.lines.find(({ line }) => line.type === type && line.from === from && line.to === to)?.stands ?? [];
  const [only] = stands;
  if (only === undefined) return target;
  return stands.length === 1 ? { kind: 'line', line: only } : ids([...new Set(stands.flatMap((line) => [line.from, line.to]))]);
}

/** Where members go when what is drawn of them is dragged: as far as that. */
export function readMoves({ nodes }: Picture, moves: readonly PlacedNode[], places: readonly PlacedNode[]): readonly PlacedNode[] {
  return moves.flatMap((move) => {
    const group = nodes.find(({ id }) => id === move.id);
    if (group?.members === undefined) return move;
    const inside = new Set(group.members);
    return places.filter(({ id }) => inside.has(id)).map(({ id, x, y }) => ({ id, x: x + move.x - group.x, y: y + move.y - group.y }));
  });
}
