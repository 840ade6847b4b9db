import {
  type Expansion,
  type ExpansionOf,
  type Exploration,
  type Group,
  type Layout,
  type Line,
  type NeighbourOrder,
  noFilters,
  type PlacedNode,
} from '#contract/exploration.ts';
import type { NodeId } from '#contract/graph.ts';
import { filterShown, type Known } from './filter-shown.ts';

/** What is drawn, and how: undoable, and shared by a link. What is selected and which part of the page is shown are the session's. */
export type Document = Omit<Exploration, 'selection' | 'view' | 'timeline' | 'dataVersion'>;

export const emptyDocument: Document = {
  policy: null,
  layout: { name: 'force', width: 1280, height: 800 },
  nodes: [],
  lines: [],
  expansions: [],
  hidden: [],
  pinned: [],
  filters: noFilters,
  rules: [],
  groups: [],
  camps: false,
};

/** One string per drawn line, for maps and sets. */
export const lineKey = ({ type, from, to }: Line): string => JSON.stringify([type, from, to]);
export const isSameExpansion = (one: ExpansionOf, other: ExpansionOf): boolean =>
  one.of === other.of && one.type === other.type && one.direction === other.direction;
/** Whether a node is on the map; a hidden one is in the document alone. */
export const isDrawn = (document: Document, id: NodeId): boolean => document.nodes.some((node) => node.id === id) && !document.hidden.includes(id);
export const findExpansion = (document: Document, of: ExpansionOf): Expansion | undefined => document.expansions.find((one) => isSameExpansion(one, of));

/** What is on the map: the document without what is hidden, what the filters leave out, and the lines that lead there. */
export function readShown(document: Document, known: Known): Pick<Document, 'nodes' | 'lines'> {
  const shown = withoutHidden(document);
  return document.filters === noFilters ? shown : filterShown(shown, document, known);
}

function withoutHidden(document: Document): Pick<Document, 'nodes' | 'lines'> {
  if (document.hidden.length === 0) return document;
  const hidden = new Set(document.hidden);
  return {
    nodes: document.nodes.filter(({ id }) => !hidden.has(id)),
    lines: document.lines.filter(({ from, to }) => !hidden.has(from) && !hidden.has(to)),
  };
}

/** Adds what is not there yet, and shows what of it was hidden; a line is added only when both its ends are there. What stands keeps its place. */
export function addToDocument(before: Document, { nodes, lines }: { readonly nodes: readonly PlacedNode[]; readonly lines: readonly Line[] }): Document {
  const document = showInDocument(
    before,
    nodes.map(({ id }) => id),
  );
  const drawn = new Set(document.nodes.map(({ id }) => id));
  const newNodes = unique(nodes, ({ id }) => id).filter(({ id }) => !drawn.has(id));
  for (const { id } of newNodes) drawn.add(id);
  const keys = new Set(document.lines.map(lineKey));
  const newLines = unique(lines, lineKey).filter((line) => !keys.has(lineKey(line)) && drawn.has(line.from) && drawn.has(line.to));
  if (newNodes.length === 0 && newLines.length === 0) return document;
  return { ...document, nodes: [...document.nodes, ...newNodes], lines: [...document.lines, ...newLines] };
}

export type ExpansionPage = ExpansionOf & {
  readonly order: NeighbourOrder;
  readonly nodes: readonly PlacedNode[];
  readonly lines: readonly Line[];
  readonly cursor: string | null;
};

/** Adds a page of neighbours and remembers what it brought, so that `collapse` can take it back. */
export function expandDocument(document: Document, page: ExpansionPage): Document {
  const grown = addToDocument(document, page);
  const before = findExpansion(document, page);
  const expansion: Expansion = {
    of: page.of,
    type: page.type,
    direction: page.direction,
    order: page.order,
    nodes: [...(before?.nodes ?? []), ...grown.nodes.slice(document.nodes.length).map(({ id }) => id)],
    lines: [...(before?.lines ?? []), ...grown.lines.slice(document.lines.length)],
    cursor: page.cursor,
  };
  return { ...grown, expansions: [...document.expansions.filter((one) => one !== before), expansion] };
}

/** Takes back what an expansion brought, and what was expanded from there in turn. */
export function collapseDocument(document: Document, of: ExpansionOf): Document {
  const expansion = findExpansion(document, of);
  if (expansion === undefined) return document;
  const gone = new Set<NodeId>();
  const goneLines = new Set<string>(expansion.lines.map(lineKey));
  const collect = (ids: readonly NodeId[]) => {
    for (const id of ids) {
      if (gone.has(id) || id === of.of) continue;
      gone.add(id);
      for (const inner of document.expansions) if (inner.of === id) collect(inner.nodes);
    }
  };
  collect(expansion.nodes);
  return without(
    { ...document, lines: document.lines.filter((line) => !goneLines.has(lineKey(line))), expansions: document.expansions.filter((one) => one !== expansion) },
    gone,
  );
}

/** Takes nodes off the map; they and their lines stay in the document, so that they can be shown again where they stood. */
export function hideInDocument(document: Document, ids: readonly NodeId[]): Document {
  const wanted = new Set(ids);
  const hidden = new Set(document.hidden);
  const more = document.nodes.map(({ id }) => id).filter((id) => wanted.has(id) && !hidden.has(id));
  return more.length === 0 ? document : { ...document, hidden: [...document.hidden, ...more] };
}

/** Shows hidden nodes again. */
export function showInDocument(document: Document, ids: readonly NodeId[]): Document {
  const wanted = new Set(ids);
  return document.hidden.some((id) => wanted.has(id)) ? { ...document, hidden: document.hidden.filter((id) => !wanted.has(id)) } : document;
}

/** Pins nodes, or frees them, for the layouts. */
export function pinInDocument(document: Document, ids: readonly NodeId[], isPinned: boolean): Document {
  const wanted = new Set(ids);
  const changed = isPinned ? ids.some((id) => !document.pinned.includes(id)) : document.pinned.some((id) => wanted.has(id));
  if (!changed) return document;
  const rest = document.pinned.filter((id) => !wanted.has(id));
  return { ...document, pinned: isPinned ? [...rest, ...wanted] : rest };
}

/** Puts every node where a layout says, and remembers which one it was. */
export const arrangeInDocument = (document: Document, layout: Layout, places: readonly PlacedNode[]): Document => ({
  ...moveInDocument(document, places),
  layout,
});

/** Moves nodes to new places. */
export function moveInDocument(document: Document, moves: readonly PlacedNode[]): Document {
  const places = new Map(moves.map((move) => [move.id, move]));
  let moved = false;
  const nodes = document.nodes.map((node) => {
    const place = places.get(node.id);
    if (place === undefined || (place.x === node.x && place.y === node.y)) return node;
    moved = true;
    return { id: node.id, x: place.x, y: place.y };
  });
  return moved ? { ...document, nodes } : document;
}

/** The drawn neighbours of a node by way of one type and direction, or of all; symmetric types count both ways. */
export function drawnNeighbours(document: Document, known: Known, { of, type, direction }: ExpansionOf): ReadonlySet<NodeId> {
  const found = new Set<NodeId>();
  for (const line of readShown(document, known).lines) {
    if (type !== null && line.type !== type) continue;
    if (line.from === of && direction !== 'in') found.add(line.to);
    if (line.to === of && direction !== 'out') found.add(line.from);
  }
  return found;
}

/** A group without members is none. */
export const groupsWithout = (groups: readonly Group[], gone: ReadonlySet<NodeId>): readonly Group[] =>
  groups.some(({ members }) => members.some((id) => gone.has(id)))
    ? groups.map((group) => ({ ...group, members: group.members.filter((id) => !gone.has(id)) })).filter(({ members }) => members.length > 0)
    : groups;

function without(document: Document, gone: ReadonlySet<NodeId>): Document {
  const stays = ({ from, to }: Line) => !gone.has(from) && !gone.has(to);
  return {
    ...document,
    hidden: document.hidden.filter((id) => !gone.has(id)),
    pinned: document.pinned.filter((id) => !gone.has(id)),
    groups: groupsWithout(document.groups, gone),
    policy: document.policy !== null && gone.has(document.policy) ? null : document.policy,
    nodes: document.nodes.filter(({ id }) => !gone.has(id)),
    lines: document.lines.filter(stays),
    expansions: document.expansions
      .filter(({ of }) => !gone.has(of))
      .map((one) => ({ ...one, nodes: one.nodes.filter((id) => !gone.has(id)), lines: one.lines.filter(stays) })),
  };
}

function unique<T>(list: readonly T[], key: (item: T) => string): readonly T[] {
  return [...new Map(list.map((item) => [key(item), item])).values()];
}
