import type { Group } from '#contract/exploration.ts';
import type { NodeId } from '#contract/graph.ts';
import type { Document } from '../document.ts';

/** What a new group is made of; its id is found for it. */
export type NewGroup = Pick<Group, 'by' | 'name' | 'members'>;

/** Adds closed groups. A node is in one group at most: it leaves the one it was in, and a group of fewer than two is none. */
export function addGroups(document: Document, added: readonly NewGroup[]): Document {
  const wanted = added.filter(({ members }) => members.length > 1);
  if (wanted.length === 0) return document;
  const taken = new Set(wanted.flatMap(({ members }) => members));
  const kept = document.groups
    .map((group) => (group.members.some((id) => taken.has(id)) ? { ...group, members: group.members.filter((id) => !taken.has(id)) } : group))
    .filter(({ members }) => members.length > 1);
  let next = 1 + Math.max(0, ...document.groups.map(({ id }) => Number(id)).filter(Number.isFinite));
  return { ...document, groups: [...kept, ...wanted.map((group): Group => ({ ...group, id: String(next++), isOpen: false }))] };
}

/** Opens a group, or closes it; nobody in it moves. */
export function setGroupOpen(document: Document, id: string, isOpen: boolean): Document {
  return document.groups.some((group) => group.id === id && group.isOpen !== isOpen)
    ? { ...document, groups: document.groups.map((group) => (group.id === id ? { ...group, isOpen } : group)) }
    : document;
}

/** Takes groups apart. */
export function dropGroups(document: Document, ids: readonly string[]): Document {
  return document.groups.some(({ id }) => ids.includes(id)) ? { ...document, groups: document.groups.filter(({ id }) => !ids.includes(id)) } : document;
}

/** The groups that all of these nodes are in, or that have no other members than these. */
export const groupsOf = ({ groups }: Pick<Document, 'groups'>, ids: readonly NodeId[]): readonly Group[] =>
  ids.length === 0
    ? []
    : groups.filter(({ members }) => (ids.length === 1 ? ids.every((id) => members.includes(id)) : members.every((id) => ids.includes(id))));
