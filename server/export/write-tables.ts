import { nameOf } from '#server/explore/present.ts';
import { type Cell, writeCsv } from './csv.ts';
import type { Writer } from './exported-graph.ts';
import { columnsOf, textOf } from './property-columns.ts';
import type { Properties } from '#contract/graph.ts';

const cellOf = (properties: Properties, key: string): Cell => {
  const value = properties[key];
  return typeof value === 'number' || typeof value === 'boolean' ? value : textOf(value);
};
const drawing = ['x', 'y', 'colour', 'size'] as const;

/** Keys of the properties that no fixed column holds already. */
const restOf = (maps: Iterable<Properties>, fixed: readonly string[]): readonly string[] =>
  columnsOf(maps)
    .map(({ key }) => key)
    .filter((key) => !fixed.includes(key));

/** Writes the nodes as CSV: id, labels and name, how each is drawn, then every property; lists are JSON. */
export const writeNodeTable: Writer = function* ({ nodes, drawn }) {
  const fixed = ['id', 'labels', 'name'];
  const columns = drawing.filter((column) => [...drawn.values()].some((one) => one[column] !== undefined));
  const rest = restOf(
    nodes.map(({ properties }) => properties),
    [...fixed, ...columns],
  );
  yield* writeCsv(
    [...fixed, ...columns, ...rest],
    (function* () {
      for (const node of nodes) {
        const { id, labels, properties } = node;
        const place = drawn.get(id);
        yield [id, labels.join(' '), nameOf(node), ...columns.map((column) => place?.[column]), ...rest.map((key) => cellOf(properties, key))];
      }
    })(),
  );
};

/** Writes the edges as CSV: id, type and the ids of both ends, then every property; lists are JSON. */
export const writeEdgeTable: Writer = function* ({ edges }) {
  const fixed = ['id', 'type', 'from', 'to'];
  const rest = restOf(
    edges.map(({ properties }) => properties),
    fixed,
  );
  yield* writeCsv(
    [...fixed, ...rest],
    (function* () {
      for (const { id, type, from, to, properties } of edges) yield [id, type, from, to, ...rest.map((key) => cellOf(properties, key))];
    })(),
  );
};
