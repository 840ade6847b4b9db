import type { Line } from '#contract/exploration.ts';
import type { GraphEdge, NodeId, Properties } from '#contract/graph.ts';
import { kindOf } from '../../text/words.ts';
import { keyOfLine, type Known, voicesOf } from '../filter-shown.ts';
import type { Side } from '../sides.ts';

/** What rules are judged by: what is on the map, what is known of it, and what was measured, by names such as `degree@view`. */
export type Facts = {
  readonly nodes: readonly { readonly id: NodeId }[];
  readonly lines: readonly Line[];
  readonly known: Known;
  readonly sides: ReadonlyMap<NodeId, Side>;
  readonly measured: ReadonlyMap<string, Readonly<Record<string, number>>>;
};

/** The values that a node or line has in a field, as texts; none where it has none. */
export type ReadField<Item> = (item: Item, field: string) => readonly string[];

const yes = ['yes'] as const;
/** Fields whose name goes on: `property:KEY`, `measure:NAME@SCOPE`. */
export const readPrefix = (field: string, prefix: 'property' | 'measure'): string | undefined =>
  field.startsWith(`${prefix}:`) ? field.slice(prefix.length + 1) : undefined;

const textsOf = (value: Properties[string] | undefined): readonly string[] =>
  value === undefined || value === null || value === '' ? [] : Array.isArray(value) ? value.map(String) : [String(value)];
const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];
const sourcesOf = (edges: readonly GraphEdge[]) => unique(edges.flatMap(({ properties }) => textsOf(properties['source'])));

/** Reads fields of nodes: of the statements, those that the map shows at the node. */
export function nodeReader({ lines, known, sides, measured }: Facts): ReadField<NodeId> {
  const around = new Map<NodeId, GraphEdge[]>();
  for (const line of lines) {
    const edges = known.statements.get(keyOfLine(line)) ?? [];
    for (const end of new Set([line.from, line.to])) around.set(end, [...(around.get(end) ?? []), ...edges]);
  }
  return (id, field) => {
    const node = known.nodes.get(id);
    const edges = around.get(id) ?? [];
    const measure = readPrefix(field, 'measure');
    if (measure !== undefined) return textsOf(measured.get(measure)?.[id]);
    const property = readPrefix(field, 'property');
    if (property !== undefined) return textsOf(node?.properties[property]);
    switch (field) {
      case 'kind':
        return textsOf(kindOf(node?.labels ?? []) ?? node?.labels[0]);
      case 'side':
        return textsOf(sides.get(id));
      case 'disputed':
        return known.claims.get(id)?.disputed === true ? yes : [];
      default:
        return readStatements(edges, field);
    }
  };
}

/** Reads fields of lines. */
export function lineReader({ known }: Facts): ReadField<Line> {
  const isDisputed = (id: NodeId) => known.claims.get(id)?.disputed === true;
  return (line, field) => {
    const edges = known.statements.get(keyOfLine(line)) ?? [];
    const property = readPrefix(field, 'property');
    if (property !== undefined) return unique(edges.flatMap(({ properties }) => textsOf(properties[property])));
    switch (field) {
      case 'type':
        return [line.type];
      case 'disputed':
        return isDisputed(line.from) || isDisputed(line.to) ? yes : [];
      default:
        return readStatements(edges, field);
    }
  };
}

function readStatements(edges: readonly GraphEdge[], field: string): readonly string[] {
  if (edges.length === 0) return [];
  switch (field) {
    case 'source':
      return sourcesOf(edges);
    case 'voice':
      return unique(edges.flatMap(voicesOf));
    case 'sources':
      return [String(sourcesOf(edges).length)];
    default:
      return [];
  }
}
