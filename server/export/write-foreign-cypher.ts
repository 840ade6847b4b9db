import { literalRows, quoteName } from '#server/import/cypher-script.ts';
import type { Writer } from './exported-graph.ts';

/** What holds the nodes together while the script runs, and is gone at its end. */
const mark = '_PosturaExported';
const key = '_posturaKey';
const batchSize = 1000;

function* batchesBy<T>(items: readonly T[], group: (item: T) => string): Generator<readonly [string, readonly T[]]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = group(item);
    const found = groups.get(name) ?? [];
    found.push(item);
    groups.set(name, found);
  }
  for (const [name, found] of groups) for (let start = 0; start < found.length; start += batchSize) yield [name, found.slice(start, start + batchSize)];
}

/** Writes the statements that make a graph without ids of ours: its own labels, types and properties and nothing more. Temporal values are text. */
export const writeForeignCypher: Writer = function* ({ nodes, edges }) {
  yield `CREATE INDEX posturaExported IF NOT EXISTS FOR (node:${mark}) ON (node.${key});\nCALL db.awaitIndexes(120);\n`;
  for (const [labels, batch] of batchesBy(nodes, (node) => node.labels.map((label) => `:${quoteName(label)}`).join(''))) {
    const rows = batch.map(({ id, properties }) => ({ key: id, properties }));
    yield `UNWIND ${literalRows(rows)} AS row\nCREATE (node:${mark}${labels})\nSET node = row.properties\nSET node.${key} = row.key;\n`;
  }
  for (const [type, batch] of batchesBy(edges, (edge) => quoteName(edge.type))) {
    const rows = batch.map(({ from, to, properties }) => ({ from, to, properties }));
    yield `UNWIND ${literalRows(rows)} AS row\nMATCH (from:${mark} {${key}: row.from})\nMATCH (to:${mark} {${key}: row.to})\nCREATE (from)-[edge:${type}]->(to)\nSET edge = row.properties;\n`;
  }
  yield `MATCH (node:${mark})\nREMOVE node.${key}\nREMOVE node:${mark};\nDROP INDEX posturaExported IF EXISTS;\n`;
};
