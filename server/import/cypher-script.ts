import { schemaStatements } from '#server/store/cypher-text.ts';
import type { BuiltEdge, BuiltGraph, BuiltNode, Properties, Value } from './build-graph.ts';

const quoteName = (name: string): string => (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `\`${name.replaceAll('`', '``')}\``);
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const literalText = (text: string): string => `'${text.replaceAll(/[\\'\n\r\t]/g, (character) => escapes[character] ?? character)}'`;

const literal = (value: Value): string => {
  if (typeof value === 'string') return literalText(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return `[${value.map(literalText).join(', ')}]`;
};
const literalMap = (properties: Properties): string => `{${Object.entries(properties).map(([key, value]) => `${quoteName(key)}: ${literal(value)}`).join(', ')}}`;

const nodeStatement = ({ id, labels: [key = 'Entity', ...kinds], properties }: BuiltNode): string =>
  `MERGE (node:${quoteName(key)} {id: ${literalText(id)}}) SET node = ${literalMap(properties)}${kinds.map((kind) => ` SET node:${quoteName(kind)}`).join('')};`;

const edgeStatement = ({ id, type, from, to, properties }: BuiltEdge, labelOf: (id: string) => string): string =>
  `MATCH (from:${labelOf(from)} {id: ${literalText(from)}}), (to:${labelOf(to)} {id: ${literalText(to)}}) MERGE (from)-[edge:${quoteName(type)} {id: ${literalText(id)}}]->(to) SET edge = ${literalMap(properties)};`;

/**
 * The graph of a data set as a Cypher script for Neo4j: one statement a line, repeatable, for `cypher-shell` and Neo4j Browser.
 * It marks the database as Postura's own, so that Postura opens it as if it had loaded the data itself.
 */
export const cypherScript = ({ dataset, nodes, edges, passageOf }: BuiltGraph): string => {
  const labels = new Map(nodes.map((node) => [node.id, node.labels[0] ?? 'Entity']));
  const labelOf = (id: string): string => labels.get(id) ?? 'Entity';
  const datasetId = literalText(dataset.id);
  return [
    `// ${String(dataset.properties.title)}: the graph of data/${dataset.id}/, made by npm run script. Do not edit; edit the YAML files.`,
    ...schemaStatements('neo4j').map((statement) => `${statement.replaceAll(/\s+/g, ' ')};`),
    "MERGE (marker:_Postura {id: 'postura'}) ON CREATE SET marker.schemaVersion = 1, marker.dataVersion = 0 SET marker.dataVersion = marker.dataVersion + 1;",
    nodeStatement(dataset),
    ...nodes.map(nodeStatement),
    ...passageOf.map(({ passage, source }) => `MATCH (passage:Passage {id: ${literalText(passage)}}), (source:Source {id: ${literalText(source)}}) MERGE (passage)-[edge:PASSAGE_OF]->(source) SET edge.dataset = ${datasetId};`),
    ...edges.map((edge) => edgeStatement(edge, labelOf)),
    '',
  ].join('\n');
};
