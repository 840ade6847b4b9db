import { z } from 'zod';
import { directions, NodeId } from './graph.ts';
import { limits } from './routes.ts';

/** A drawn line: every statement of one type from one node to another. */
export type Line = { readonly type: string; readonly from: NodeId; readonly to: NodeId };
export type PlacedNode = { readonly id: NodeId; readonly x: number; readonly y: number };

/** Which neighbours of a node were asked for; `type` is null where every type was. */
export type ExpansionOf = { readonly of: NodeId; readonly type: string | null; readonly direction: (typeof directions)[number] };
/** An expansion with what it brought, so that it can be taken back; `cursor` leads to the next page, null after the last. */
export type Expansion = ExpansionOf & { readonly nodes: readonly NodeId[]; readonly lines: readonly Line[]; readonly cursor: string | null };

export type Target = { readonly kind: 'node'; readonly id: NodeId } | { readonly kind: 'line'; readonly line: Line };

/** What a link says: what is drawn and where, what each expansion brought, and what is selected. */
export type Exploration = {
  readonly policy: NodeId | null;
  readonly nodes: readonly PlacedNode[];
  readonly lines: readonly Line[];
  readonly expansions: readonly Expansion[];
  readonly selection: Target | null;
};

const index = z.int().min(0);
const coordinate = z.int().min(-1_000_000).max(1_000_000);
const most = { lines: 20_000, expansions: 1000 } as const;

/** The short form of an exploration: ids and types once, then numbers that point at them. A new form gets a new number in front. */
export const PackedExploration = z.tuple([
  z.literal(1),
  z.array(NodeId).max(limits.subgraphIds),
  z.array(coordinate).max(2 * limits.subgraphIds),
  z.array(z.string().min(1).max(limits.text)).max(200),
  z.array(index).max(3 * most.lines),
  z
    .array(z.tuple([index, index.nullable(), index.max(directions.length - 1), z.array(index), z.array(index), z.string().max(200).nullable()]))
    .max(most.expansions),
  index.nullable(),
  z.union([z.null(), z.tuple([z.literal('n'), index]), z.tuple([z.literal('l'), index])]),
]);
export type PackedExploration = z.infer<typeof PackedExploration>;

const keyOf = ({ type, from, to }: Line) => JSON.stringify([type, from, to]);

/** Writes an exploration in its short form; positions are rounded to whole pixels. */
export function packExploration({ policy, nodes, lines, expansions, selection }: Exploration): PackedExploration {
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
  const selected = (): PackedExploration[7] => {
    if (selection === null) return null;
    const place = selection.kind === 'node' ? places.get(selection.id) : linePlace(selection.line);
    return known(place) ? [selection.kind === 'node' ? 'n' : 'l', place] : null;
  };
  return [
    1,
    nodes.map(({ id }) => id),
    nodes.flatMap(({ x, y }) => [Math.round(x), Math.round(y)]),
    types,
    drawn.flatMap(({ numbers }) => numbers),
    expansions.flatMap((expansion) => {
      const of = places.get(expansion.of);
      if (of === undefined) return [];
      const type = expansion.type === null ? null : (typePlaces.get(expansion.type) ?? null);
      const brought = expansion.nodes.map((id) => places.get(id)).filter(known);
      return [[of, type, directions.indexOf(expansion.direction), brought, expansion.lines.map(linePlace).filter(known), expansion.cursor] as const].map(
        ([...row]) => row as PackedExploration[5][number],
      );
    }),
    policy === null ? null : (places.get(policy) ?? null),
    selected(),
  ];
}

/** Reads a short form back; undefined when it is not one, or points at something it does not hold. */
export function unpackExploration(packed: unknown): Exploration | undefined {
  const parsed = PackedExploration.safeParse(packed);
  if (!parsed.success) return undefined;
  const [, ids, coordinates, types, numbers, rows, policy, selected] = parsed.data;
  if (coordinates.length !== 2 * ids.length || numbers.length % 3 !== 0 || new Set(ids).size !== ids.length) return undefined;
  try {
    const nodes = ids.map((id, place) => ({ id, x: at(coordinates, 2 * place), y: at(coordinates, 2 * place + 1) }));
    const lines = Array.from({ length: numbers.length / 3 }, (_, place) => ({
      type: at(types, at(numbers, 3 * place)),
      from: at(ids, at(numbers, 3 * place + 1)),
      to: at(ids, at(numbers, 3 * place + 2)),
    }));
    const expansions = rows.map(([of, type, direction, brought, drawn, cursor]) => ({
      of: at(ids, of),
      type: type === null ? null : at(types, type),
      direction: at(directions, direction),
      nodes: brought.map((place) => at(ids, place)),
      lines: drawn.map((place) => at(lines, place)),
      cursor,
    }));
    const selection = (): Target | null => {
      if (selected === null) return null;
      return selected[0] === 'n' ? { kind: 'node', id: at(ids, selected[1]) } : { kind: 'line', line: at(lines, selected[1]) };
    };
    return { policy: policy === null ? null : at(ids, policy), nodes, lines, expansions, selection: selection() };
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
