import { cypherText, schemaStatements } from '#server/store/cypher-text.ts';
import type { Step } from '#server/store/graph-store.ts';
import { bumpDataVersion, markStore } from '#server/store/store-state.ts';
import type { BuiltGraph } from './build-graph.ts';
import { loadSteps, sourceIdsOf } from './load-steps.ts';
import { planLoad } from './plan-load.ts';

/** A name as Cypher takes it, in backticks where it needs them. */
export const quoteName = (name: string): string => (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `\`${name.replaceAll('`', '``')}\``);
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const literalText = (text: string): string => `'${text.replaceAll(/[\\'\n\r\t]/g, (character) => escapes[character] ?? character)}'`;

const literal = (value: unknown): string => {
  if (typeof value === 'string') return literalText(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([key, item]) => `${quoteName(key)}: ${literal(item)}`)
      .join(', ')}}`;
  return String(value);
};
/** A value as Cypher writes it; a list of rows stands a row a line, so that a change of the data shows as a change of its lines. */
export const literalRows = (value: unknown): string => (Array.isArray(value) ? `[\n${value.map((row) => `  ${literal(row)}`).join(',\n')}\n]` : literal(value));

/** A step as one statement, its parameters written out. */
export const statementOf = ({ query, parameters = {}, slots }: Step): string =>
  `${cypherText(query, 'neo4j', slots).replaceAll(/\$(\w+)/g, (_, name: string) => literalRows(parameters[name]))};`;

/**
 * The graph of a data set as a Cypher script for `cypher-shell` and Neo4j Browser: the steps of a load with their parameters written out, repeatable.
 * It marks the database as Postura's own, so that Postura opens it as if it had loaded the data itself.
 */
export const cypherScript = (graph: BuiltGraph): string => {
  const { id, properties } = graph.dataset;
  const plan = planLoad({ dataset: null, nodes: [], edges: [] }, graph, { replace: false });
  return [
    `// ${String(properties.title)}: the graph of data/${id}/, made by npm run script. Do not edit; edit the YAML files.`,
    ...schemaStatements('neo4j').map((statement) => `${statement};`),
    ...[markStore, bumpDataVersion, ...loadSteps(plan, { datasetId: id, sources: sourceIdsOf(graph.nodes) })].map(statementOf),
    '',
  ].join('\n');
};
