import { z } from 'zod';
import { directions, NodeId } from './graph.ts';
import { limits } from './limits.ts';
import { neighbourOrders } from './routes/graph.ts';

/** A drawn line: every statement of one type from one node to another. */
export type Line = { readonly type: string; readonly from: NodeId; readonly to: NodeId };
export type PlacedNode = { readonly id: NodeId; readonly x: number; readonly y: number };

/** Which neighbours of a node were asked for; `type` is null where every type was. */
export type ExpansionOf = { readonly of: NodeId; readonly type: string | null; readonly direction: (typeof directions)[number] };
export type NeighbourOrder = (typeof neighbourOrders)[number];
/** An expansion with what it brought, so that it can be taken back; `cursor` leads to the next page in the same order, null after the last. */
export type Expansion = ExpansionOf & {
  readonly order: NeighbourOrder;
  readonly nodes: readonly NodeId[];
  readonly lines: readonly Line[];
  readonly cursor: string | null;
};

/** What can be selected; `nodes` are two or more. */
export type Target =
  | { readonly kind: 'node'; readonly id: NodeId }
  | { readonly kind: 'nodes'; readonly ids: readonly NodeId[] }
  | { readonly kind: 'line'; readonly line: Line };

export const layoutNames = ['stance', 'force', 'layered', 'concentric', 'grid', 'time'] as const;
export type LayoutName = (typeof layoutNames)[number];
/** The layout that placed the nodes last, and the room in px it was made for: a stance map's bands follow from that. */
export type Layout = { readonly name: LayoutName; readonly width: number; readonly height: number };

const word = z.string().min(1).max(limits.text);
const words = z.array(word).max(500);
const day = z.iso.date();

/** What the map leaves out for now. A node that loses its last line to a filter goes with it, but for the policy in question. */
export const Filters = z.strictObject({
  /** Kinds of node, types of line, ids of sources, and ids of those on whose word (`source` for a source's own voice) that are left out. */
  withoutKinds: words,
  withoutTypes: words,
  withoutSources: words,
  withoutVoices: words,
  disputed: z.enum(['any', 'only', 'without']),
  /** Independent sources that a line needs at least. */
  leastSources: z.int().min(1).max(99),
  /** ISO days: only what lies, at least in part, between them. */
  from: day.nullable(),
  to: day.nullable(),
  /** ISO day: only what had begun and had not ended. */
  asOf: day.nullable(),
  /** Whether what has no date stays while dates are asked for. */
  undated: z.boolean(),
});
export type Filters = z.infer<typeof Filters>;
export const noFilters: Filters = {
  withoutKinds: [],
  withoutTypes: [],
  withoutSources: [],
  withoutVoices: [],
  disputed: 'any',
  leastSources: 1,
  from: null,
  to: null,
  asOf: null,
  undated: true,
};

/** One rule of how nodes or lines look: what it is for, and what it gives them. Of several, the first that sets a channel decides it. */
export const StyleRule = z.strictObject({
  of: z.enum(['nodes', 'lines']),
  isOn: z.boolean(),
  /** Null for all of them; `field` is `kind`, `type`, `source`, `voice`, `sources`, `disputed`, `side`, `property:KEY` or `measure:NAME@view|graph`. */
  test: z.strictObject({ field: word, is: z.enum(['is', 'isNot', 'contains', 'atLeast', 'atMost', 'has']), value: z.string().max(limits.text) }).nullable(),
  /** A value for each channel; `by:FIELD` lets the field decide. */
  give: z.strictObject({ colour: word.optional(), size: word.optional(), icon: word.optional(), label: word.optional(), line: word.optional() }),
});
export type StyleRule = z.infer<typeof StyleRule>;

/** Nodes that are drawn as one while it is closed. `name` is a kind, the number of a community, or the reader's own word. */
export type Group = {
  readonly id: string;
  readonly by: 'kind' | 'community' | 'chosen';
  readonly name: string;
  readonly members: readonly NodeId[];
  readonly isOpen: boolean;
};

/** What the page shows of the graph: its picture, its text, who stands where, or the claims. */
export const views = ['map', 'text', 'stances', 'claims'] as const;
export type View = (typeof views)[number];

/** What a link says: what is drawn, where, by which layout, what is left out or pinned, how it looks, what each expansion brought, and what is selected. */
export type Exploration = {
  readonly policy: NodeId | null;
  readonly layout: Layout;
  readonly nodes: readonly PlacedNode[];
  readonly lines: readonly Line[];
  readonly expansions: readonly Expansion[];
  /** In the document, not on the map. */
  readonly hidden: readonly NodeId[];
  /** Kept in place by every layout. */
  readonly pinned: readonly NodeId[];
  readonly filters: Filters;
  readonly rules: readonly StyleRule[];
  readonly groups: readonly Group[];
  /** Whether outlines show the camps of the policy in question. */
  readonly camps: boolean;
  readonly selection: Target | null;
  /** What of the graph is on screen. */
  readonly view: View;
  readonly timeline: boolean;
  /** Of the graph that the link was made from; null in links that do not say. */
  readonly dataVersion: number | null;
};

const index = z.int().min(0);
const coordinate = z.int().min(-1_000_000).max(1_000_000);
const most = { lines: 20_000, expansions: 1000 } as const;

/** What most links do not need to say: an absent key stands for nothing of its kind. */
const Extras = z.strictObject({
  filters: Filters.partial().optional(),
  rules: z.array(StyleRule).max(100).optional(),
  groups: z
    .array(z.tuple([word, z.enum(['kind', 'community', 'chosen']), word, z.array(index).max(limits.subgraphIds), z.boolean()]))
    .max(200)
    .optional(),
  camps: z.literal(true).optional(),
  view: z.enum(views).optional(),
  timeline: z.literal(true).optional(),
  version: z.int().min(0).optional(),
});

const parts = [
  z.array(NodeId).max(limits.subgraphIds),
  z.array(coordinate).max(2 * limits.subgraphIds),
  z.array(z.string().min(1).max(limits.text)).max(200),
  z.array(index).max(3 * most.lines),
  z
    .array(
      z.tuple([
        index,
        index.nullable(),
        index.max(directions.length - 1),
        index.max(neighbourOrders.length - 1),
        z.array(index),
        z.array(index),
        z.string().max(200).nullable(),
      ]),
    )
    .max(most.expansions),
  index.nullable(),
  z.union([z.null(), z.tuple([z.literal('l'), index]), z.tuple([z.literal('n'), index], index)]),
  z.array(index).max(limits.subgraphIds),
  z.array(index).max(limits.subgraphIds),
  z.tuple([index.max(layoutNames.length - 1), z.int().min(1).max(100_000), z.int().min(1).max(100_000)]),
] as const;
/** The short form of an exploration: ids and types once, then numbers that point at them. A new form gets a new number in front; the one before can be read. */
export const PackedExploration = z.union([z.tuple([z.literal(3), ...parts, Extras]), z.tuple([z.literal(2), ...parts])]);
export type PackedExploration = z.infer<typeof PackedExploration>;

const keyOf = ({ type, from, to }: Line) => JSON.stringify([type, from, to]);

/** Writes an exploration in its short form; positions are rounded to whole pixels. */
export function packExploration(exploration: Exploration): PackedExploration {
  const { policy, layout, nodes, lines, expansions, hidden, pinned, selection } = exploration;
  const places = new Map(nodes.map(({ id }, place) => [id, place]));
  const types = [...new Set([...lines.map(({ type }) => type), ...expansions.flatMap(({ type }) => type ?? [])])];
  const typePlaces = new Map(types.map((type, place) => [type, place]));
  const drawn = lines.flatMap((line) => {
    const [type, from, to] = [typePlaces.get(line.type), places.get(line.from), places.get(line.to)];
    return type === undefined || from === undefined || to === undefined ? [] : [{ line, numbers: [type, from, to] }];
  });
  const linePlaces = new Map(drawn.map(({ line }, place) => [keyOf(line), place]));
  const linePlace = (line: Line) => linePlaces.get(keyOf(line));
  const known = (place: number | undefined): place is number => place !== undefined;
  const placesOf = (ids: readonly NodeId[]) => ids.map((id) => places.get(id)).filter(known);
  const selected = (): PackedExploration[7] => {
    if (selection === null) return null;
    if (selection.kind === 'line') {
      const place = linePlace(selection.line);
      return known(place) ? ['l', place] : null;
    }
    const [first, ...rest] = placesOf(selection.kind === 'node' ? [selection.id] : selection.ids);
    return first === undefined ? null : ['n', first, ...rest];
  };
  return [
    3,
    nodes.map(({ id }) => id),
    nodes.flatMap(({ x, y }) => [Math.round(x), Math.round(y)]),
    types,
    drawn.flatMap(({ numbers }) => numbers),
    expansions.flatMap((expansion) => {
      const of = places.get(expansion.of);
      if (of === undefined) return [];
      const type = expansion.type === null ? null : (typePlaces.get(expansion.type) ?? null);
      const row: PackedExploration[5][number] = [
        of,
        type,
        directions.indexOf(expansion.direction),
        neighbourOrders.indexOf(expansion.order),
        placesOf(expansion.nodes),
        expansion.lines.map(linePlace).filter(known),
        expansion.cursor,
      ];
      return [row];
    }),
    policy === null ? null : (places.get(policy) ?? null),
    selected(),
    placesOf(hidden),
    placesOf(pinned),
    [layoutNames.indexOf(layout.name), Math.round(layout.width), Math.round(layout.height)],
    packExtras(exploration, placesOf),
  ];
}

function packExtras(
  { filters, rules, groups, camps, view, timeline, dataVersion }: Exploration,
  placesOf: (ids: readonly NodeId[]) => number[],
): z.infer<typeof Extras> {
  const changed = Object.entries(filters).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(noFilters[key as keyof Filters]));
  return {
    ...(changed.length > 0 && { filters: Object.fromEntries(changed) }),
    ...(rules.length > 0 && { rules: [...rules] }),
    ...(groups.length > 0 && { groups: groups.map(({ id, by, name, members, isOpen }) => [id, by, name, placesOf(members), isOpen]) }),
    ...(camps && { camps }),
    ...(view !== 'map' && { view }),
    ...(timeline && { timeline }),
    ...(dataVersion !== null && { version: dataVersion }),
  };
}

/** Reads a short form back; undefined when it is not one, or points at something it does not hold. */
export function unpackExploration(packed: unknown): Exploration | undefined {
  const parsed = PackedExploration.safeParse(packed);
  if (!parsed.success) return undefined;
  const [, ids, coordinates, types, numbers, rows, policy, selected, hidden, pinned, [layout, width, height], extras = {}] = parsed.data;
  if (coordinates.length !== 2 * ids.length || numbers.length % 3 !== 0 || new Set(ids).size !== ids.length) return undefined;
  try {
    const nodes = ids.map((id, place) => ({ id, x: at(coordinates, 2 * place), y: at(coordinates, 2 * place + 1) }));
    const lines = Array.from({ length: numbers.length / 3 }, (_, place) => ({
      type: at(types, at(numbers, 3 * place)),
      from: at(ids, at(numbers, 3 * place + 1)),
      to: at(ids, at(numbers, 3 * place + 2)),
    }));
    const expansions = rows.map(([of, type, direction, order, brought, drawn, cursor]) => ({
      of: at(ids, of),
      type: type === null ? null : at(types, type),
      direction: at(directions, direction),
      order: at(neighbourOrders, order),
      nodes: brought.map((place) => at(ids, place)),
      lines: drawn.map((place) => at(lines, place)),
      cursor,
    }));
    const selection = (): Target | null => {
      if (selected === null) return null;
      if (selected[0] === 'l') return { kind: 'line', line: at(lines, selected[1]) };
      const [, first, ...rest] = selected;
      return rest.length === 0 ? { kind: 'node', id: at(ids, first) } : { kind: 'nodes', ids: [first, ...rest].map((place) => at(ids, place)) };
    };
    return {
      policy: policy === null ? null : at(ids, policy),
      layout: { name: at(layoutNames, layout), width, height },
      nodes,
      lines: [...new Map(lines.map((line) => [keyOf(line), line])).values()],
      expansions,
      hidden: [...new Set(hidden.map((place) => at(ids, place)))],
      pinned: [...new Set(pinned.map((place) => at(ids, place)))],
      selection: selection(),
      filters: Filters.parse({ ...noFilters, ...extras.filters }),
      rules: extras.rules ?? [],
      groups: (extras.groups ?? []).map(([id, by, name, members, isOpen]) => ({ id, by, name, members: members.map((place) => at(ids, place)), isOpen })),
      camps: extras.camps ?? false,
      view: extras.view ?? 'map',
      timeline: extras.timeline ?? false,
      dataVersion: extras.version ?? null,
    };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function at<T>(list: readonly T[], place: number): T {
  const found = list[place];
  if (found === undefined) throw new RangeError(`nothing at ${place}`);
  return found;
}
