import type { GraphEdge, GraphNode } from '#contract/graph.ts';
import type { RelationshipType } from '#contract/vocabulary.ts';
import type { BuiltEdge, BuiltNode, Properties } from '#server/import/build-graph.ts';
import { statementOf } from '#server/import/cypher-script.ts';
import { loadSteps, sourceIdsOf } from '#server/import/load-steps.ts';
import { schemaStatements } from '#server/store/cypher-text.ts';
import type { Step } from '#server/store/graph-store.ts';
import { bumpDataVersion, markStore } from '#server/store/store-state.ts';
import type { ExportedGraph, PlacedPassage, Writer } from './exported-graph.ts';
import { writeForeignCypher } from './write-foreign-cypher.ts';

const keyLabels = ['Entity', 'Source', 'Passage', '_PosturaDataset'];

/** The label that carries the key comes first; stores give labels in any order. */
const toNode = ({ id, labels, properties }: GraphNode): BuiltNode => ({
  id,
  labels: [...labels].sort((a, b) => Number(keyLabels.includes(b)) - Number(keyLabels.includes(a))),
  properties: properties as Properties,
});
const toEdge = ({ id, type, from, to, properties }: GraphEdge): BuiltEdge => ({
  id,
  type: type as RelationshipType,
  from,
  to,
  properties: properties as Properties,
});

/** What ties passages to their sources, one step for each data set that they came with. */
const savePassageOf = (passages: readonly PlacedPassage[]): readonly Step[] => {
  const rows = new Map<string | null, object[]>();
  for (const { passage, source } of passages) {
    const dataset = typeof passage.properties.dataset === 'string' ? passage.properties.dataset : null;
    rows.set(dataset, [...(rows.get(dataset) ?? []), { passage: passage.id, source: source.id }]);
  }
  return [...rows].map(([dataset, of]) => ({ query: 'write/save-passage-of', parameters: { rows: of, dataset } }));
};

const stepsOf = ({ nodes, edges, passages, sources, datasets }: ExportedGraph): readonly Step[] => {
  const all = [...nodes, ...sources, ...passages.flatMap(({ passage, source }) => [source, passage]), ...datasets].map(toNode);
  const unique = [...new Map(all.map((node) => [node.id, node])).values()];
  const made = <T>(after: T) => ({ before: null, after });
  const plan = { dataset: null, nodes: unique.map(made), edges: edges.map(toEdge).map(made), passageOf: [], kept: 0 };
  const [marks, saves] = [[markStore, bumpDataVersion], loadSteps(plan, { datasetId: '', sources: sourceIdsOf(unique) })];
  return [...marks, ...saves, ...savePassageOf(passages)];
};

/**
 * Writes a script for `cypher-shell` and Neo4j Browser that makes the graph, with its sources and passages, in an empty Neo4j, which Postura then opens as
 * its own; run twice, it makes the same graph.
 */
export const writeCypher: Writer = function* (graph) {
  yield `// ${graph.title.replaceAll(/\s+/g, ' ')}: written by Postura on ${graph.day}. Run it on an empty Neo4j.\n`;
  if (graph.isForeign) {
    yield* writeForeignCypher(graph);
    return;
  }
  for (const statement of schemaStatements('neo4j')) yield `${statement};\n`;
  for (const step of stepsOf(graph)) yield `${statementOf(step)}\n`;
};
