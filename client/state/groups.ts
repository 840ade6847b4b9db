import type { Group, PlacedNode } from '#contract/exploration.ts';
import type { NodeId } from '#contract/graph.ts';

/** The id that a closed group has on the canvas; no entity has such a one. */
export const groupNodeId = ({ id }: Pick<Group, 'id'>): NodeId => `\u0000group ${id}` as NodeId;

/** Where a closed group stands: in the middle of its members. */
export function middleOfMembers(members: readonly PlacedNode[]): { readonly x: number; readonly y: number } {
  const sum = members.reduce((one, { x, y }) => ({ x: one.x + x, y: one.y + y }), { x: 0, y: 0 });
  return { x: Math.round(sum.x / Math.max(1, members.length)), y: Math.round(sum.y / Math.max(1, members.length)) };
}

/** A closed group with those of its members that are on the map; a member of several is in the first of them. */
export type ClosedGroup = { readonly group: Group; readonly id: NodeId; readonly members: readonly PlacedNode[]; readonly x: number; readonly y: number };

/** The closed groups that have somebody on the map. */
export function closedGroups(groups: readonly Group[], nodes: readonly PlacedNode[]): readonly ClosedGroup[] {
  const free = new Map(nodes.map((node) => [node.id, node]));
  return groups.flatMap((group): readonly ClosedGroup[] => {
    if (group.isOpen) return [];
    const members = group.members.flatMap((id) => free.get(id) ?? []);
    for (const { id } of members) free.delete(id);
    return members.length === 0 ? [] : [{ group, id: groupNodeId(group), members, ...middleOfMembers(members) }];
  });
}
