import type { Group } from '#contract/exploration.ts';
import type { NodeId } from '#contract/graph.ts';
import { isEntityLabel, nodeKinds } from '#contract/vocabulary.ts';
import type { Emphasis, Picture, PictureHull, PictureLine, PictureNode } from '../../../canvas/canvas.ts';
import { clearSpots } from '../../../layouts/clear-spots.ts';
import { lineKey } from '../../../state/document.ts';
import { type ClosedGroup, closedGroups, groupNodeId } from '../../../state/groups.ts';
import type { Language } from '../../../state/session.ts';
import { capitalize, type Translate } from '../../../text/words.ts';

/** How a group is called: by the plural of its kind, by the number of its community, or by the reader's own word; without one by a number. */
export function nameGroup({ by, name }: Pick<Group, 'by' | 'name'>, t: Translate, language: Language): string {
  if (by === 'kind') return isEntityLabel(name) ? capitalize(nodeKinds[name].plural[language], language) : name;
  if (by === 'community') return t('group.community', { number: name });
  return /^\d+$/.test(name) ? t('group.numbered', { number: name }) : name;
}

/** Draws each closed group as one node, with the lines to it merged, and an outline around each open one. */
export function composeGroups(picture: Picture, groups: readonly Group[], t: Translate, language: Language): Picture {
  if (groups.length === 0) return picture;
  const closed = closedGroups(groups, picture.nodes);
  const apart = standApart(closed, picture.nodes);
  const drawn = closed.map((group) => ({ ...drawGroup(group, picture.nodes, t, language), ...apart.get(group.id) }));
  const drawnAs = new Map(closed.flatMap(({ id, members }) => members.map((member) => [member.id, id] as const)));
  return {
    ...picture,
    nodes: [...picture.nodes.filter(({ id }) => !drawnAs.has(id)), ...drawn],
    lines: mergeLines(picture.lines, drawnAs),
    hulls: [...picture.hulls, ...groups.flatMap((group) => outlineGroup(group, picture.nodes, t, language))],
  };
}

/** About the room that nodes take; a group's own has some for the lines that lead there. */
const rooms = {
  mark: { width: 104, height: 80, dy: 14 },
  card: { width: 180, height: 100, dy: 0 },
  plate: { width: 140, height: 60, dy: 0 },
  question: { width: 164, height: 104, dy: 0 },
  group: { width: 200, height: 140, dy: 0 },
} as const;

/** The middle of a group may lie on another node: it is drawn on the nearest free spot, and its members stay where they are. */
function standApart(closed: readonly ClosedGroup[], nodes: readonly PictureNode[]): ReadonlyMap<string, { readonly x: number; readonly y: number }> {
  const inside = new Set(closed.flatMap(({ members }) => members.map(({ id }) => id)));
  const fixed = nodes.filter(({ id }) => !inside.has(id)).map(({ id, x, y, form }) => ({ id, x, y, ...rooms[form] }));
  return new Map(
    clearSpots(
      fixed,
      closed.map(({ id, x, y }) => ({ id, x, y, ...rooms.group })),
    ).map(({ id, x, y }) => [id, { x, y }]),
  );
}

const strongest = (list: readonly Emphasis[]): Emphasis =>
  list.length > 0 && list.every((one) => one === 'selected') ? 'selected' : list.every((one) => one === 'faded') ? 'faded' : 'plain';

function drawGroup({ group, id, members, x, y }: ClosedGroup, nodes: readonly PictureNode[], t: Translate, language: Language): PictureNode {
  const inside = new Set(members.map((member) => member.id));
  const within = nodes.filter((node) => inside.has(node.id));
  const sides = new Set(within.map(({ side }) => side));
  const [side = 'none'] = sides;
  return {
    id,
    x,
    y,
    form: 'group',
    shape: 'round-rectangle',
    kind: null,
    label: t('group.title', { name: nameGroup(group, t, language), count: members.length }),
    voice: null,
    badge: null,
    more: null,
    side: sides.size === 1 ? side : 'none',
    isPinned: within.every(({ isPinned }) => isPinned),
    emphasis: strongest(within.map(({ emphasis }) => emphasis)),
    members: members.map((member) => member.id),
  };
}

/** Of the lines that lead to a group one stays for each type and other end; those within it go. */
function mergeLines(lines: readonly PictureLine[], drawnAs: ReadonlyMap<NodeId, NodeId>): readonly PictureLine[] {
  const merged = new Map<string, readonly PictureLine[]>();
  for (const one of lines) {
    const { type } = one.line;
    const [from, to] = [drawnAs.get(one.line.from) ?? one.line.from, drawnAs.get(one.line.to) ?? one.line.to];
    if (from === to && one.line.from !== one.line.to) continue;
    const key = lineKey({ type, from, to });
    merged.set(key, [...(merged.get(key) ?? []), one]);
  }
  return [...merged].flatMap(([key, list]): readonly PictureLine[] => {
    const [first] = list;
    if (first === undefined) return [];
    const { type } = first.line;
    const [from, to] = [drawnAs.get(first.line.from) ?? first.line.from, drawnAs.get(first.line.to) ?? first.line.to];
    if (from === first.line.from && to === first.line.to) return list;
    return [
      {
        ...first,
        key,
        line: { type, from, to },
        stands: list.map(({ line }) => line),
        statements: list.reduce((sum, { statements }) => sum + statements, 0),
        conditional: list.some(({ conditional }) => conditional),
        emphasis: list.some(({ emphasis }) => emphasis === 'selected') ? 'selected' : list.every(({ emphasis }) => emphasis === 'faded') ? 'faded' : 'plain',
      },
    ];
  });
}

function outlineGroup(group: Group, nodes: readonly PictureNode[], t: Translate, language: Language): readonly PictureHull[] {
  if (!group.isOpen) return [];
  const wanted = new Set(group.members);
  const members = nodes.map(({ id }) => id).filter((id) => wanted.has(id));
  const name = nameGroup(group, t, language);
  return members.length === 0
    ? []
    : [{ key: `group:${group.id}`, kind: 'group', members, title: t('group.title', { name, count: members.length }), name, of: groupNodeId(group) }];
}
